// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { SchemeVersion } from '../../api/types';
import { endBefore, validOn } from './versions';

const version = (from: string, until?: string): SchemeVersion => ({ from, beganEarlier: false, ...(until === undefined ? {} : { until }), name: '', what: '', executedBy: '', sources: [], conditions: [], amounts: [], proof: [], duties: [], byHand: [], notWith: [] });

describe('the versions of a scheme', () => {
  const versions = [version('2026-01-01'), version('2025-01-01'), version('2020-01-01', '2023-12-31')];

  it('end before the next one, or on their own last day', () => {
    expect(versions.map((one) => endBefore(versions, one))).toEqual([undefined, '2025-12-31', '2023-12-31']);
  });

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2030-06-01', '2026-01-01'],
    ['2025-12-31', '2025-01-01'],
    ['2025-01-01', '2025-01-01'],
    ['2023-12-31', '2020-01-01'],
  ])('hold on %s', (on, from) => expect(validOn(versions, on)?.from).toBe(from));

  it.each(['2019-12-31', '2024-06-01'])('do not hold on %s', (on) => expect(validOn(versions, on)).toBeUndefined());

  it('are over after the last day of the last one', () => {
    expect(validOn([version('2020-01-01', '2023-12-31')], '2024-01-01')).toBeUndefined();
  });
});
