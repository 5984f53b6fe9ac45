// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenSession, Plan, PlanGoal, PlanStep, Replanning, RouteChange } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { hasStatus } from '../../api/problem';
import { useDocWrite } from '../../api/writes';
import { announce } from '../../components/announce';
import { Badge, type BadgeKind } from '../../components/badge';
import { Button } from '../../components/button';
import { FieldGroup } from '../../components/field';
import { Modal } from '../../components/modal';
import { Notice } from '../../components/notice';
import { say } from '../../components/say';
import { Skeleton } from '../../components/skeleton';
import { WriteFailure } from '../../components/write-failure';
import { ReadFailure } from '../../desk-app/page';
import { currentLanguage } from '../../i18n';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { paysTheSame } from '../../plan/payers';
import { emptyPlan, type PlanState } from '../../plan/plan-state';
import { wishesOf } from '../../plan/request';
import { bestFirst, endDates, endOfPlan, stepsToFinish } from '../../plan/routes';
import { ChanceBasis } from '../results/chance';
import { NoRoute } from '../results/no-route';
import { useOwnCost } from '../results/own-cost';
import { ApplyOpening } from './apply-opening';
import { PlanTotals } from './plan-totals';
import { SearchWishes } from './search-wishes';
import { voiceOf } from './voice';

const badges: Record<RouteChange['what'], BadgeKind> = { kept: 'plain', moved: 'soon', added: 'good', gone: 'alert' };
/// More behind a button.
const atFirst = 4;

/// Planning again from today: the plan as it is and as it would be beside each other, before anything is stored.
export function ReplanModal({ plan, goal, onClose }: { plan: Plan; goal: PlanGoal; onClose: () => void }) {
  const { t } = useTranslation(['plan', 'translation']);
  const id = useId();
  const [asked, setAsked] = useState<PlanState>(emptyPlan);
  const wishes = wishesOf(asked);
  const found = useQuery({
    queryKey: ['dossier', plan.dossier, 'replanning', goal.id, goal.planNumber, currentLanguage(), wishes],
    queryFn: () => planApi.replan(plan.dossier, goal.id, wishes),
  });
  return (
    <Modal id={id} title={t('replan.title')} onClose={onClose} wide>
      <div className="ovs-replan">
        <p className="nl-paragraph">{t('replan.lead')}</p>
        <SearchWishes asked={asked} voice={voiceOf(plan)} onAsk={setAsked} />
        {found.isError ? (
          <ReadFailure error={found.error} onRetry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Skeleton cards={1} />
        ) : (
          <Found plan={plan} asked={asked} found={found.data} onAsk={setAsked} onClose={onClose} onRetry={() => void found.refetch()} />
        )}
      </div>
    </Modal>
  );
}

interface FoundProps {
  plan: Plan;
  asked: PlanState;
  found: Replanning;
  onAsk: (next: PlanState) => void;
  onClose: () => void;
  onRetry: () => void;
}

/// The routes to choose from, and what the chosen one would change; without a route, what would open one.
function Found({ plan, asked, found, onAsk, onClose, onRetry }: FoundProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate } = useFormat();
  const ownCost = useOwnCost();
  const id = useId();
  const { first, more } = bestFirst(found.routes, found);
  const all = [...first, ...more];
  const [shown, setShown] = useState(Math.max(first.length, atFirst));
  const [picked, setPicked] = useState(0);
  const chosen = (all[picked] ?? all[0])?.route;
  const summary = ({ route, bookingsChanged }: Replanning['routes'][number]): string =>
    [
      t(`translation:${endDates[endOfPlan(route.steps)]}`, { date: longDate(route.atWorkOn) }),
      t('translation:route.steps', { count: stepsToFinish(route.steps).length }),
      t('replan.cost', { amount: ownCost({ ownCostCents: route.ownPriceCents, ownCostAtMostCents: route.ownPriceAtMostCents }) }),
      bookingsChanged === 0 ? t('replan.bookingsNone') : t('replan.bookings', { count: bookingsChanged }),
    ].join(' · ');
  const none = chosen === undefined ? t('translation:results.foundNone') : undefined;
  useEffect(() => (none === undefined ? undefined : announce(none)), [none]);
  if (chosen === undefined) {
    const voice = voiceOf(plan);
    return (
      <NoRoute
        goal={found}
        apply={(opening, what) => <ApplyOpening id={plan.dossier} voice={voice} asked={asked} answer={found} opening={opening} what={what} onAsk={onAsk} />}
        talk={<p>{t(`replan.none.${voice}`)}</p>}
      />
    );
  }
  return (
    <>
      {all.length === 1 ? null : (
        <FieldGroup id={`${id}-routes`} label={t('replan.which')}>
          <div className="ovs-replan__routes">
            {all.slice(0, shown).map(({ route, labels }, index) => (
              <label key={index} className={`ovs-radio${route === chosen ? ' ovs-radio--checked' : ''}`}>
                <input className="utrecht-radio-button utrecht-radio-button--html-input" type="radio" name={`${id}-route`} checked={route === chosen} onChange={() => setPicked(index)} />
                <span>
                  <strong>{labels.length === 0 ? t('translation:route.other') : labels.map((label) => t(`translation:route.label.${label}`)).join(' · ')}</strong>
                  <br />
                  {summary(route)}
                </span>
              </label>
            ))}
          </div>
          {shown < all.length ? <Button onClick={() => setShown(all.length)}>{t('translation:results.moreRoutes', { count: all.length - shown })}</Button> : null}
        </FieldGroup>
      )}
      <BeforeAfter plan={plan} asked={asked} before={found.before} chosen={chosen} complete={found.complete} onClose={onClose} onRetry={onRetry} />
    </>
  );
}

interface BeforeAfterProps extends Omit<FoundProps, 'found' | 'onAsk'> {
  before: PlanGoal;
  chosen: Replanning['routes'][number];
  complete: boolean;
}

function BeforeAfter({ plan, asked, before, chosen, complete, onClose, onRetry }: BeforeAfterProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { route: after, changes } = chosen;
  const write = useDocWrite({
    doc: planDoc(plan.dossier),
    whenStale: 'stop',
    send: (steps: ChosenSession[], version) => planApi.takeRoute(plan.dossier, version, before.id, steps, wishesOf(asked)),
    onDone: () => {
      say(t('replan.said'));
      onClose();
    },
  });
  const same = changes.every(({ what }) => what === 'kept') && paysTheSame(before, after);
  // What was done or stopped is behind us: it stands in both.
  const gone = (step: PlanStep) => changes.find(({ what, step: one }) => what === 'gone' && one.id === step.id);
  const change = (step: PlanStep) => changes.find(({ what, step: one }) => what !== 'gone' && one.title === step.title && one.startOn === step.startOn);
  return (
    <>
      <div className="ovs-replan__sides">
        <Side title={t('replan.before')}>
          <PlanTotals route={before} steps={before.steps} />
          <StepLines steps={before.steps} change={gone} />
        </Side>
        <Side title={t('replan.after')}>
          <PlanTotals route={after} steps={after.steps} />
          <StepLines steps={after.steps} change={change} />
        </Side>
      </div>
      <ChanceBasis routes={[before, after].map((route) => ({ ...route, steps: stepsToFinish(route.steps) }))} />
      {complete ? null : <p className="ovs-note">{t('replan.incomplete')}</p>}
      {write.isError ? <WriteFailure error={write.error} text={hasStatus(write.error, 409) ? t('replan.refused') : undefined} /> : null}
      {same ? (
        <Notice kind="ok">
          <p>{t('replan.same')}</p>
        </Notice>
      ) : (
        <p className="ovs-note">{t('replan.agreeAgain')}</p>
      )}
      <div className="ovs-button-row">
        {same ? null : (
          <Button
            looks="primary"
            aria-disabled={write.isPending}
            onClick={() => write.mutate(after.chosen, { onError: (error) => (hasStatus(error, 409) || hasStatus(error, 412) ? onRetry() : undefined) })}
          >
            {t('replan.take')}
          </Button>
        )}
        <Button looks="subtle" onClick={onClose}>
          {t('replan.keep')}
        </Button>
      </div>
    </>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="ovs-card ovs-replan__side" aria-labelledby={id}>
      <h3 className="nl-heading nl-heading--level-3" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}

function StepLines({ steps, change }: { steps: PlanStep[]; change: (step: PlanStep) => RouteChange | undefined }) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate, shortDate } = useFormat();
  return steps.length === 0 ? (
    <p className="ovs-note">{t('translation:route.direct')}</p>
  ) : (
    <ol className="ovs-replan__steps">
      {steps.map((step, index) => {
        const made = change(step);
        return (
          <li key={step.id ?? index}>
            <p className="ovs-strong">{step.title}</p>
            <p className="ovs-note">
              {t('translation:route.whenValue', { from: shortDate(step.startOn), to: shortDate(addDays(step.endOn, -1)) })}
              {step.provider === undefined ? null : ` · ${step.provider}`}
            </p>
            {made === undefined ? <Badge>{t(`state.${step.state}`)}</Badge> : <Badge kind={badges[made.what]}>{t(`replan.what.${made.what}`)}</Badge>}
            {made?.startedOn === undefined ? null : <p className="ovs-note">{t('replan.was', { date: longDate(made.startedOn) })}</p>}
          </li>
        );
      })}
    </ol>
  );
}
