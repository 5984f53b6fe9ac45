// SPDX-License-Identifier: EUPL-1.2
import '@fontsource-variable/figtree';
import './styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './api/queries';
import { App } from './app/app';
import { startTexts } from './i18n';
import { parseHash } from './plan/plan-state';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('the page has no #root');
}
await startTexts(parseHash(window.location.hash).language);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
