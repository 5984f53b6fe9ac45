// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import type { LogLine } from '../../api/rights-api';
import { collapse } from './collapse';

const line = (at: string, sentence: string, groups: LogLine['groups'] = []): LogLine => ({ at, role: 'guide', action: 'list-dossiers', purpose: 'guidance', groups, grounds: [], list: true, sentence });

it('makes one line of what was done again with nothing in between', () => {
  expect(collapse([line('T4', 'saw'), line('T3', 'saw'), line('T2', 'read'), line('T1', 'saw')]).map(({ line: { at, sentence }, times, since }) => [at, sentence, times, since])).toEqual([
    ['T4', 'saw', 2, 'T3'],
    ['T2', 'read', 1, 'T2'],
    ['T1', 'saw', 1, 'T1'],
  ]);
});

it('keeps apart what was about other data or was done by another role', () => {
  expect(collapse([line('T3', 'read', ['contact']), line('T2', 'read', ['plan']), { ...line('T1', 'read', ['plan']), role: 'specialist' }])).toHaveLength(3);
});
