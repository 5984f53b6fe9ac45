// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalState, Plan, PlanGoal } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { useEdit } from '../../api/writes';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { say } from '../../components/say';
import { WriteFailure } from '../../components/write-failure';
import { capital } from '../../lib/text';
import { stepsToFinish } from '../../plan/routes';
import { WhyNotCourse } from '../course/why-not-course';
import { mayWrite } from '../dossier/rights';
import { ChanceBasis } from '../results/chance';
import { Agreement } from './agreement';
import { OwnStepModal } from './own-step-modal';
import { PlanTotals } from './plan-totals';
import { PlanTimeline } from './plan-timeline';
import { ReplanModal } from './replan-modal';
import { goalIn, voiceOf } from './voice';

/// One goal: work that the person goes for, and the steps to it.
export function PlanGoalCard({ plan, goal }: { plan: Plan; goal: PlanGoal }) {
  const { t } = useTranslation('plan');
  const id = useId();
  const active = goal.state === 'active';
  return (
    <article className={`ovs-card ovs-plan-goal${active ? '' : ' ovs-plan-goal--past'}`} aria-labelledby={id}>
      <header className="ovs-section__head">
        <h2 className="nl-heading nl-heading--level-2" id={id} lang={goal.occupation.borrowed ? 'en' : undefined}>
          {capital(goal.occupation.label)}
        </h2>
        <p className="ovs-badges">
          <Badge kind={goal.state === 'reached' ? 'good' : 'plain'}>{t(`goal.state.${goal.state}`)}</Badge>
        </p>
      </header>
      <PlanTotals route={goal} steps={goal.steps} />
      <ChanceBasis routes={[{ ...goal, steps: stepsToFinish(goal.steps) }]} />
      <Agreement plan={plan} goal={goal} />
      <PlanTimeline plan={plan} goal={goal} />
      {active && mayWrite(plan) ? <WhyNotCourse about={[plan.dossier, goal.occupation.id]} ask={(wagon) => planApi.whyNot(plan.dossier, goal.occupation.id, wagon, {})} /> : null}
      {mayWrite(plan) ? <GoalActions plan={plan} goal={goal} /> : null}
      {active ? <SignHere plan={plan} /> : null}
    </article>
  );
}

function GoalActions({ plan, goal }: { plan: Plan; goal: PlanGoal }) {
  const { t } = useTranslation('plan');
  const voice = voiceOf(plan);
  const [open, setOpen] = useState<'step' | 'replan'>();
  const close = () => setOpen(undefined);
  const name = capital(goal.occupation.label);
  const edit = useEdit({
    doc: planDoc(plan.dossier),
    valuesOf: (now: Plan) => ({ state: goalIn(now, goal.id)?.state ?? goal.state }),
    send: ({ state }: { state: GoalState }, _changed, version) => planApi.changeGoal(plan.dossier, version, goal.id, state),
  });
  const change = (state: GoalState) =>
    edit.mutate({ base: { state: goal.state }, mine: { state } }, { onSuccess: () => say(t(`goal.said.${state}`, { name })) });
  return (
    <div className="ovs-plan-goal__actions ovs-no-print">
      {edit.isError ? <WriteFailure error={edit.error} /> : null}
      <div className="ovs-button-row">
        {goal.state === 'active' ? (
          <>
            <Button onClick={() => setOpen('replan')}>{t('goal.replan')}</Button>
            <Button looks="subtle" onClick={() => setOpen('step')}>
              {t('goal.addStep')}
            </Button>
            <Button looks="subtle" aria-disabled={edit.isPending} onClick={() => change('reached')}>
              {t('goal.reach')}
            </Button>
            <Button looks="subtle" aria-disabled={edit.isPending} onClick={() => change('dropped')}>
              {t(`goal.drop.${voice}`)}
            </Button>
          </>
        ) : (
          <Button aria-disabled={edit.isPending} onClick={() => change('active')}>
            {t('goal.again')}
          </Button>
        )}
      </div>
      {open === 'step' ? <OwnStepModal plan={plan} goal={goal} onClose={close} /> : null}
      {open === 'replan' ? <ReplanModal plan={plan} goal={goal} onClose={close} /> : null}
    </div>
  );
}

/// On paper: who agreed, and when.
function SignHere({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'dossier']);
  return (
    <dl className="ovs-print-only ovs-sign">
      <div>
        <dt>{t('print.person', { name: plan.person ?? t('dossier:noName') })}</dt>
        <dd />
      </div>
      <div>
        <dt>{t('print.adviser')}</dt>
        <dd />
      </div>
      <div>
        <dt>{t('print.date')}</dt>
        <dd />
      </div>
    </dl>
  );
}
