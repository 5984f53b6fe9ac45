// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useJourneys } from '../../api/queries';
import type { Journeys } from '../../api/types';
import { announce } from '../../components/announce';
import { ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Skeleton } from '../../components/skeleton';
import { useFormat } from '../../lib/use-format';
import { askField } from '../../plan/focus-field';
import { toHash, type PlanState } from '../../plan/plan-state';
import { TalkButton } from '../desk/talk-button';
import { HelpBox } from '../planner/help-box';
import { SchemeLinks } from '../schemes/scheme-links';
import { UnreadNotice } from '../shell/unread-notice';
import { GoalCard } from './goal-card';
import { NoGoals } from './no-goals';
import { Overview } from './overview';
import { QuestionSummary } from './question-summary';

export function ResultsPage({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const journeys = useJourneys(plan);
  return (
    <div className="ovs-bar ovs-results">
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('results.title')}
      </h1>
      <UnreadNotice />
      <QuestionSummary plan={plan} />
      {journeys.isError ? (
        <>
          <Failure error={journeys.error} onRetry={() => void journeys.refetch()} onField={(field) => askField(plan, field)} />
          <TalkButton plan={plan} />
        </>
      ) : journeys.data === undefined ? (
        <Skeleton cards={3} />
      ) : (
        <Answer plan={plan} answer={journeys.data} />
      )}
      <SchemeLinks plan={plan} />
      <HelpBox />
    </div>
  );
}

function Answer({ plan, answer }: { plan: PlanState; answer: Journeys }) {
  const { t } = useTranslation();
  const { longDate } = useFormat();
  const routes = answer.goals.reduce((sum, goal) => sum + goal.journeys.length, 0);
  const found =
    routes === 0
      ? t('results.foundNone')
      : t('results.found', {
          goals: t('results.foundGoals', { count: answer.goals.filter((goal) => goal.journeys.length > 0).length }),
          routes: t('results.foundRoutes', { count: routes }),
        });
  useEffect(() => announce(found), [found]);
  // What can be reached comes first; within that the order of the server stays.
  const goals = [...answer.goals.filter((goal) => goal.journeys.length > 0), ...answer.goals.filter((goal) => goal.journeys.length === 0)];
  return (
    <>
      <div className="ovs-found">
        {routes === 0 ? null : <p className="ovs-found__count">{found}</p>}
        <p>
          {answer.region === undefined ? t('results.noPlace') : t('results.region', { name: answer.region.name })}{' '}
          {t('results.period', { date: longDate(answer.latest) })}
        </p>
        <TalkButton plan={plan} />
      </div>
      {goals.length === 0 ? <NoGoals plan={plan} /> : null}
      {goals.length > 2 ? <Overview plan={plan} goals={goals} /> : null}
      <ol className="ovs-goals">
        {goals.map((goal, index) => (
          <li key={goal.vacancy ?? goal.occupation.id}>
            <GoalCard plan={plan} goal={goal} answer={answer} helpAtOnce={index === 0 && routes === 0} />
          </li>
        ))}
      </ol>
      {goals.length > 1 ? <p className="ovs-note">{t('results.order')}</p> : null}
      {plan.to.length > 0 ? (
        <section className="ovs-card ovs-other">
          <p>{t('results.noMore')}</p>
          <ButtonLink href={toHash({ ...plan, to: [] })}>{t('results.seeOther')}</ButtonLink>
        </section>
      ) : null}
    </>
  );
}
