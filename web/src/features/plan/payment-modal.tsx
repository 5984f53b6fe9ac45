// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FundingLine, FundingState, Plan, PlanStep } from '../../api/desk-types';
import { planApi, planDoc } from '../../api/plan-api';
import { RadioField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { say } from '../../components/say';
import { useFormat } from '../../lib/use-format';
import { stepIn, voiceOf } from './voice';

const order: FundingState[] = ['expected', 'applied', 'granted', 'refused'];

interface PaymentModalProps {
  plan: Plan;
  step: PlanStep;
  line: FundingLine;
  onClose: () => void;
}

/// How a payer's part stands. After it others may pay more, or the person: that is said.
export function PaymentModal({ plan, step, line, onClose }: PaymentModalProps) {
  const { t } = useTranslation(['plan', 'desk', 'translation']);
  const { money } = useFormat();
  const { payer, name } = line;
  const done = (now: Plan | undefined, state: FundingState) => {
    const own = now === undefined ? undefined : stepIn(now, step.id)?.ownPriceCents;
    const stands = t('payment.said', { name, state: t(`payment.state.${state}`) });
    say(own === undefined ? stands : `${stands} ${t(`payment.left.${voiceOf(plan)}`, { amount: money(own) })}`);
    onClose();
  };
  const { form, conflict } = useEditForm<{ state: FundingState }, Plan>({
    id: 'plan-payment',
    labels: { state: t('payment.how', { name }) },
    doc: planDoc(plan.dossier),
    start: { state: line.state },
    valuesOf: (now) => ({ state: stepIn(now, step.id)?.payments.find((one) => one.payer === payer)?.state ?? line.state }),
    send: ({ state }, _changed, version) => planApi.changeStep(plan.dossier, version, step.id ?? '', { payment: { payer, state } }),
    show: { state: (state) => t(`payment.state.${state as FundingState}`) },
    onDone: (now, { state }) => done(now, state),
  });
  return (
    <>
      <FormModal title={t('translation:payers.title')} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <p className="nl-paragraph">{t('payment.lead', { title: step.title, amount: money(line.amountCents) })}</p>
        <RadioField form={form} name="state" options={order.map((value) => ({ value, label: t(`payment.state.${value}`) }))} />
      </FormModal>
      {conflict}
    </>
  );
}
