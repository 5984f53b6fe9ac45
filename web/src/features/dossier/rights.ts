// SPDX-License-Identifier: EUPL-1.2
// What a page offers. The server decides; this only keeps buttons away that it would refuse.
import type { Dossier, Role } from '../../api/desk-types';

export function mayWrite({ standing, state }: Pick<Dossier, 'standing' | 'state'>): boolean {
  return standing !== 'engaged' && state === 'open';
}

/// Handing over, asking a partner, closing and opening again.
export function mayDecide({ standing }: Pick<Dossier, 'standing'>, role: Role): boolean {
  return standing === 'owner' || (standing === 'colleague' && role === 'guide');
}
