// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const mine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn',
  staticData: { roles: ['person'] },
  loader: () => needTexts('mine', 'dossier'),
  component: lazyRouteComponent(() => import('./mine-page'), 'MinePage'),
});

/// The route is after the #, as in the planner.
const keep = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/bewaren',
  loader: () => needTexts('mine', 'dossier'),
  component: lazyRouteComponent(() => import('./keep-page'), 'KeepPage'),
});

export const mineRoutes = [mine, keep] as const;
