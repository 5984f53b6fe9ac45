// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { journeysQuery, useJourneyRequest } from '../../api/queries';
import type { GoalJourneys, Journeys } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { applyChanges, isOnlyUnknown } from '../../plan/openings';
import { knowsSkills, toHash, type PlanState } from '../../plan/plan-state';
import { routeKey } from '../../plan/routes';
import { TalkButton } from '../desk/talk-button';
import { AskCredentials } from './ask-credentials';
import { GoalFacts } from './goal-facts';
import { GoalNeeds } from './goal-needs';
import { GoalReasons } from './goal-reasons';
import { GoalRoutes } from './goal-routes';
import { MissedCourse } from './missed-course';
import { NoRoute } from './no-route';
import { goalHeadingId } from './overview';
import { routeActionClass } from './route-card';
import { SearchFurther } from './search-further';

interface GoalCardProps {
  plan: PlanState;
  goal: GoalJourneys;
  answer: Journeys;
  /// Nothing was found, and this is the first: what would help is looked for at once.
  helpAtOnce: boolean;
}

/// One job that can be reached, with the routes to it.
export function GoalCard({ plan, goal, answer, helpAtOnce }: GoalCardProps) {
  const { t } = useTranslation();
  const { request } = useJourneyRequest({ ...plan, to: [goal.occupation.id] });
  const { longDate } = useFormat();
  const id = goalHeadingId(goal);
  const name = capital(goal.occupation.label);
  const further = answer.goals.length > 1 ? <SearchFurther href={toHash({ ...plan, to: [goal.occupation.id] })} name={name} /> : undefined;
  return (
    <article className="ovs-card ovs-goal" aria-labelledby={id}>
      <header className="ovs-goal__head">
        <h2 className="nl-heading nl-heading--level-2" id={id} tabIndex={-1} lang={goal.occupation.borrowed ? 'en' : undefined}>
          {name}
        </h2>
        <GoalFacts goal={goal} fit={knowsSkills(plan)} />
      </header>
      <GoalNeeds goal={goal} ask={<AskCredentials plan={plan} />} />
      <GoalReasons goal={goal} />
      {goal.journeys.length === 0 ? (
        <NoRoute
          goal={goal}
          alone={journeysQuery(request)}
          atOnce={helpAtOnce}
          further={further}
          apply={({ changes }, what) => {
            const next = applyChanges(plan, changes, answer);
            const text = t(isOnlyUnknown(changes) ? 'opening.applyHave' : 'opening.apply');
            return next === undefined ? undefined : (
              <ButtonLink href={toHash(next)} aria-label={`${text}: ${what}`}>
                {text} <Icon name="arrow" />
              </ButtonLink>
            );
          }}
          talk={<TalkButton plan={plan} text="adviser" looks={goal.openingsLookedFor && goal.openings.length === 0 ? 'primary' : 'secondary'} />}
        />
      ) : (
        <GoalRoutes
          goal={goal}
          answer={answer}
          action={(journey, label) => (
            <ButtonLink
              looks="primary"
              className={routeActionClass}
              href={toHash({ ...plan, view: 'route', goal: goal.occupation.id, route: routeKey(journey) })}
              aria-label={t('route.openLong', { name, label, date: longDate(journey.atWork) })}
            >
              {t('route.open')} <Icon name="arrow" />
            </ButtonLink>
          )}
          compare={(left, right, text) => (
            <ButtonLink looks="primary" href={toHash({ ...plan, view: 'compare', goal: goal.occupation.id, route: routeKey(left), against: routeKey(right) })}>
              {text}
            </ButtonLink>
          )}
          foot={<TalkButton plan={plan} looks="subtle" />}
          further={further}
        />
      )}
      <MissedCourse plan={plan} goal={goal} />
    </article>
  );
}
