// SPDX-License-Identifier: EUPL-1.2
import type { Journey, Step } from '../api/types';
import { daysBetween } from '../lib/dates';

/// What two routes are compared on, in the order in which it is shown.
export const measures = ['atWork', 'own', 'others', 'steps', 'chance', 'hours'] as const;
export type Measure = (typeof measures)[number];

export type Side = 'left' | 'right';

export interface Difference {
  what: Measure;
  /// The side that is better; absent when neither is: they are equal when `by` is 0.
  better?: Side;
  /// By how much: days, cents, steps, percent or hours. Of chances and costs that cannot be subtracted 0.
  by: number;
}

/// The most hours per week that the steps take together on any day.
export function mostHours({ steps }: Journey): number {
  const on = (day: string) => steps.reduce((sum, { start, end, hoursPerWeek }) => (start <= day && day < end ? sum + hoursPerWeek : sum), 0);
  // The sum only grows on a day on which a step starts.
  return Math.max(0, ...steps.map(({ start }) => on(start)));
}

function lower(what: Measure, left: number, right: number): Difference {
  return left === right ? { what, by: 0 } : { what, better: left < right ? 'left' : 'right', by: Math.abs(left - right) };
}

/// The chance of the steps of which it is known; undefined when it is known of none.
export function knownChance({ chancePercent, knownChancePercent }: Journey): number | undefined {
  return chancePercent ?? knownChancePercent;
}

/// As the planner orders routes: what is known of more steps first, then the better chance of the known ones. Where
/// nothing is known of a route nothing is said of it.
function chances(left: Journey, right: Journey): Difference {
  const unknown = lower('chance', left.stepsWithUnknownChance, right.stepsWithUnknownChance);
  if (unknown.better !== undefined) {
    return { ...unknown, by: 0 };
  }
  const [one, two] = [knownChance(left), knownChance(right)];
  return one === undefined || two === undefined ? { what: 'chance', by: Math.abs((one ?? 100) - (two ?? 100)) } : lower('chance', -one, -two);
}

/// A route is better only when it is, however the doubtful payers decide; otherwise nothing is said of it.
function ownCosts(left: Journey, right: Journey): Difference {
  const low = lower('own', left.ownCostCents, right.ownCostCents);
  const high = lower('own', left.ownCostAtMostCents, right.ownCostAtMostCents);
  if (low.better === undefined) {
    return high.better === undefined ? high : { ...high, by: 0 };
  }
  return high.better === undefined || high.better === low.better ? low : { what: 'own', by: low.by };
}

export function differences(left: Journey, right: Journey): Difference[] {
  return measures.map((what) => {
    switch (what) {
      case 'atWork':
        return lower(what, daysBetween(right.atWork, left.atWork), 0);
      case 'own':
        return ownCosts(left, right);
      case 'others':
        return lower(what, left.publicCostCents, right.publicCostCents);
      case 'steps':
        return lower(what, left.steps.length, right.steps.length);
      case 'chance':
        return chances(left, right);
      case 'hours':
        return lower(what, mostHours(left), mostHours(right));
    }
  });
}

/// `moved`: in both, on another day or at another place.
export type StepPair = { kind: 'same' | 'moved'; left: Step; right: Step } | { kind: 'only'; left: Step; right?: undefined } | { kind: 'only'; left?: undefined; right: Step };

/// The steps of both routes with what is the same step beside each other, in the order of their first day.
export function pairSteps(left: Journey, right: Journey): StepPair[] {
  const pairs: StepPair[] = left.steps.map((step): StepPair => {
    const other = right.steps.find(({ wagon }) => wagon === step.wagon);
    if (other === undefined) {
      return { kind: 'only', left: step };
    }
    return { kind: other.session === step.session && other.start === step.start ? 'same' : 'moved', left: step, right: other };
  });
  const others = right.steps.filter(({ wagon }) => !left.steps.some((step) => step.wagon === wagon)).map((step): StepPair => ({ kind: 'only', right: step }));
  const first = ({ left: one, right: two }: StepPair): string => [one?.start, two?.start].filter((day) => day !== undefined).sort()[0] ?? '';
  return [...pairs, ...others].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}
