// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { isDeskPath } from './paths';

it.each(['/werk', '/werk/d/0192', '/inloggen', '/nergens'])('%s is not the planner', (path) => expect(isDeskPath(path)).toBe(true));
it.each(['/', '/index.html'])('%s is the planner', (path) => expect(isDeskPath(path)).toBe(false));
