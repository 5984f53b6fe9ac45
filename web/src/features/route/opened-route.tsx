// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey, Journeys } from '../../api/types';
import { Notice } from '../../components/notice';
import { useFormat } from '../../lib/use-format';
import type { PlanState } from '../../plan/plan-state';
import { DeskCard } from '../desk/desk-card';
import { TalkButton } from '../desk/talk-button';
import { AskCredentials } from '../results/ask-credentials';
import { GoalNeeds } from '../results/goal-needs';
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
  return (
    <article className="ovs-opened">
      <p className="ovs-kicker">{t('route.myPlan')}</p>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('route.title', { name: goal.occupation.label })}
      </h1>
      <RouteTotals journey={journey} />
      {journey.steps.length === 0 ? null : <p className="ovs-note">{t('route.chanceBasis')}</p>}
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
        <Timeline plan={plan} goal={goal} journey={journey} answer={answer} />
      </section>
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
