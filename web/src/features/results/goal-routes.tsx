// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey, Journeys } from '../../api/types';
import { Button } from '../../components/button';
import { capital } from '../../lib/text';
import { sortRoutes, type LabelledRoute } from '../../plan/routes';
import { RouteCard } from './route-card';

/// There can be dozens: a few at a time stay readable.
const atATime = 5;

interface GoalRoutesProps {
  goal: GoalJourneys;
  answer: Journeys;
  action: (journey: Journey, title: string) => ReactNode;
  /// Beside the button that shows more routes.
  foot?: ReactNode;
}

/// The fastest, cheapest and most certain route to a job; the others behind a button.
export function GoalRoutes({ goal, answer, action, foot }: GoalRoutesProps) {
  const { t } = useTranslation();
  const [extra, setExtra] = useState(0);
  const { first, more } = sortRoutes(goal);
  const list = (routes: LabelledRoute[]) =>
    routes.map((route) => (
      <li key={goal.journeys.indexOf(route.journey)}>
        <RouteCard route={route} answer={answer} action={(title) => action(route.journey, title)} />
      </li>
    ));
  return (
    <>
      <ul className="ovs-routes" aria-label={t('results.routesTitle', { name: capital(goal.occupation.label) })}>
        {list(first)}
        {list(more.slice(0, extra))}
      </ul>
      <div className="ovs-goal__foot">
        {extra < more.length ? <Button onClick={() => setExtra(extra + atATime)}>{t('results.moreRoutes', { count: more.length - extra })}</Button> : null}
        {extra > 0 ? <Button onClick={() => setExtra(0)}>{t('results.lessRoutes')}</Button> : null}
        {foot}
      </div>
      {goal.complete ? null : <p className="ovs-note">{t('results.incomplete')}</p>}
    </>
  );
}
