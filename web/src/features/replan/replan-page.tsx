// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import api from '../../api/client';
import { useJourneyRequest } from '../../api/queries';
import type { Replanned } from '../../api/types';
import { announce } from '../../components/announce';
import { Button, ButtonLink } from '../../components/button';
import { RadioRow } from '../../components/choice';
import { Failure } from '../../components/failure';
import { FieldGroup } from '../../components/field';
import { Icon } from '../../components/icon';
import { LazyDetails } from '../../components/lazy-details';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { askField } from '../../plan/focus-field';
import { applyChanges, isOnlyUnknown } from '../../plan/openings';
import { toHash, type PlanState } from '../../plan/plan-state';
import { bestFirst } from '../../plan/routes';
import { replanRequest, takenStates, type TakenState } from '../../plan/taken';
import { goTo } from '../../plan/use-plan';
import { TalkButton } from '../desk/talk-button';
import { NoRoute } from '../results/no-route';
import { RouteFrame } from '../route/route-frame';
import { ShareButton } from '../route/share-button';
import { WayOn } from './way-on';
import type { NamedStep } from './named-step';
import './replan.css';

/// Planning again from today for a visitor who is on a route: how each step stands, and how it can go on. All of it is
/// in the address, which she can keep.
export function ReplanPage({ plan }: { plan: PlanState }) {
  const { t } = useTranslation(['replan', 'translation']);
  const taken = plan.taken ?? [];
  return (
    <RouteFrame plan={plan} title={t('replan:title')}>
      {plan.goal === undefined || taken.length === 0 ? (
        <Notice kind="warning">
          <p>{t('translation:route.nothing')}</p>
        </Notice>
      ) : (
        <Again plan={plan} goal={plan.goal} />
      )}
    </RouteFrame>
  );
}

/// The steps of the route with their names, which the address does not hold.
function useNamed(plan: PlanState): NamedStep[] {
  const { t } = useTranslation('translation');
  const taken = plan.taken ?? [];
  const wagons = useQueries({
    queries: taken.map(({ wagon }) => ({ queryKey: ['wagon', plan.language, wagon], queryFn: ({ signal }: { signal: AbortSignal }) => api.wagon(wagon, plan.language, signal), staleTime: Infinity })),
  });
  return taken.map((step, index) => {
    const wagon = wagons[index]?.data;
    return { step, title: wagon?.title ?? t('route.step', { number: index + 1 }), sensitive: wagon?.sensitive ?? false };
  });
}

function Again({ plan, goal }: { plan: PlanState; goal: string }) {
  const { t } = useTranslation(['replan', 'translation']);
  const id = useId();
  const named = useNamed(plan);
  const { request, ready } = useJourneyRequest({ ...plan, to: [goal] });
  const body = replanRequest(request, plan.taken ?? []);
  const found = useQuery({ queryKey: ['replan', body], queryFn: ({ signal }) => api.replan(body, signal), enabled: ready, placeholderData: keepPreviousData });
  return (
    <div className="ovs-opened">
      <p className="nl-paragraph ovs-no-print">{t('replan:lead')}</p>
      <section className="ovs-card ovs-again" aria-labelledby={`${id}-now`}>
        <h2 className="nl-heading nl-heading--level-2" id={`${id}-now`}>
          {t('replan:now')}
        </h2>
        <ol className="ovs-again__steps">
          {named.map((one, index) => (
            <li key={one.step.wagon}>
              <StepState id={`${id}-${index}`} named={one} onState={(state) => goTo({ ...plan, taken: (plan.taken ?? []).map((step, place) => (place === index ? { ...step, state } : step)) }, 'here')} />
            </li>
          ))}
        </ol>
        <p className="ovs-note ovs-no-print">{t('replan:changeAnswers')}</p>
      </section>
      {found.isError ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} onField={(field) => askField(plan, field)} />
      ) : found.data === undefined ? (
        <Skeleton cards={2} />
      ) : (
        <Found plan={plan} named={named} found={found.data} />
      )}
      <div className="ovs-actions ovs-no-print">
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {t('translation:route.print')}
        </Button>
        <ShareButton />
        <TalkButton plan={plan} looks="subtle" />
        <p className="ovs-note">
          {t('replan:keep')} {t('translation:route.shareNote')}
        </p>
      </div>
    </div>
  );
}

function StepState({ id, named: { step, title, sensitive }, onState }: { id: string; named: NamedStep; onState: (state: TakenState) => void }) {
  const { t } = useTranslation(['replan', 'translation']);
  const { shortDate } = useFormat();
  const when = t('translation:route.whenValue', { from: shortDate(step.start), to: shortDate(addDays(step.end, -1)) });
  return (
    <>
      <p className="ovs-print-only">
        {sensitive ? t('translation:route.appointment') : title}, {when}: {t(`replan:state.${step.state}`)}
      </p>
      <div className="ovs-no-print">
        <FieldGroup id={id} label={title} hint={when}>
          <RadioRow name={`${id}-state`} value={step.state} options={takenStates.map((value) => ({ value, label: t(`replan:state.${value}`) }))} onChange={onState} />
        </FieldGroup>
      </div>
    </>
  );
}

function Found({ plan, named, found }: { plan: PlanState; named: NamedStep[]; found: Replanned }) {
  const { t } = useTranslation(['replan', 'translation']);
  const { longDate } = useFormat();
  const { goal, booked } = found;
  const { first, more } = bestFirst(goal.journeys, { ...goal, ...(found.fewestChanges === undefined ? {} : { fewestChanges: found.fewestChanges }) });
  const said = goal.journeys.length === 0 ? t('replan:none') : t('replan:found', { count: goal.journeys.length });
  useEffect(() => announce(said), [said]);
  const lost = booked.filter(({ canBeKept }) => !canBeKept);
  const ways = (list: typeof first) =>
    list.map(({ route, labels }) => (
      <li key={goal.journeys.indexOf(route)}>
        <WayOn plan={plan} named={named} goal={goal} journey={route} labels={labels} found={found} />
      </li>
    ));
  return (
    <section className="ovs-again__found">
      <h2 className="nl-heading nl-heading--level-2">{t('replan:after')}</h2>
      {lost.length === 0 ? null : (
        <Notice kind="warning">
          <p>{t('replan:lost', { names: lost.map(({ title, start }) => `${title ?? t('translation:app.unknown')} (${longDate(start)})`).join('; ') })}</p>
        </Notice>
      )}
      {goal.journeys.length === 0 ? (
        <NoRoute
          goal={goal}
          apply={({ changes }, what) => {
            const next = applyChanges(plan, changes, found);
            const text = t(isOnlyUnknown(changes) ? 'translation:opening.applyHave' : 'translation:opening.apply');
            return next === undefined ? undefined : (
              <ButtonLink href={toHash(next)} aria-label={`${text}: ${what}`}>
                {text} <Icon name="arrow" />
              </ButtonLink>
            );
          }}
          talk={<TalkButton plan={plan} text="adviser" />}
        />
      ) : (
        <ul className="ovs-routes">{ways(first)}</ul>
      )}
      {more.length === 0 ? null : (
        <LazyDetails title={t('translation:results.moreRoutes', { count: more.length })} className="ovs-details ovs-no-print">
          {() => <ul className="ovs-routes">{ways(more)}</ul>}
        </LazyDetails>
      )}
      {goal.complete ? null : <p className="ovs-note">{t('translation:results.incomplete')}</p>}
    </section>
  );
}
