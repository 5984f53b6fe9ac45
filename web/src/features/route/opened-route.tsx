// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey, Journeys } from '../../api/types';
import { announce } from '../../components/announce';
import { ButtonLink } from '../../components/button';
import { Notice } from '../../components/notice';
import { useFormat } from '../../lib/use-format';
import { toHash, type PlanState } from '../../plan/plan-state';
import { takenOf } from '../../plan/taken';
import { DeskCard } from '../desk/desk-card';
import { TalkButton } from '../desk/talk-button';
import { AskCredentials } from '../results/ask-credentials';
import { ChanceBasis } from '../results/chance';
import { GoalNeeds } from '../results/goal-needs';
import { MissedCourse } from '../results/missed-course';
import { OwnCostWhy, useOwnCost } from '../results/own-cost';
import { CompareLinks } from './compare-links';
import { RouteActions } from './route-actions';
import { RouteTotals } from './route-totals';
import { Timeline } from './timeline';
import { Vacancies } from './vacancies';

interface OpenedRouteProps {
  plan: PlanState;
  goal: GoalJourneys;
  journey: Journey;
  answer: Journeys;
}

/// "Mijn plan": one route with everything about it, on the screen and on paper.
export function OpenedRoute({ plan, goal, journey, answer }: OpenedRouteProps) {
  const { t } = useTranslation();
  const { longDate } = useFormat();
  const ownCost = useOwnCost();
  const cost = `${t('route.youPay')}: ${ownCost(journey)}`;
  const told = useRef(cost);
  // Another answer about a payer changes it on the same page.
  useEffect(() => {
    if (told.current !== cost) {
      told.current = cost;
      announce(cost);
    }
  }, [cost]);
  return (
    <article className="ovs-opened">
      <p className="ovs-kicker">{t('route.myPlan')}</p>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('route.title', { name: goal.occupation.label })}
      </h1>
      <RouteTotals journey={journey} />
      <OwnCostWhy costs={journey} steps={journey.steps} />
      <ChanceBasis routes={[journey]} />
      {goal.requiredCredentials.length === 0 ? null : (
        <Notice kind="info">
          <GoalNeeds goal={goal} ask={<AskCredentials plan={plan} />} />
        </Notice>
      )}
      <RouteActions plan={plan} goal={goal} journey={journey} />
      <CompareLinks plan={plan} goal={goal} journey={journey} />
      <section aria-labelledby="timeline-title">
        <h2 className="nl-heading nl-heading--level-2" id="timeline-title">
          {t('route.timeline')}
        </h2>
        <Timeline plan={plan} goal={goal} journey={journey} today={answer.today} />
      </section>
      {journey.steps.length === 0 ? null : (
        <section className="ovs-card ovs-other ovs-no-print" aria-labelledby="replan-title">
          <h2 className="nl-heading nl-heading--level-3" id="replan-title">
            {t('route.replanTitle')}
          </h2>
          <ButtonLink href={toHash({ ...plan, view: 'replan', taken: takenOf(journey, answer.today) })}>{t('route.replan')}</ButtonLink>
        </section>
      )}
      <MissedCourse plan={plan} goal={goal} />
      <section className="ovs-card ovs-talk-card ovs-no-print" aria-labelledby="talk-title">
        <h2 className="nl-heading nl-heading--level-2" id="talk-title">
          {t('desk.title')}
        </h2>
        <p className="nl-paragraph">{t('desk.lead')}</p>
        <TalkButton plan={plan} looks="primary" />
      </section>
      <Vacancies plan={plan} goal={goal} />
      <footer className="ovs-print-only">
        {answer.contact === undefined ? null : (
          <>
            <h2 className="nl-heading nl-heading--level-2">{t('route.printDesk')}</h2>
            <DeskCard contact={answer.contact} />
          </>
        )}
        <p>{t('route.printedOn', { date: longDate(answer.today) })}</p>
      </footer>
    </article>
  );
}
