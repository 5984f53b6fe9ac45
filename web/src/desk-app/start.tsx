// SPDX-License-Identifier: EUPL-1.2
import './styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeDeskQueryClient } from '../api/session';
import { startDeskTexts } from '../i18n';
import { noteMove } from './moves';
import { routeTree } from './routes';

function makeRouter() {
  const queries = makeDeskQueryClient();
  const router = createRouter({
    routeTree,
    context: { queries },
    // A page of a person is read when somebody opens it, never because the pointer passes over a link: each reading
    // is a line in the log that the person sees.
    defaultPreload: false,
    defaultPendingMs: 0,
  });
  let path = router.history.location.pathname;
  router.history.subscribe(({ location, action }) => {
    if ((action.type === 'PUSH' || action.type === 'REPLACE') && location.pathname !== path) {
      noteMove();
    }
    path = location.pathname;
  });
  return { router, queries };
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>['router'];
  }
}

export async function startDesk(root: HTMLElement): Promise<void> {
  const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'nl';
  document.documentElement.lang = language;
  await startDeskTexts(language);
  const { router, queries } = makeRouter();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
