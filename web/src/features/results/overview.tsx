// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys } from '../../api/types';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';

export function goalHeadingId(goal: GoalJourneys): string {
  return `goal-${goal.vacancy ?? goal.occupation.id}`;
}

function firstDate(goal: GoalJourneys): string | undefined {
  return goal.journeys.map((journey) => journey.atWork).sort()[0];
}

/// All jobs at a glance; each goes to its card further down. Buttons, because the address after # holds the plan.
export function Overview({ goals }: { goals: GoalJourneys[] }) {
  const { t } = useTranslation();
  const { shortDate } = useFormat();
  return (
    <ul className="ovs-overview" aria-label={t('results.overview')}>
      {goals.map((goal) => {
        const date = firstDate(goal);
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
              <span className="ovs-overview__more">{t(`results.reach.${goal.howFar}`)}</span>
              <span>{date === undefined ? t('results.overviewNone') : t('results.overviewDate', { date: shortDate(date) })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
