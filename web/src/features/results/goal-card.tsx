// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journeys } from '../../api/types';
import { Button } from '../../components/button';
import { capital } from '../../lib/text';
import type { PlanState } from '../../plan/plan-state';
import { sortRoutes, type LabelledRoute } from '../../plan/routes';
import { TalkButton } from '../desk/talk-button';
import { GoalFacts } from './goal-facts';
import { GoalNeeds } from './goal-needs';
import { GoalReasons } from './goal-reasons';
import { NoRoute } from './no-route';
import { goalHeadingId } from './overview';
import { RouteCard } from './route-card';

/// There can be dozens: a few at a time stay readable.
const atATime = 5;

interface GoalCardProps {
  plan: PlanState;
  goal: GoalJourneys;
  answer: Journeys;
}

/// One job that can be reached, with the routes to it.
export function GoalCard({ plan, goal, answer }: GoalCardProps) {
  const { t } = useTranslation();
  const id = goalHeadingId(goal);
  const [extra, setExtra] = useState(0);
  const { first, more } = sortRoutes(goal);
  const name = capital(goal.occupation.label);
  const list = (routes: LabelledRoute[]) =>
    routes.map((route) => (
      <li key={goal.journeys.indexOf(route.journey)}>
        <RouteCard plan={plan} goal={goal} route={route} answer={answer} />
      </li>
    ));
  return (
    <article className="ovs-card ovs-goal" aria-labelledby={id}>
      <header className="ovs-goal__head">
        <h2 className="nl-heading nl-heading--level-2" id={id} tabIndex={-1} lang={goal.occupation.borrowed ? 'en' : undefined}>
          {name}
        </h2>
        <GoalFacts plan={plan} goal={goal} />
      </header>
      <GoalNeeds plan={plan} goal={goal} />
      <GoalReasons goal={goal} />
      {goal.journeys.length === 0 ? (
        <NoRoute plan={plan} goal={goal} latest={answer.latest} />
      ) : (
        <>
          <ul className="ovs-routes" aria-label={t('results.routesTitle', { name })}>
            {list(first)}
            {list(more.slice(0, extra))}
          </ul>
          <div className="ovs-goal__foot">
            {extra < more.length ? (
              <Button onClick={() => setExtra(extra + atATime)}>{t('results.moreRoutes', { count: more.length - extra })}</Button>
            ) : null}
            {extra > 0 ? <Button onClick={() => setExtra(0)}>{t('results.lessRoutes')}</Button> : null}
            <TalkButton plan={plan} looks="subtle" />
          </div>
          {goal.complete ? null : <p className="ovs-note">{t('results.incomplete')}</p>}
        </>
      )}
    </article>
  );
}
