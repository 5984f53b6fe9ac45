// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Plan, PlanStep, StepChange, StepState } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { DateField, RadioField, TextArea } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { say } from '../../components/say';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { stepIn } from './voice';

const order: StepState[] = ['proposed', 'agreed', 'started', 'completed', 'stopped'];

interface StepForm {
  state: StepState;
  note: string;
  result: string;
  startOn: string;
  lastDay: string;
}

function formOf({ state, note = '', result = '', startOn, endOn }: PlanStep): StepForm {
  return { state, note, result, startOn, lastDay: addDays(endOn, -1) };
}

/// What the server is asked for: only what is another.
function changeOf({ state, note, result, startOn, lastDay }: StepForm, changed: (keyof StepForm)[]): StepChange {
  return {
    ...(changed.includes('state') ? { state } : {}),
    ...(changed.includes('note') ? { note: note.trim() } : {}),
    ...(changed.includes('result') ? { result: result.trim() } : {}),
    ...(changed.includes('startOn') ? { startOn } : {}),
    ...(changed.includes('lastDay') ? { endOn: addDays(lastDay, 1) } : {}),
  };
}

interface StepModalProps {
  plan: Plan;
  step: PlanStep;
  proposed?: StepState;
  onClose: () => void;
}

/// How a step stands, with the reason that it stopped or what came of it; of an own step its dates too.
export function StepModal({ plan, step, proposed, onClose }: StepModalProps) {
  const { t } = useTranslation(['plan', 'desk', 'translation']);
  const { longDate } = useFormat();
  const { form, conflict } = useEditForm<StepForm, Plan>({
    id: 'plan-step',
    labels: { state: t('step.how'), note: t('step.noteOrWhy'), result: t('step.result'), startOn: t('step.startOn'), lastDay: t('step.lastDay') },
    doc: planDoc(plan.dossier),
    start: formOf(step),
    ...(proposed === undefined ? {} : { proposed: { state: proposed } }),
    valuesOf: (now) => formOf(stepIn(now, step.id) ?? step),
    send: (values, changed, version) => planApi.changeStep(plan.dossier, version, step.id ?? '', changeOf(values, changed)),
    required: ['startOn', 'lastDay'],
    check: ({ state, note, startOn, lastDay }) => ({
      ...(state === 'stopped' && note.trim() === '' ? { note: t('step.noteNeeded') } : {}),
      ...(lastDay < startOn ? { lastDay: t('step.lastDayEarly') } : {}),
    }),
    pointers: { '/endOn': 'lastDay' },
    show: { state: (state) => t(`state.${state as StepState}`), startOn: longDate, lastDay: longDate },
    texts: ['note', 'result'],
    onDone: () => {
      say(t('step.saved'));
      onClose();
    },
  });
  const { state } = form.values;
  return (
    <>
      <FormModal title={step.title} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <RadioField form={form} name="state" options={order.filter((value) => value === step.state || step.nextStates.includes(value)).map((value) => ({ value, label: t(`state.${value}`) }))} />
        {state === 'completed' ? <TextArea form={form} name="result" optional hint={t('step.resultHint')} most={1000} /> : null}
        <TextArea form={form} name="note" optional={state !== 'stopped'} most={1000} />
        {step.own ? (
          <div className="ovs-form__pair">
            <DateField form={form} name="startOn" />
            <DateField form={form} name="lastDay" />
          </div>
        ) : null}
      </FormModal>
      {conflict}
    </>
  );
}
