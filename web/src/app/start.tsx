// SPDX-License-Identifier: EUPL-1.2
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '../api/queries';
import { startTexts } from '../i18n';
import { parseHash } from '../plan/plan-state';
import { App } from './app';

export async function startPlanner(root: HTMLElement): Promise<void> {
  await startTexts(parseHash(window.location.hash).language);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={makeQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
