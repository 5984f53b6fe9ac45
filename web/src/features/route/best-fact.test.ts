// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { bestQuestion, travelQuestion } from './best-fact';

describe('the one question', () => {
  it('is the one that makes most vacancies certain', () => {
    const facts = [
      { what: 'hours' as const, turnsYes: 3, hiddenFrom: 900 },
      { what: 'shifts' as const, turnsYes: 12, hiddenFrom: 20 },
    ];
    expect(bestQuestion(facts)?.what).toBe('shifts');
  });

  it('is the one that most vacancies ask for when no answer alone is enough', () => {
    const facts = [
      { what: 'hours' as const, turnsYes: 0, hiddenFrom: 900 },
      { what: 'contract' as const, turnsYes: 0, hiddenFrom: 901 },
    ];
    expect(bestQuestion(facts)?.what).toBe('contract');
  });

  it('asks about the way to work only what is not told yet', () => {
    expect([{}, { place: 'GM0394' }, { km: 30 }].map(travelQuestion)).toEqual(['travel', 'travelFar', 'travelPlace']);
  });

  it('is not asked when nothing depends on it', () => {
    expect(bestQuestion([{ what: 'hours', turnsYes: 0, hiddenFrom: 0 }])).toBeUndefined();
    expect(bestQuestion([])).toBeUndefined();
  });
});
