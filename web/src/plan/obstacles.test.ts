// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { groupObstacles } from './obstacles';

describe('the sessions that cannot be used', () => {
  it('stand together by what is in the way, each in the order of its date', () => {
    const sessions = [
      { session: 'a', obstacle: 'noSeat' as const, start: '2027-03-01' },
      { session: 'b', obstacle: 'tooLate' as const, start: '2027-02-01' },
      { session: 'c', obstacle: 'noSeat' as const, start: '2027-01-04' },
      { session: 'd', obstacle: 'noSeat' as const },
    ];
    expect(groupObstacles(sessions).map(({ obstacle, sessions: list }) => [obstacle, list.map(({ session }) => session)])).toEqual([
      ['noSeat', ['d', 'c', 'a']],
      ['tooLate', ['b']],
    ]);
    expect(groupObstacles([])).toEqual([]);
  });
});
