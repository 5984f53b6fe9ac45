// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../../api/desk-types';

/// The log names roles as the access table does.
const roles: Record<string, Role> = {
  person: 'person',
  guide: 'guide',
  specialist: 'specialist',
  provider: 'provider',
  'employer-adviser': 'employerAdviser',
  employer: 'employer',
  'partner-admin': 'partnerAdmin',
  'region-manager': 'regionManager',
  national: 'national',
  operator: 'serviceOperator',
};

export function roleOf(name: string): Role | undefined {
  return roles[name];
}
