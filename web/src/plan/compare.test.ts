// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Journey, Step } from '../api/types';
import { differences, mostHours, pairSteps } from './compare';

const step = (wagon: string, start: string, end: string, more: Partial<Step> = {}): Step => ({ wagon, session: `${wagon}-1`, start, end, hoursPerWeek: 8, ...more }) as Step;
const journey = (parts: Partial<Journey>): Journey => ({ atWork: '2027-03-01', ownCostCents: 0, ownCostAtMostCents: parts.ownCostCents ?? 0, publicCostCents: 0, stepsWithUnknownChance: 0, chancePercent: 80, steps: [], ...parts }) as Journey;

describe('the most hours per week', () => {
  it('add up while steps run together, not when one begins as the other ends', () => {
    expect(mostHours(journey({ steps: [step('a', '2027-01-04', '2027-02-01'), step('b', '2027-01-18', '2027-02-15', { hoursPerWeek: 10 })] }))).toBe(18);
    expect(mostHours(journey({ steps: [step('a', '2027-01-04', '2027-02-01'), step('b', '2027-02-01', '2027-02-15', { hoursPerWeek: 10 })] }))).toBe(10);
    expect(mostHours(journey({}))).toBe(0);
  });

  it('do not depend on the order of the steps', () => {
    const long = step('a', '2027-01-04', '2027-06-01', { hoursPerWeek: 2 });
    expect(mostHours(journey({ steps: [step('b', '2027-03-01', '2027-04-01', { hoursPerWeek: 20 }), long] }))).toBe(22);
  });
});

describe('what differs between two routes', () => {
  const better = (left: Partial<Journey>, right: Partial<Journey>) => Object.fromEntries(differences(journey(left), journey(right)).map(({ what, better: side, by }) => [what, side === undefined ? 'equal' : `${side} ${by}`]));

  it('is nothing for the same route', () => {
    expect(Object.values(better({}, {}))).toEqual(Array(6).fill('equal'));
  });

  it('names the better side of each, and by how much', () => {
    const left = { atWork: '2027-03-15', ownCostCents: 10_000, publicCostCents: 50_000, steps: [step('a', '2027-01-04', '2027-02-01')], chancePercent: 90 };
    const right = { ownCostCents: 35_000, publicCostCents: 20_000, steps: [step('a', '2027-01-04', '2027-02-01', { hoursPerWeek: 4 }), step('b', '2027-02-01', '2027-02-08', { hoursPerWeek: 6 })], chancePercent: 72 };
    expect(better(left, right)).toEqual({ atWork: 'right 14', own: 'left 25000', others: 'right 30000', steps: 'left 1', chance: 'left 18', hours: 'right 2' });
  });

  it('calls a route cheaper only when it is, whoever pays', () => {
    const sure = { ownCostCents: 10_000, ownCostAtMostCents: 10_000 };
    const wide = { ownCostCents: 0, ownCostAtMostCents: 50_000 };
    expect(better(wide, { ...wide, ownCostCents: 5_000 }).own).toBe('left 5000');
    expect(better(sure, { ...sure, ownCostAtMostCents: 60_000 }).own).toBe('left 0');
    expect(differences(journey(wide), journey(sure)).find(({ what }) => what === 'own')).toEqual({ what: 'own', by: 10_000 });
  });

  it('puts the chance that is known of more steps first, as the planner does', () => {
    const known = { chancePercent: 40 };
    const open = { stepsWithUnknownChance: 1, chancePercent: undefined, knownChancePercent: 95 };
    expect(better(known, open).chance).toBe('left 0');
    expect(better({ ...open, knownChancePercent: 80 }, open).chance).toBe('right 15');
  });

  it('says nothing of a chance beside one of which nothing is known', () => {
    const part = { stepsWithUnknownChance: 1, chancePercent: undefined, knownChancePercent: 56 };
    const none = { stepsWithUnknownChance: 1, chancePercent: undefined };
    const chance = (left: Partial<Journey>, right: Partial<Journey>) => differences(journey(left), journey(right)).find(({ what }) => what === 'chance');
    expect(chance(part, none)).toEqual({ what: 'chance', by: 44 });
    expect(chance(none, part)).toEqual({ what: 'chance', by: 44 });
    expect(chance(none, none)).toEqual({ what: 'chance', by: 0 });
  });
});

describe('the steps of two routes', () => {
  it('stand beside each other when they are the same, in the order of the first day', () => {
    const left = journey({ steps: [step('a', '2027-01-04', '2027-02-01'), step('b', '2027-02-01', '2027-03-01'), step('c', '2027-03-01', '2027-04-01')] });
    const right = journey({ steps: [step('d', '2027-01-11', '2027-02-01'), step('a', '2027-01-04', '2027-02-01'), step('b', '2027-02-08', '2027-03-08', { session: 'b-2' })] });
    expect(pairSteps(left, right).map(({ kind, left: one, right: two }) => [kind, one?.wagon, two?.wagon])).toEqual([
      ['same', 'a', 'a'],
      ['only', undefined, 'd'],
      ['moved', 'b', 'b'],
      ['only', 'c', undefined],
    ]);
  });

  it('moved when a session that starts any Monday starts on another one', () => {
    expect(pairSteps(journey({ steps: [step('a', '2027-01-04', '2027-02-01')] }), journey({ steps: [step('a', '2027-01-11', '2027-02-08')] }))[0]?.kind).toBe('moved');
  });
});
