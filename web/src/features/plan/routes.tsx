// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { planDoc } from '../../api/plan-api';
import { readAhead } from '../../api/read-ahead';
import { advisers, partnersStaff } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const texts = () => needTexts('plan', 'dossier', 'mine', 'compare');
const planPage = () => import('./plan-page');
const choosePage = () => import('./choose-page');

const plan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/d/$id/plan',
  staticData: { roles: partnersStaff },
  loader: ({ context, params }) => {
    readAhead(context.queries, planDoc(params.id));
    return texts();
  },
  component: lazyRouteComponent(planPage, 'PlanPage'),
});

const ownPlan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/plan',
  staticData: { roles: ['person'] },
  loader: texts,
  component: lazyRouteComponent(planPage, 'OwnPlanPage'),
});

/// What is asked for stands after the #, as in the planner.
const choose = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/d/$id/route',
  staticData: { roles: advisers },
  loader: texts,
  component: lazyRouteComponent(choosePage, 'ChoosePage'),
});

const chooseOwn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/route',
  staticData: { roles: ['person'] },
  loader: texts,
  component: lazyRouteComponent(choosePage, 'ChooseOwnPage'),
});

export const planRoutes = [plan, ownPlan, choose, chooseOwn] as const;
