// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAhead } from '../../api/read-ahead';
import { groundsQuery, logQuery } from '../../api/rights-api';
import { advisers } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

// What the person reads is hers: which one that is, is only known when she is signed in, so nothing is read ahead.
const ownGrounds = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/gegevens',
  staticData: { roles: ['person'] },
  loader: () => needTexts('rights'),
  component: lazyRouteComponent(() => import('./grounds-page'), 'OwnGroundsPage'),
});

const ownLog = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/gegevens/gezien',
  staticData: { roles: ['person'] },
  loader: () => needTexts('rights'),
  component: lazyRouteComponent(() => import('./log-page'), 'OwnLogPage'),
});

const ownData = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/gegevens/meenemen',
  staticData: { roles: ['person'] },
  loader: () => needTexts('rights'),
  component: lazyRouteComponent(() => import('./own-data-page'), 'OwnDataPage'),
});

const grounds = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/d/$id/rechten',
  staticData: { roles: advisers },
  loader: ({ context, params }) => {
    readAhead(context.queries, groundsQuery(params.id));
    return needTexts('rights', 'dossier');
  },
  component: lazyRouteComponent(() => import('./grounds-page'), 'DossierGroundsPage'),
});

const log = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/d/$id/gezien',
  staticData: { roles: advisers },
  loader: ({ context, params }) => {
    context.queries.infiniteQuery(logQuery(params.id)).catch(() => undefined);
    return needTexts('rights', 'dossier');
  },
  component: lazyRouteComponent(() => import('./log-page'), 'DossierLogPage'),
});

export const rightsRoutes = [ownGrounds, ownLog, ownData, grounds, log] as const;
