// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { applyChanges, applyToProfile } from './openings';
import { emptyPlan } from './plan-state';

const asked = (latest: string) => ({ latest, takenAsHeld: ['assumed'] });

describe('a change that would open a route', () => {
  it('moves the last date that was looked at', () => {
    expect(applyChanges(emptyPlan, [{ what: 'later', amount: 4 }], asked('2028-05-21'))?.latest).toBe('2028-06-18');
  });

  it('adds learning hours before and after the last working day', () => {
    expect(applyChanges(emptyPlan, [{ what: 'moreHours', amount: 8 }], asked('2028-01-01'))).toMatchObject({ learn: 24, learnAfter: 40 });
    expect(applyChanges({ ...emptyPlan, learn: 40 }, [{ what: 'moreHours', amount: 8 }], asked('2028-01-01'))).toMatchObject({ learn: 48, learnAfter: 48 });
    expect(applyChanges({ ...emptyPlan, learn: 58 }, [{ what: 'moreHours', amount: 8 }], asked('2028-01-01'))).toMatchObject({ learn: 60, learnAfter: 60 });
  });

  it('adds kilometres, euros and steps', () => {
    const plan = { ...emptyPlan, km: 20, budget: 100 };
    const changes = [
      { what: 'farther' as const, amount: 10 },
      { what: 'moreBudget' as const, amount: 250 },
      { what: 'longerTrain' as const, amount: 1 },
    ];
    expect(applyChanges(plan, changes, asked('2028-01-01'))).toMatchObject({ km: 30, budget: 350, steps: 5 });
    expect(applyChanges(emptyPlan, changes, asked('2028-01-01'))).toMatchObject({ km: 35, budget: 250, steps: 5 });
  });

  it('tells a diploma besides those that were told', () => {
    const changes = [{ what: 'unknownFact' as const, amount: 1, offer: 'VCA', credential: 'vca' }];
    expect(applyChanges({ ...emptyPlan, credentials: ['b'] }, changes, asked('2028-01-01'))?.credentials).toEqual(['b', 'vca']);
    expect(applyChanges(emptyPlan, changes, asked('2028-01-01'))?.credentials).toEqual(['assumed', 'vca']);
    expect(applyChanges(emptyPlan, changes, { latest: '2028-01-01' })).toBeUndefined();
    expect(applyChanges({ ...emptyPlan, credentials: ['vca'] }, changes, asked('2028-01-01'))?.credentials).toEqual(['vca']);
  });

  it('takes a payer as one that may pay after all', () => {
    const changes = [{ what: 'onePayerMore' as const, amount: 1, offer: 'Fonds', payer: 'fund' }];
    expect(applyChanges({ ...emptyPlan, payers: [{ payer: 'fund', pays: false }, { payer: 'town', pays: false }] }, changes, asked('2028-01-01'))?.payers).toEqual([
      { payer: 'town', pays: false },
      { payer: 'fund' },
    ]);
  });

  it('counts on a payer for somebody with a profile, whatever is known of it', () => {
    const changes = [
      { what: 'onePayerMore' as const, amount: 1, offer: 'Fonds', payer: 'fund' },
      { what: 'later' as const, amount: 4 },
    ];
    expect(applyToProfile({ ...emptyPlan, countedOn: ['town'] }, {}, changes, asked('2028-01-01'))).toEqual({ ...emptyPlan, countedOn: ['town', 'fund'], latest: '2028-01-29' });
    expect(applyToProfile({ ...emptyPlan, countedOn: ['fund'] }, {}, changes, asked('2028-01-01'))?.countedOn).toEqual(['fund']);
    expect(applyToProfile(emptyPlan, {}, changes, asked('2028-01-01'))).not.toHaveProperty('payers');
  });

  it('goes on from the profile, and leaves there what it does not change', () => {
    const preferences = { maxKm: 40, learningHours: 10, ownBudgetCents: 12_345 };
    expect(applyToProfile(emptyPlan, preferences, [{ what: 'farther', amount: 10 }], asked('2028-01-01'))).toEqual({ ...emptyPlan, km: 50 });
    expect(applyToProfile({ ...emptyPlan, km: 60 }, preferences, [{ what: 'farther', amount: 10 }], asked('2028-01-01'))).toEqual({ ...emptyPlan, km: 70 });
    expect(applyToProfile(emptyPlan, preferences, [{ what: 'moreHours', amount: 4 }, { what: 'moreBudget', amount: 250 }], asked('2028-01-01'))).toEqual({ ...emptyPlan, learn: 14, learnAfter: 36, budget: 373 });
    expect(applyToProfile(emptyPlan, preferences, [{ what: 'missingOffer', amount: 1 }], asked('2028-01-01'))).toBeUndefined();
  });

  it('is not offered when the visitor cannot make it', () => {
    expect(applyChanges(emptyPlan, [{ what: 'later', amount: 4 }, { what: 'missingOffer', amount: 1, offer: 'VCA' }], asked('2028-01-01'))).toBeUndefined();
  });
});
