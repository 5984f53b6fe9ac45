// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey } from '../../api/types';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { knowsSkills, type PlanState } from '../../plan/plan-state';
import { endDates, endOf } from '../../plan/routes';
import { reachWords } from './goal-facts';

export function goalHeadingId(goal: GoalJourneys): string {
  return `goal-${goal.vacancy ?? goal.occupation.id}`;
}

function firstJourney(goal: GoalJourneys): Journey | undefined {
  return goal.journeys.reduce<Journey | undefined>((first, journey) => (first === undefined || journey.atWork < first.atWork ? journey : first), undefined);
}

/// All jobs at a glance; each goes to its card further down. Buttons, because the address after # holds the plan.
export function Overview({ plan, goals }: { plan: PlanState; goals: GoalJourneys[] }) {
  const { t } = useTranslation();
  const { shortDate } = useFormat();
  return (
    <ul className="ovs-overview" aria-label={t('results.overview')}>
      {goals.map((goal) => {
        const first = firstJourney(goal);
        return (
          <li key={goalHeadingId(goal)}>
            <button
              type="button"
              onClick={() => {
                const heading = document.getElementById(goalHeadingId(goal));
                heading?.scrollIntoView({ block: 'start' });
                heading?.focus({ preventScroll: true });
              }}
            >
              <span className="ovs-overview__name" lang={goal.occupation.borrowed ? 'en' : undefined}>
                {capital(goal.occupation.label)}
              </span>
              {knowsSkills(plan) ? <span className="ovs-overview__more">{t(reachWords(goal))}</span> : null}
              <span>{first === undefined ? t('results.overviewNone') : t(endDates[endOf(first)], { date: shortDate(first.atWork) })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
