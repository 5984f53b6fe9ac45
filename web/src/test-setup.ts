// SPDX-License-Identifier: EUPL-1.2
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
