// SPDX-License-Identifier: EUPL-1.2
// Where each role works, and where it begins.
import type { LinkProps } from '@tanstack/react-router';
import type { Role } from '../api/desk-types';

type Path = NonNullable<LinkProps['to']>;

interface Entry {
  to: Path;
  text: 'nav.mine' | 'nav.worklist' | 'nav.offers' | 'nav.newDossier';
  roles: Role[];
}

export const advisers: Role[] = ['guide', 'specialist'];
export const partnersStaff: Role[] = [...advisers, 'provider', 'employerAdviser'];

export const entries: Entry[] = [
  { to: '/mijn', text: 'nav.mine', roles: ['person'] },
  { to: '/werk', text: 'nav.worklist', roles: advisers },
  { to: '/werk/vragen', text: 'nav.offers', roles: partnersStaff },
  { to: '/werk/nieuw', text: 'nav.newDossier', roles: advisers },
];

export function homeOf(role: Role): Path {
  switch (role) {
    case 'guide':
    case 'specialist':
      return '/werk';
    case 'person':
      return '/mijn';
    case 'provider':
    case 'employerAdviser':
      return '/werk/vragen';
    case 'partnerAdmin':
    case 'regionManager':
    case 'national':
    case 'employer':
    case 'serviceOperator':
      return '/mijn/account';
  }
}
