// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { profileDoc } from '../../api/profile-api';
import { readAhead } from '../../api/read-ahead';
import { partnersStaff } from '../../desk-app/nav';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const profile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/werk/d/$id/profiel',
  staticData: { roles: partnersStaff },
  loader: ({ context, params }) => {
    readAhead(context.queries, profileDoc(params.id));
    return needTexts('profile', 'dossier', 'plan');
  },
  component: lazyRouteComponent(() => import('./profile-page'), 'ProfilePage'),
});

const ownProfile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/profiel',
  staticData: { roles: ['person'] },
  loader: () => needTexts('profile', 'dossier', 'plan'),
  component: lazyRouteComponent(() => import('./profile-page'), 'OwnProfilePage'),
});

export const profileRoutes = [profile, ownProfile] as const;
