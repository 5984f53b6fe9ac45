// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffQuery } from '../../api/partners-api';
import { readAhead } from '../../api/read-ahead';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const staff = createRoute({
  getParentRoute: () => rootRoute,
  path: '/beheer',
  staticData: { roles: ['partnerAdmin'] },
  loader: ({ context }) => {
    readAhead(context.queries, staffQuery);
    return needTexts('staff', 'account');
  },
  component: lazyRouteComponent(() => import('./staff-page'), 'StaffPage'),
});

export const staffRoutes = [staff] as const;
