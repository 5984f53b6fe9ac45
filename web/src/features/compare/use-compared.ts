// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journeys } from '../../api/types';
import { labelsOf, routeKey } from '../../plan/routes';
import type { PlanState } from '../../plan/plan-state';
import type { ComparedRoute } from './route-comparison';

/// The two routes that the address names; undefined when one of them is not there (any more).
export function useCompared({ goal: id, route, against }: PlanState, answer: Journeys): { goal: GoalJourneys; left: ComparedRoute; right: ComparedRoute } | undefined {
  const { t } = useTranslation(['compare', 'translation']);
  const goal = answer.goals.find(({ occupation }) => occupation.id === id);
  const compared = (key: string | undefined, number: number): ComparedRoute | undefined => {
    const journey = goal?.journeys.find((item) => routeKey(item) === key);
    return goal === undefined || journey === undefined
      ? undefined
      : { name: t('compare:route', { number }), labels: labelsOf(goal, journey).map((label) => t(`translation:route.label.${label}`)), journey };
  };
  const left = compared(route, 1);
  const right = compared(against, 2);
  return goal === undefined || left === undefined || right === undefined ? undefined : { goal, left, right };
}
