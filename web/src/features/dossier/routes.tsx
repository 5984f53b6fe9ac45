// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { dossierDoc, synthesisQuery } from '../../api/dossier-api';
import { readAhead } from '../../api/read-ahead';
import { advisers, partnersStaff } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const newDossier = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/nieuw',
  staticData: { roles: advisers },
  loader: () => needTexts('dossier'),
  component: lazyRouteComponent(() => import('./new-dossier-page'), 'NewDossierPage'),
});

const dossier = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/d/$id',
  staticData: { roles: partnersStaff },
  loader: ({ context, params }) => {
    readAhead(context.queries, dossierDoc(params.id));
    return needTexts('dossier', 'account');
  },
  component: lazyRouteComponent(() => import('./dossier-page'), 'DossierPage'),
});

const synthesis = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/d/$id/samenvatting',
  staticData: { roles: partnersStaff },
  loader: ({ context, params }) => {
    readAhead(context.queries, synthesisQuery(params.id));
    return needTexts('dossier');
  },
  component: lazyRouteComponent(() => import('./synthesis-page'), 'SynthesisPage'),
});

export const dossierRoutes = [newDossier, dossier, synthesis] as const;
