// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { partnersQuery } from '../../api/dossier-api';
import { readAhead } from '../../api/read-ahead';
import { partnersReaders } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const partners = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regio/partners',
  staticData: { roles: partnersReaders },
  loader: ({ context }) => {
    readAhead(context.queries, partnersQuery);
    return needTexts('partners', 'dossier');
  },
  component: lazyRouteComponent(() => import('./partners-page'), 'PartnersPage'),
});

const partner = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regio/partners/$id',
  staticData: { roles: partnersReaders },
  loader: ({ context }) => {
    readAhead(context.queries, partnersQuery);
    return needTexts('partners', 'dossier');
  },
  component: lazyRouteComponent(() => import('./partner-page'), 'PartnerPage'),
});

const join = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen/partner',
  staticData: { open: true },
  loader: () => needTexts('partners', 'account'),
  component: lazyRouteComponent(() => import('./join-page'), 'JoinPage'),
});

export const partnersRoutes = [partners, partner, join] as const;
