// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { bestQuestion } from './best-fact';

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

  it('is not asked when nothing depends on it', () => {
    expect(bestQuestion([{ what: 'hours', turnsYes: 0, hiddenFrom: 0 }])).toBeUndefined();
    expect(bestQuestion([])).toBeUndefined();
  });
});
