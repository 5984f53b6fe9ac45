// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { offersQuery } from '../../api/dossier-api';
import { readAhead } from '../../api/read-ahead';
import { partnersStaff } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const offers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/vragen',
  staticData: { roles: partnersStaff },
  loader: ({ context }) => {
    readAhead(context.queries, offersQuery);
    return needTexts('offers', 'dossier');
  },
  component: lazyRouteComponent(() => import('./offers-page'), 'OffersPage'),
});

export const offersRoutes = [offers] as const;
