// SPDX-License-Identifier: EUPL-1.2
import type { Preferences } from '../api/desk-types';
import type { Journeys, Relaxation } from '../api/types';
import { addWeeks } from '../lib/dates';
import { tellPayer } from './payers';
import { limits, type PlanState } from './plan-state';

/// What the server takes when a visitor leaves the answer open (see the API document).
export const assumed = { learn: 16, learnAfter: 32, km: 25, steps: 4 } as const;

/// What the profile of a person says, where the search itself says nothing.
function withPreferences(plan: PlanState, { learningHours, ownBudgetCents, maxKm }: Preferences): PlanState {
  const learn = plan.learn ?? learningHours;
  const budget = plan.budget ?? (ownBudgetCents === undefined ? undefined : Math.floor(ownBudgetCents / 100));
  const km = plan.km ?? maxKm;
  return { ...plan, ...(learn === undefined ? {} : { learn }), ...(budget === undefined ? {} : { budget }), ...(km === undefined ? {} : { km }) };
}

/// The same as `applyChanges` for a person with a profile: the search says what changes, the rest stays in her profile.
/// What is known of a payer stays too: the search counts on it all the same.
export function applyToProfile(asked: PlanState, preferences: Preferences, changes: Relaxation[], answer: Answered): PlanState | undefined {
  const before = withPreferences(asked, preferences);
  const after = applyChanges(
    before,
    changes.filter(({ what }) => what !== 'onePayerMore'),
    answer,
  );
  if (after === undefined) {
    return undefined;
  }
  const counted = changes.flatMap(({ what, payer }) => (what === 'onePayerMore' && payer !== undefined ? [payer] : []));
  return {
    ...asked,
    ...Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== before[name as keyof PlanState])),
    ...(counted.length === 0 ? {} : { countedOn: [...new Set([...(asked.countedOn ?? []), ...counted])] }),
  };
}

function capped(value: number, range: { low: number; high: number }): number {
  return Math.min(Math.max(value, range.low), range.high);
}

type Answered = Pick<Journeys, 'latest'> & Partial<Pick<Journeys, 'takenAsHeld'>>;

/// The one thing to do is to tell something that she has already.
export function isOnlyUnknown(changes: Relaxation[]): boolean {
  return changes.length === 1 && changes[0]?.what === 'unknownFact';
}

/// The plan with these changes made; undefined when one of them is not in the visitor's hands (nobody offers it).
/// `answer`: what it looked at last, and which diplomas it took as held because none were told. Told is all told.
export function applyChanges(plan: PlanState, changes: Relaxation[], { latest, takenAsHeld }: Answered): PlanState | undefined {
  let next = plan;
  for (const { what, amount, credential, payer } of changes) {
    switch (what) {
      case 'later':
        next = { ...next, latest: addWeeks(latest, amount) };
        break;
      case 'moreHours': {
        const learn = next.learn ?? assumed.learn;
        const after = next.learnAfter ?? Math.max(assumed.learnAfter, learn);
        next = { ...next, learn: capped(learn + amount, limits.hours), learnAfter: capped(after + amount, limits.hours) };
        break;
      }
      case 'farther':
        next = { ...next, km: capped((next.km ?? assumed.km) + amount, limits.km) };
        break;
      case 'moreBudget':
        next = { ...next, budget: capped((next.budget ?? 0) + amount, limits.budget) };
        break;
      case 'longerTrain':
        next = { ...next, steps: capped((next.steps ?? assumed.steps) + amount, limits.steps) };
        break;
      case 'onePayerMore':
        if (payer === undefined) {
          return undefined;
        }
        // It may pay: that it does for certain nobody said.
        next = tellPayer(next, payer, undefined);
        break;
      case 'unknownFact': {
        // An answer that does not say what it took as held can not be told all.
        const held = next.credentials ?? takenAsHeld;
        if (credential === undefined || held === undefined) {
          return undefined;
        }
        next = { ...next, credentials: held.includes(credential) ? held : [...held, credential] };
        break;
      }
      case 'missingOffer':
        return undefined;
    }
  }
  return next;
}
