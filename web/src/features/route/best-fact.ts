// SPDX-License-Identifier: EUPL-1.2
import type { FormField } from '../../api/problem';
import type { Fact, MissingFact } from '../../api/types';
import type { PlanState } from '../../plan/plan-state';

/// Where the visitor answers it.
export const questionFields: Record<Fact, FormField> = {
  travel: 'place',
  hours: 'hours',
  credentials: 'credentials',
  start: 'lastDay',
  contract: 'contracts',
  shifts: 'shifts',
  support: 'support',
};

/// What is still to be asked about the way to work.
export function travelQuestion({ place, km }: Pick<PlanState, 'place' | 'km'>): 'travel' | 'travelFar' | 'travelPlace' {
  return place !== undefined ? 'travelFar' : km !== undefined ? 'travelPlace' : 'travel';
}

/// The fact that would turn most vacancies from "not known" into "yes"; when none would on its own, the fact that most
/// vacancies ask for.
export function bestQuestion(facts: MissingFact[]): MissingFact | undefined {
  return facts
    .filter((fact) => fact.turnsYes > 0 || fact.hiddenFrom > 0)
    .reduce<MissingFact | undefined>((best, fact) => {
      const better = best === undefined || fact.turnsYes > best.turnsYes || (fact.turnsYes === best.turnsYes && fact.hiddenFrom > best.hiddenFrom);
      return better ? fact : best;
    }, undefined);
}
