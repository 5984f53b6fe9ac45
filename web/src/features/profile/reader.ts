// SPDX-License-Identifier: EUPL-1.2
// Who looks at a profile: the words differ, and what the page offers. The server decides; this only keeps buttons away
// that it would refuse.
import type { Profile, Role } from '../../api/desk-types';

export type Reader = 'self' | 'desk';

export interface ProfileRights {
  reader: Reader;
  write: boolean;
  /// To say that a skill is proven, or no longer is.
  prove: boolean;
  assess: boolean;
}

export function rightsOf({ standing, state }: Pick<Profile, 'standing' | 'state'>, role: Role): ProfileRights {
  const open = state === 'open';
  return {
    reader: standing === 'self' ? 'self' : 'desk',
    write: open && standing !== 'engaged',
    prove: open && standing === 'owner',
    assess: open && ((role === 'specialist' && (standing === 'owner' || standing === 'engaged')) || (role === 'provider' && standing === 'engaged')),
  };
}
