// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewGoal } from '../../api/desk-types';
import { planApi, planDoc, routesQuery } from '../../api/plan-api';
import { hasStatus } from '../../api/problem';
import { useSignedIn } from '../../api/session';
import type { GoalJourneys, Journey, Journeys } from '../../api/types';
import { useWrite } from '../../api/writes';
import { announce } from '../../components/announce';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { LazyDetails } from '../../components/lazy-details';
import { Notice } from '../../components/notice';
import { say } from '../../components/say';
import { Skeleton } from '../../components/skeleton';
import { WriteFailure } from '../../components/write-failure';
import { noteMove } from '../../desk-app/moves';
import { PageHead, ReadFailure } from '../../desk-app/page';
import { percent } from '../../lib/format';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { parseHash, toHash, type PlanState } from '../../plan/plan-state';
import { wishesOf } from '../../plan/request';
import { routeKey } from '../../plan/routes';
import { RouteComparison, type ComparedRoute } from '../compare/route-comparison';
import { useCompared } from '../compare/use-compared';
import { WhyNotCourse } from '../course/why-not-course';
import { DeskCard } from '../desk/desk-card';
import { DossierNav } from '../dossier/dossier-nav';
import { Disclosure } from '../planner/disclosure';
import { JobPicker } from '../planner/job-picker';
import { PayerQuestion } from '../planner/payer-question';
import { ChanceBasis } from '../results/chance';
import { GoalFacts } from '../results/goal-facts';
import { GoalNeeds } from '../results/goal-needs';
import { GoalReasons } from '../results/goal-reasons';
import { GoalRoutes } from '../results/goal-routes';
import { NoRoute } from '../results/no-route';
import { routeActionClass } from '../results/route-card';
import { Timeline } from '../route/timeline';
import { ApplyOpening } from './apply-opening';
import { ProfileLink } from './profile-link';
import { SearchWishes } from './search-wishes';
import type { Voice } from './voice';

export function ChoosePage() {
  const { id } = useParams({ from: '/werk/d/$id/route' });
  return <Choose key={id} id={id} voice="other" />;
}

export function ChooseOwnPage() {
  const { dossier } = useSignedIn();
  return dossier === undefined ? <Navigate to="/mijn" replace /> : <Choose key={dossier} id={dossier} voice="own" />;
}

interface ChooseProps {
  id: string;
  voice: Voice;
}

/// Routes for somebody whom the desk knows, to choose one from. What is asked for stands after the #, as in the planner.
function Choose({ id, voice }: ChooseProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { language } = useFormat();
  const navigate = useNavigate();
  const hash = useRouterState({ select: (state) => state.location.hash });
  const asked = useMemo(() => parseHash(`#${hash}`), [hash]);
  const ask = (next: PlanState) => void navigate({ to: '.', search: true, hash: toHash({ ...next, view: 'results' }).slice(1) });
  const [text, setText] = useState('');
  const [occupation] = asked.to;
  const comparing = asked.view === 'compare';
  const routes = useQuery({ ...routesQuery(id, { ...(occupation === undefined ? {} : { occupation }), wishes: wishesOf(asked) }), staleTime: 60_000 });
  return (
    <div className="ovs-bar ovs-work">
      <PageHead key={asked.view} title={comparing ? t('translation:route.comparePageTitle') : t(`choose.title.${voice}`)}>
        {comparing ? null : <p className="nl-paragraph">{t(`choose.lead.${voice}`)}</p>}
      </PageHead>
      {voice === 'other' ? (
        <DossierNav id={id} />
      ) : (
        <p className="ovs-choose__back">
          <Link className="nl-button nl-button--subtle" to="/mijn/plan">
            <Icon name="back" /> {t('choose.back')}
          </Link>
        </p>
      )}
      {comparing ? null : (
        <div className="ovs-card">
          <JobPicker
            id="choose-job"
            label={t(`choose.job.${voice}`)}
            hint={t('choose.jobHint')}
            error={undefined}
            language={language}
            chosen={asked.to.slice(0, 1)}
            most={1}
            text={text}
            onText={setText}
            onChosen={(to) => ask({ ...asked, to })}
          />
          <Disclosure title={t('choose.payers')} startOpen={asked.payers !== undefined}>
            {(open) => (
              <PayerQuestion
                label={t(`choose.payerQuestion.${voice}`)}
                hint={t(`choose.payerHint.${voice}`)}
                language={language}
                region={routes.data?.region?.code}
                told={asked.payers}
                open={open}
                onTold={(payers) => ask({ ...asked, payers })}
              />
            )}
          </Disclosure>
          <SearchWishes asked={asked} voice={voice} onAsk={ask} />
        </div>
      )}
      {routes.isError ? (
        <ReadFailure error={routes.error} onRetry={() => void routes.refetch()} />
      ) : routes.data === undefined ? (
        <Skeleton cards={2} />
      ) : (
        <Answer id={id} voice={voice} asked={asked} answer={routes.data} onAsk={ask} onAgain={() => void routes.refetch()} />
      )}
    </div>
  );
}

interface AnswerProps extends ChooseProps {
  asked: PlanState;
  answer: Journeys;
  onAsk: (next: PlanState) => void;
  onAgain: () => void;
}

function Answer({ id, voice, asked, answer, onAsk, onAgain }: AnswerProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const failure = useRef<HTMLDivElement>(null);
  const choose = useWrite({
    send: (goal: NewGoal, key) => planApi.choose(id, goal, key),
    onDone: async (plan) => {
      say(t('choose.said'));
      await queries.invalidateQueries({ queryKey: ['dossier', id], refetchType: 'none' });
      queries.setQueryData(planDoc(id).queryKey, plan);
      await (voice === 'own' ? navigate({ to: '/mijn/plan', hash: '' }) : navigate({ to: '/werk/d/$id/plan', params: { id }, hash: '' }));
    },
  });
  // What can be reached comes first; within that the order of the server stays.
  const goals = [...answer.goals.filter(({ journeys }) => journeys.length > 0), ...answer.goals.filter(({ journeys }) => journeys.length === 0)];
  const found = t('choose.found', { count: goals.filter(({ journeys }) => journeys.length > 0).length });
  useEffect(() => announce(found), [found]);
  // The button that failed can be far down.
  useEffect(() => failure.current?.scrollIntoView({ block: 'center' }), [choose.error]);
  const take = ({ occupation, vacancy }: GoalJourneys, { steps }: Journey) =>
    choose.mutate(
      {
        occupation: occupation.id,
        ...(vacancy === undefined ? {} : { vacancy }),
        steps: steps.map(({ session, start }) => ({ session, start })),
        wishes: wishesOf(asked),
      },
      {
        onError: (error) => (hasStatus(error, 409) ? onAgain() : undefined),
      },
    );
  return (
    <>
      {asked.view === 'compare' ? null : <p className="ovs-found__count">{found}</p>}
      {choose.isError ? (
        <div ref={failure}>
          <WriteFailure error={choose.error} text={hasStatus(choose.error, 409) ? t('choose.refused') : undefined} />
        </div>
      ) : null}
      {asked.view === 'compare' ? (
        <Compared asked={asked} answer={answer} busy={choose.isPending} onTake={take} />
      ) : (
        <>
          <ol className="ovs-goals">
            {goals.map((goal, index) => (
              <li key={goal.vacancy ?? goal.occupation.id}>
                <ChooseGoal
                  id={id}
                  voice={voice}
                  asked={asked}
                  goal={goal}
                  answer={answer}
                  helpAtOnce={index === 0 && goal.journeys.length === 0}
                  busy={choose.isPending}
                  onTake={(journey) => take(goal, journey)}
                  onAsk={onAsk}
                />
              </li>
            ))}
          </ol>
          {goals.length === 0 ? <Talk answer={answer} /> : null}
        </>
      )}
    </>
  );
}

interface ComparedProps {
  asked: PlanState;
  answer: Journeys;
  busy: boolean;
  onTake: (goal: GoalJourneys, journey: Journey) => void;
}

/// Two of the routes beside each other; either can be chosen.
function Compared({ asked, answer, busy, onTake }: ComparedProps) {
  const { t } = useTranslation(['plan', 'compare', 'translation']);
  const found = useCompared(asked, answer);
  const back = (
    <p className="ovs-choose__back ovs-no-print">
      <HashLink looks="subtle" plan={{ ...asked, view: 'results' }}>
        <Icon name="back" /> {t('translation:route.backToResults')}
      </HashLink>
    </p>
  );
  if (found === undefined) {
    return (
      <>
        {back}
        <Notice kind="warning">
          <p>{t('compare:gone')}</p>
        </Notice>
      </>
    );
  }
  const { goal, left, right } = found;
  const action = ({ journey, name }: ComparedRoute) => (
    <Button looks="primary" aria-disabled={busy} aria-label={`${t('choose.take')}: ${name}`} onClick={() => (busy ? undefined : onTake(goal, journey))}>
      {t('choose.take')}
    </Button>
  );
  return (
    <>
      {back}
      <p className="nl-paragraph">{t('compare:lead', { name: goal.occupation.label })}</p>
      <RouteComparison caption={t('compare:caption', { name: goal.occupation.label })} left={{ ...left, action: action(left) }} right={{ ...right, action: action(right) }} />
      <ChanceBasis routes={[left.journey, right.journey]} />
    </>
  );
}

/// Another place of this page: what is asked for stands after the #.
function HashLink({ plan, looks, children }: { plan: PlanState; looks: 'primary' | 'subtle'; children: ReactNode }) {
  return (
    <Link className={`nl-button nl-button--${looks}`} to="." search hash={toHash(plan).slice(1)} onClick={noteMove}>
      {children}
    </Link>
  );
}

interface ChooseGoalProps extends ChooseProps {
  asked: PlanState;
  goal: GoalJourneys;
  answer: Journeys;
  /// Nothing was found, and this is the first: what would help is looked for at once.
  helpAtOnce: boolean;
  busy: boolean;
  onTake: (journey: Journey) => void;
  onAsk: (next: PlanState) => void;
}

function ChooseGoal({ id, voice, asked, goal, answer, helpAtOnce, busy, onTake, onAsk }: ChooseGoalProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate } = useFormat();
  const heading = `goal-${goal.vacancy ?? goal.occupation.id}`;
  const name = capital(goal.occupation.label);
  const fits = percent(goal.fit) > 0;
  return (
    <article className="ovs-card ovs-goal" aria-labelledby={heading}>
      <header className="ovs-goal__head">
        <h2 className="nl-heading nl-heading--level-2" id={heading} lang={goal.occupation.borrowed ? 'en' : undefined}>
          {name}
        </h2>
        <GoalFacts goal={goal} fit={fits} />
      </header>
      {fits ? null : (
        <p>
          <ProfileLink id={id} voice={voice}>
            {t(`choose.tellSkills.${voice}`)}
          </ProfileLink>
        </p>
      )}
      <GoalNeeds goal={goal} ask={
          <ProfileLink id={id} voice={voice} field="credentials">
            {t('translation:route.assumedAsk')}
          </ProfileLink>
        } />
      <GoalReasons goal={goal} />
      {goal.journeys.length === 0 ? (
        <NoRoute
          goal={goal}
          alone={routesQuery(id, { occupation: goal.occupation.id, wishes: wishesOf(asked) })}
          atOnce={helpAtOnce}
          apply={(opening, what) => <ApplyOpening id={id} voice={voice} asked={{ ...asked, to: [goal.occupation.id] }} answer={answer} opening={opening} what={what} onAsk={onAsk} />}
          talk={<Talk answer={answer} />}
        />
      ) : (
        <GoalRoutes
          goal={goal}
          answer={answer}
          compare={(left, right, text) => (
            <HashLink looks="primary" plan={{ ...asked, view: 'compare', goal: goal.occupation.id, route: routeKey(left), against: routeKey(right) }}>
              {text}
            </HashLink>
          )}
          action={(journey, label) => (
            <>
              {journey.steps.length === 0 ? null : (
                <LazyDetails title={t('choose.details')} className="ovs-details ovs-details--small ovs-choose__steps">
                  {() => <Timeline plan={asked} goal={goal} journey={journey} today={answer.today} />}
                </LazyDetails>
              )}
              <Button
                looks="primary"
                className={routeActionClass}
                aria-disabled={busy}
                aria-label={t('choose.takeLong', { name, label, date: longDate(journey.atWork) })}
                onClick={() => (busy ? undefined : onTake(journey))}
              >
                {t('choose.take')}
              </Button>
            </>
          )}
        />
      )}
      <WhyNotCourse
        about={[id, goal.occupation.id, wishesOf(asked)]}
        ask={(wagon) => planApi.whyNot(id, goal.occupation.id, wagon, wishesOf(asked))}
        goal={goal}
      />
    </article>
  );
}

/// The desk where somebody thinks along.
function Talk({ answer }: { answer: Journeys }) {
  const { t } = useTranslation('translation');
  return (
    <div>
      <p className="ovs-strong">{t('desk.adviser')}</p>
      <p>{t('desk.lead')}</p>
      {answer.contact === undefined ? null : <DeskCard contact={answer.contact} />}
    </div>
  );
}
