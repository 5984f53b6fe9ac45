// SPDX-License-Identifier: EUPL-1.2
// Where each role works, and where it begins.
import type { LinkProps } from '@tanstack/react-router';
import type { Role } from '../api/desk-types';

type Path = NonNullable<LinkProps['to']>;

interface Entry {
  to: Path;
  text: 'nav.mine' | 'nav.profile' | 'nav.plan' | 'nav.ownData' | 'nav.board' | 'nav.staff' | 'nav.partners' | 'nav.worklist' | 'nav.offers' | 'nav.newDossier';
  roles: Role[];
}

export const advisers: Role[] = ['guide', 'specialist'];
export const partnersStaff: Role[] = [...advisers, 'provider', 'employerAdviser'];
export const boardReaders: Role[] = ['regionManager', 'national'];
export const partnersReaders: Role[] = [...partnersStaff, 'partnerAdmin', ...boardReaders];

export const entries: Entry[] = [
  { to: '/mijn', text: 'nav.mine', roles: ['person'] },
  { to: '/mijn/plan', text: 'nav.plan', roles: ['person'] },
  { to: '/mijn/profiel', text: 'nav.profile', roles: ['person'] },
  { to: '/mijn/gegevens', text: 'nav.ownData', roles: ['person'] },
  { to: '/werk', text: 'nav.worklist', roles: advisers },
  { to: '/werk/vragen', text: 'nav.offers', roles: partnersStaff },
  { to: '/werk/nieuw', text: 'nav.newDossier', roles: advisers },
  { to: '/regio', text: 'nav.board', roles: boardReaders },
  { to: '/beheer', text: 'nav.staff', roles: ['partnerAdmin'] },
  { to: '/regio/partners', text: 'nav.partners', roles: partnersReaders },
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
      return '/beheer';
    case 'regionManager':
    case 'national':
      return '/regio';
    case 'employer':
    case 'serviceOperator':
      return '/mijn/account';
  }
}
