// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { boardQuery } from '../../api/partners-api';
import { readAhead } from '../../api/read-ahead';
import { boardReaders } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const board = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regio',
  staticData: { roles: boardReaders },
  loader: ({ context }) => {
    readAhead(context.queries, boardQuery);
    return needTexts('board', 'dossier');
  },
  component: lazyRouteComponent(() => import('./board-page'), 'BoardPage'),
});

export const boardRoutes = [board] as const;
