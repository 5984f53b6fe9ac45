// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { useFormat } from '../../lib/use-format';
import { toHash, type PlanState } from '../../plan/plan-state';
import { routeKey, sortRoutes } from '../../plan/routes';

/// From the opened route to a comparison with the fastest, the cheapest or the most certain other one.
export function CompareLinks({ plan, goal, journey }: { plan: PlanState; goal: GoalJourneys; journey: Journey }) {
  const { t } = useTranslation();
  const { shortDate } = useFormat();
  const id = useId();
  const { first, more } = sortRoutes(goal);
  const named = first.filter((route) => route.journey !== journey);
  const others = named.length > 0 ? named : more.filter((route) => route.journey !== journey).slice(0, 1);
  if (others.length === 0) {
    return null;
  }
  return (
    <nav className="ovs-compare-links ovs-no-print" aria-labelledby={id}>
      <p id={id}>{t('route.compareWith')}</p>
      <ul className="ovs-button-row">
        {others.map((other) => (
          <li key={routeKey(other.journey)}>
            <ButtonLink href={toHash({ ...plan, view: 'compare', route: routeKey(journey), against: routeKey(other.journey) })}>
              {t('route.compareRoute', {
                label: other.labels.length === 0 ? t('route.other') : other.labels.map((label) => t(`route.label.${label}`)).join(' · '),
                date: shortDate(other.journey.atWork),
              })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
