// SPDX-License-Identifier: EUPL-1.2
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { openSessionsQuery } from '../../api/account-api';
import { readAhead } from '../../api/read-ahead';
import { rootRoute } from '../../desk-app/root-route';
import { needTexts } from '../../i18n';

const pages = () => import('./pages');
const texts = () => needTexts('account');

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  staticData: { open: true },
  loader: texts,
  component: lazyRouteComponent(pages, 'SignInPage'),
});

const code = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen/code',
  staticData: { open: true },
  loader: texts,
  component: lazyRouteComponent(pages, 'CodePage'),
});

const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen/nieuw',
  staticData: { open: true },
  loader: texts,
  component: lazyRouteComponent(pages, 'RegisterPage'),
});

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mijn/account',
  loader: ({ context }) => {
    readAhead(context.queries, openSessionsQuery);
    return texts();
  },
  component: lazyRouteComponent(() => import('./account-page'), 'AccountPage'),
});

export const accountRoutes = [signIn, code, register, account] as const;
