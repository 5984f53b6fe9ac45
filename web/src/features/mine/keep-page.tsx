// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewDossier } from '../../api/desk-types';
import { keepRoute, type KeepProgress, type RouteToKeep } from '../../api/keep-route';
import { planDoc } from '../../api/plan-api';
import { hasStatus } from '../../api/problem';
import { useJourneys } from '../../api/queries';
import { sessionQuery, useSignedIn } from '../../api/session';
import { useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { Skeleton } from '../../components/skeleton';
import { WriteFailure } from '../../components/write-failure';
import { advisers } from '../../desk-app/nav';
import { PageHead, ReadFailure } from '../../desk-app/page';
import { emptyPlan, parseHash, toHash, wishesIn, type PlanState } from '../../plan/plan-state';
import { routeKey } from '../../plan/routes';
import { NewDossierForm } from '../dossier/new-dossier-form';
import { RouteTotals } from '../route/route-totals';
import { OwnDossierForm } from './own-dossier-form';

/// "Bewaar deze route": the route that was explored without an account, whose answers are still after the #.
export function KeepPage() {
  const { t } = useTranslation('mine');
  const hash = useRouterState({ select: (state) => state.location.hash });
  const plan = useMemo(() => parseHash(`#${hash}`), [hash]);
  const journeys = useJourneys(plan);
  const goal = journeys.data?.goals.find(({ occupation }) => occupation.id === plan.goal);
  const journey = goal?.journeys.find((one) => routeKey(one) === plan.route);
  return (
    <div className="ovs-bar ovs-plain">
      <PageHead title={t('save.title')} waiting={journeys.isPending} />
      {journeys.isError ? (
        <ReadFailure error={journeys.error} onRetry={() => void journeys.refetch()} />
      ) : journeys.data === undefined ? (
        <Skeleton cards={2} />
      ) : goal === undefined || journey === undefined ? (
        <Section title={t('save.gone')}>
          <p>{t('save.goneText')}</p>
          <p>
            <a className="nl-button nl-button--primary" href={`/${toHash({ ...plan, view: 'results' })}`}>
              {t('save.back')}
            </a>
          </p>
        </Section>
      ) : (
        <>
          <section aria-label={t('save.finding')}>
            <p className="ovs-kicker">{goal.occupation.label}</p>
            <RouteTotals journey={journey} />
          </section>
          <Keep route={{ plan, occupation: goal.occupation.id, steps: journey.steps.map(({ session, start }) => ({ session, start })) }} />
        </>
      )}
    </div>
  );
}

function useKeep(route: RouteToKeep) {
  const { t } = useTranslation('mine');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const person = useSignedIn().account.role === 'person';
  const progress = useRef<KeepProgress>({ version: 0, done: 0 });
  const write = useWrite({
    send: (into: NewDossier | string, key) => keepRoute(route, into, progress.current, key),
    onDone: async (plan) => {
      say(t('save.done'));
      await queries.invalidateQueries({ queryKey: ['dossier', plan.dossier], refetchType: 'none' });
      queries.setQueryData(planDoc(plan.dossier).queryKey, plan);
      if (person) {
        // The session names her own plan.
        await queries.refetchQueries({ queryKey: sessionQuery.queryKey });
        await navigate({ to: '/mijn/plan', hash: '', ignoreBlocker: true });
      } else {
        await navigate({ to: '/werk/d/$id/plan', params: { id: plan.dossier }, hash: '', ignoreBlocker: true });
      }
    },
  });
  return {
    send: async (into: NewDossier | string) => {
      try {
        return await write.mutateAsync(into);
      } catch (error) {
        const id = progress.current.dossier;
        if (!hasStatus(error, 409) || id === undefined) {
          throw error;
        }
        // All but the route is kept: these are the routes that there are now.
        say(t('save.otherRoute'), 'error');
        const hash = toHash({ ...emptyPlan, ...wishesIn(route.plan), view: 'results', language: route.plan.language, to: [route.occupation] }).slice(1);
        if (person) {
          await queries.refetchQueries({ queryKey: sessionQuery.queryKey });
          await navigate({ to: '/mijn/route', hash, ignoreBlocker: true });
        } else {
          await navigate({ to: '/werk/d/$id/route', params: { id }, hash, ignoreBlocker: true });
        }
        return undefined;
      }
    },
    failed: write.error,
    busy: write.isPending,
    explain: () => (progress.current.dossier === undefined ? undefined : t('save.partly')),
  };
}

function Keep({ route }: { route: RouteToKeep }) {
  const { t } = useTranslation('mine');
  const { account, dossier } = useSignedIn();
  const { send, failed, busy, explain } = useKeep(route);
  if (account.role === 'person' && dossier !== undefined) {
    return (
      <>
        <p className="nl-paragraph">{t('save.lead')}</p>
        {failed === null || hasStatus(failed, 409) ? null : <WriteFailure error={failed} />}
        <p>
          <Button looks="primary" aria-disabled={busy} onClick={() => void (busy ? undefined : send(dossier).catch(() => undefined))}>
            {t('save.submit')}
          </Button>
        </p>
      </>
    );
  }
  if (account.role === 'person') {
    return (
      <div className="ovs-card">
        <p className="nl-paragraph">{t('save.lead')}</p>
        <OwnDossierForm start={ownStart(route.plan)} submit={t('save.submitFirst')} send={send} explain={explain} />
      </div>
    );
  }
  return advisers.includes(account.role) ? <NewDossierForm start={ownStart(route.plan)} send={send} explain={explain} /> : <p className="nl-paragraph">{t('save.notYou')}</p>;
}

/// What the route's answers say about the person.
function ownStart(plan: PlanState) {
  return {
    ...(plan.place === undefined ? {} : { municipality: plan.place }),
    ...(plan.lastDay === undefined ? {} : { kind: 'employedAtRisk' as const, jobEndsOn: plan.lastDay }),
  };
}
