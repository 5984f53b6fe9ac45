// SPDX-License-Identifier: EUPL-1.2
// Pages link to one question of the profile: it stands after the #.
import { useRouterState } from '@tanstack/react-router';

/// All diplomas and licences, or the one with this code.
export type ProfileField = 'credentials' | { credential: string };

const one = 'credential-';

export function fieldHash(field: ProfileField): string {
  return field === 'credentials' ? field : `${one}${field.credential}`;
}

export function readField(hash: string): ProfileField | undefined {
  return hash === 'credentials' ? hash : /^credential-[A-Za-z0-9-]{1,40}$/.test(hash) ? { credential: hash.slice(one.length) } : undefined;
}

/// The question that the address asks to open.
export function useOpenField(): ProfileField | undefined {
  return readField(useRouterState({ select: (state) => state.location.hash }));
}
