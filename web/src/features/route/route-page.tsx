// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useJourneys } from '../../api/queries';
import type { Journeys } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { askField } from '../../plan/focus-field';
import { toHash, type PlanState } from '../../plan/plan-state';
import { routeKey } from '../../plan/routes';
import { GoalCard } from '../results/goal-card';
import { UnreadNotice } from '../shell/unread-notice';
import { OpenedRoute } from './opened-route';
import { RouteFrame } from './route-frame';
import { PayersLeftOut } from './tell-payer';

export function RoutePage({ plan }: { plan: PlanState }) {
  return plan.goal === undefined || plan.route === undefined ? <NoRouteChosen plan={plan} /> : <ChosenRoute plan={plan} />;
}

/// The address names no route at all.
function NoRouteChosen({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  return (
    <div className="ovs-bar ovs-route">
      <PlainTitle />
      <UnreadNotice />
      <p className="nl-paragraph">{t('route.nothing')}</p>
      <p>
        <ButtonLink looks="primary" href={toHash({ ...plan, view: 'start' })}>
          {t('route.nothingStart')}
        </ButtonLink>
      </p>
    </div>
  );
}

function ChosenRoute({ plan }: { plan: PlanState }) {
  const journeys = useJourneys(plan, { keepShown: true });
  return (
    <RouteFrame plan={plan}>
      <PayersLeftOut plan={plan} />
      {journeys.isError ? (
        <>
          <PlainTitle />
          <Failure error={journeys.error} onRetry={() => void journeys.refetch()} onField={(field) => askField(plan, field)} />
        </>
      ) : journeys.data === undefined ? (
        <>
          <PlainTitle />
          <Skeleton cards={2} />
        </>
      ) : (
        <Answer plan={plan} answer={journeys.data} />
      )}
    </RouteFrame>
  );
}

function PlainTitle() {
  const { t } = useTranslation();
  return (
    <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
      {t('route.pageTitle')}
    </h1>
  );
}

function Answer({ plan, answer }: { plan: PlanState; answer: Journeys }) {
  const { t } = useTranslation();
  const goal = answer.goals.find((item) => item.occupation.id === plan.goal);
  const journey = goal?.journeys.find((item) => routeKey(item) === plan.route);
  if (goal !== undefined && journey !== undefined) {
    return <OpenedRoute plan={plan} goal={goal} journey={journey} answer={answer} />;
  }
  // A shared link can be older than the sessions it names.
  return (
    <>
      <PlainTitle />
      <Notice kind="warning">
        <p>
          <strong>{t('route.gone')}.</strong> {t('route.goneText')}
        </p>
      </Notice>
      {(goal === undefined ? answer.goals.slice(0, 1) : [goal]).map((item) => (
        <GoalCard key={item.occupation.id} plan={plan} goal={item} answer={answer} helpAtOnce />
      ))}
      <p>
        <ButtonLink href={toHash({ ...plan, view: 'results' })}>{t('route.backToResults')}</ButtonLink>
      </p>
    </>
  );
}
