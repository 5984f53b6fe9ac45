// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey, Journeys } from '../../api/types';
import { Button } from '../../components/button';
import { capital } from '../../lib/text';
import { routeKey, sortRoutes, type LabelledRoute } from '../../plan/routes';
import { RouteCard } from './route-card';

/// There can be dozens: a few at a time stay readable.
const atATime = 5;

interface GoalRoutesProps {
  goal: GoalJourneys;
  answer: Journeys;
  action: (journey: Journey, title: string) => ReactNode;
  /// Opens two routes beside each other.
  compare: (left: Journey, right: Journey, text: string) => ReactNode;
  /// Beside the button that shows more routes.
  foot?: ReactNode;
  /// Where more is found when the answer is not complete; absent when nothing else was asked.
  further?: ReactNode;
}

/// The fastest, cheapest and most certain route to a job; the others behind a button.
export function GoalRoutes({ goal, answer, action, compare, foot, further }: GoalRoutesProps) {
  const { t } = useTranslation();
  const [extra, setExtra] = useState(0);
  const [picked, setPicked] = useState<string[]>([]);
  const { first, more } = sortRoutes(goal);
  // Another answer can have lost a route.
  const [left, right] = picked.flatMap((key) => goal.journeys.find((journey) => routeKey(journey) === key) ?? []);
  const pick = (key: string) => setPicked((now) => (now.includes(key) ? now.filter((other) => other !== key) : [...now, key]));
  const list = (routes: LabelledRoute[]) =>
    routes.map((route) => {
      const key = routeKey(route.journey);
      const chosen = picked.includes(key);
      return (
        <li key={goal.journeys.indexOf(route.journey)}>
          <RouteCard
            route={route}
            earliest={answer.earliest}
            action={(title) => action(route.journey, title)}
            compared={goal.journeys.length < 2 ? undefined : { chosen, full: !chosen && right !== undefined, onChange: () => pick(key) }}
          />
        </li>
      );
    });
  return (
    <>
      <ul className="ovs-routes" aria-label={t('results.routesTitle', { name: capital(goal.occupation.label) })}>
        {list(first)}
        {list(more.slice(0, extra))}
      </ul>
      {/* Always there, so that a screen reader hears what comes into it. */}
      <div className={left === undefined ? undefined : 'ovs-compare-bar'} role="status">
        {left === undefined ? null : right === undefined ? (
          <p>{t('route.compareOne')}</p>
        ) : (
          <>
            <p>{t('route.compareTwo')}</p>
            {compare(left, right, t('route.compareOpen'))}
          </>
        )}
      </div>
      <div className="ovs-goal__foot">
        {extra < more.length ? <Button onClick={() => setExtra(extra + atATime)}>{t('results.moreRoutes', { count: more.length - extra })}</Button> : null}
        {extra > 0 ? <Button onClick={() => setExtra(0)}>{t('results.lessRoutes')}</Button> : null}
        {foot}
      </div>
      {goal.complete ? null : (further ?? <p className="ovs-note">{t('results.incomplete')}</p>)}
    </>
  );
}
