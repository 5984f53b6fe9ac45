// SPDX-License-Identifier: EUPL-1.2
import '@fontsource-variable/figtree';
import './styles';
import { startPlanner } from './app/start';
import { isDeskPath } from './desk-app/paths';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('the page has no #root');
}
if (isDeskPath(window.location.pathname)) {
  const { startDesk } = await import('./desk-app/start');
  await startDesk(root);
} else {
  await startPlanner(root);
}
