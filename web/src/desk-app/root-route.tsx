// SPDX-License-Identifier: EUPL-1.2
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';
import type { Role } from '../api/desk-types';
import { NotFound, Shell } from './shell';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /// Also for somebody who is not signed in.
    open?: boolean;
    /// Who the page is for; absent: for everybody who is signed in.
    roles?: readonly Role[];
  }
}

export interface DeskContext {
  queries: QueryClient;
}

export interface DeskSearch {
  lang?: 'en';
}

export const rootRoute = createRootRouteWithContext<DeskContext>()({
  validateSearch: (search: Record<string, unknown>): DeskSearch => (search.lang === 'en' ? { lang: 'en' } : {}),
  search: { middlewares: [retainSearchParams(['lang'])] },
  component: Shell,
  notFoundComponent: NotFound,
});
