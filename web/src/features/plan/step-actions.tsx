// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanStep, StepState } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { useEdit } from '../../api/writes';
import { Button } from '../../components/button';
import { say } from '../../components/say';
import { WriteFailure } from '../../components/write-failure';
import { StepModal } from './step-modal';
import { stepIn, voiceOf } from './voice';

/// What usually comes after.
const forward: Partial<Record<StepState, 'agreed' | 'started' | 'completed'>> = { proposed: 'agreed', agreed: 'started', started: 'completed' };

/// The next state in one click; the end of a step, and anything else about it, in a dialog.
export function StepActions({ plan, step }: { plan: Plan; step: PlanStep }) {
  const { t } = useTranslation('plan');
  const [open, setOpen] = useState<{ proposed?: StepState }>();
  const voice = voiceOf(plan);
  const { id, title, state } = step;
  const edit = useEdit({
    doc: planDoc(plan.dossier),
    valuesOf: (now: Plan) => ({ state: stepIn(now, id)?.state ?? state }),
    send: (values: { state: StepState }, _changed, version) => planApi.changeStep(plan.dossier, version, id ?? '', values),
  });
  const next = forward[state];
  const go = (to: StepState) =>
    to === 'completed' ? setOpen({ proposed: to }) : edit.mutate({ base: { state }, mine: { state: to } }, { onSuccess: () => say(t('step.said', { title, state: t(`state.${to}`) })) });
  return (
    <div className="ovs-no-print">
      {edit.isError ? <WriteFailure error={edit.error} /> : null}
      <div className="ovs-button-row">
        {next === undefined || !step.nextStates.includes(next) ? null : (
          <Button aria-disabled={edit.isPending} aria-label={t('step.toLong', { title, to: t(`step.to.${voice}.${next}`) })} onClick={() => go(next)}>
            {t(`step.to.${voice}.${next}`)}
          </Button>
        )}
        {step.nextStates.includes('stopped') ? (
          <Button looks="subtle" aria-label={t('step.stopLong', { title })} onClick={() => setOpen({ proposed: 'stopped' })}>
            {t('step.stop')}
          </Button>
        ) : null}
        <Button looks="subtle" aria-label={t('step.changeLong', { title })} onClick={() => setOpen({})}>
          {t('step.change')}
        </Button>
      </div>
      {open === undefined ? null : <StepModal plan={plan} step={step} onClose={() => setOpen(undefined)} {...open} />}
    </div>
  );
}
