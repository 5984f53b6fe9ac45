// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenSession, Plan, PlanGoal, PlanStep, Replanning, RouteChange, RoutePreference } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { hasStatus } from '../../api/problem';
import { useDocWrite } from '../../api/writes';
import { Badge, type BadgeKind } from '../../components/badge';
import { Button } from '../../components/button';
import { RadioRow } from '../../components/choice';
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
import { PlanTotals } from './plan-totals';
import { voiceOf } from './voice';

const preferences: RoutePreference[] = ['fastest', 'cheapest', 'mostCertain'];
const badges: Record<RouteChange['what'], BadgeKind> = { kept: 'plain', moved: 'soon', added: 'good', gone: 'alert' };

/// Planning again from today: the plan as it is and as it would be beside each other, before anything is stored.
export function ReplanModal({ plan, goal, onClose }: { plan: Plan; goal: PlanGoal; onClose: () => void }) {
  const { t } = useTranslation(['plan', 'translation']);
  const [prefer, setPrefer] = useState<RoutePreference>('fastest');
  const id = useId();
  const found = useQuery({
    queryKey: ['dossier', plan.dossier, 'replanning', goal.id, goal.planNumber, currentLanguage()],
    queryFn: () => planApi.replan(plan.dossier, goal.id),
  });
  return (
    <Modal id={id} title={t('replan.title')} onClose={onClose} wide>
      <div className="ovs-replan">
        <p className="nl-paragraph">{t('replan.lead')}</p>
        <FieldGroup id={`${id}-prefer`} label={t('replan.prefer')}>
          <RadioRow name={`${id}-prefer`} value={prefer} options={preferences.map((value) => ({ value, label: t(`translation:route.label.${value}`) }))} onChange={setPrefer} />
        </FieldGroup>
        {found.isError ? (
          <ReadFailure error={found.error} onRetry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Skeleton cards={1} />
        ) : (
          <BeforeAfter plan={plan} found={found.data} prefer={prefer} onClose={onClose} onRetry={() => void found.refetch()} />
        )}
      </div>
    </Modal>
  );
}

interface BeforeAfterProps {
  plan: Plan;
  found: Replanning;
  prefer: RoutePreference;
  onClose: () => void;
  onRetry: () => void;
}

function BeforeAfter({ plan, found, prefer, onClose, onRetry }: BeforeAfterProps) {
  const { t } = useTranslation('plan');
  const { before, complete } = found;
  const at = found[prefer];
  const one = at === undefined ? undefined : found.routes[at];
  const write = useDocWrite({
    doc: planDoc(plan.dossier),
    whenStale: 'stop',
    send: (steps: ChosenSession[], version) => planApi.takeRoute(plan.dossier, version, before.id, steps),
    onDone: () => {
      say(t('replan.said'));
      onClose();
    },
  });
  if (one === undefined) {
    return (
      <Notice kind="warning">
        <p>{t(`replan.none.${voiceOf(plan)}`)}</p>
      </Notice>
    );
  }
  const { route: after, changes } = one;
  const same = changes.every(({ what }) => what === 'kept');
  // What was done or stopped is behind us: it stands in both.
  const gone = (step: PlanStep) => changes.find(({ what, step: old }) => what === 'gone' && old.id === step.id);
  const change = (step: PlanStep) => changes.find(({ what, step: old }) => what !== 'gone' && old.title === step.title && old.startOn === step.startOn);
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
