// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WorklistView } from '../../api/desk-types';
import { worklistQuery } from '../../api/dossier-api';
import { advisers } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

export interface WorklistSearch {
  view?: Exclude<WorklistView, 'today'>;
}

const otherViews: readonly string[] = ['waiting', 'stuck', 'mine', 'all'];

function readSearch({ view }: Record<string, unknown>): WorklistSearch {
  return typeof view === 'string' && otherViews.includes(view) ? { view: view as Exclude<WorklistView, 'today'> } : {};
}

const worklist = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk',
  validateSearch: readSearch,
  staticData: { roles: advisers },
  loaderDeps: ({ search }): { view: WorklistView } => ({ view: search.view ?? 'today' }),
  loader: ({ context, deps }) => {
    context.queries.infiniteQuery(worklistQuery(deps.view)).catch(() => undefined);
    return needTexts('worklist', 'dossier');
  },
  component: lazyRouteComponent(() => import('./worklist-page'), 'WorklistPage'),
});

export const worklistRoutes = [worklist] as const;
