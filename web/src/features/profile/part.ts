// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from '../../api/desk-types';
import type { ProfileRights } from './reader';

/// What every part of the page gets.
export interface PartProps {
  /// Of the dossier.
  id: string;
  profile: Profile;
  rights: ProfileRights;
}
