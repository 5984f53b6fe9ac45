// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NewStep, Plan, PlanGoal } from '../../api/desk-types';
import { partnersQuery } from '../../api/dossier-api';
import { planApi, planDoc } from '../../api/plan-api';
import { useDocWrite } from '../../api/writes';
import { CheckField, DateField, SelectField, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { addDays } from '../../lib/dates';
import { told } from '../../lib/told';
import { limits, wholeEuros, wholeNumber } from '../../plan/plan-state';
import { voiceOf } from './voice';

interface Fields {
  title: string;
  organisation: string;
  provider: string;
  startOn: string;
  lastDay: string;
  hours: string;
  ownPrice: string;
  publicPrice: string;
  fund: string;
  sensitive: boolean;
}

function priced(name: 'ownPriceCents' | 'publicPriceCents', euros: string): Partial<NewStep> {
  return euros.trim() === '' ? {} : { [name]: (wholeEuros(euros) ?? 0) * 100 };
}

function requestOf({ title, organisation, provider, startOn, lastDay, hours, ownPrice, publicPrice, fund, sensitive }: Fields): NewStep {
  return {
    title: title.trim(),
    // Of a partner the name is known.
    ...(organisation === '' ? told('provider', provider) : { organisation }),
    startOn,
    endOn: addDays(lastDay, 1),
    hoursPerWeek: Number(hours),
    ...priced('ownPriceCents', ownPrice),
    ...priced('publicPriceCents', publicPrice),
    ...told('fund', fund),
    ...(sensitive ? { sensitive } : {}),
  };
}

/// A step that stands in no list of courses: a weekly talk, volunteering, a course found elsewhere.
export function OwnStepModal({ plan, goal, onClose }: { plan: Plan; goal: PlanGoal; onClose: () => void }) {
  const { t } = useTranslation(['plan', 'desk', 'translation']);
  const voice = voiceOf(plan);
  const partners = useQuery({ ...partnersQuery, enabled: voice === 'other' });
  const write = useDocWrite({
    doc: planDoc(plan.dossier),
    whenStale: 'again',
    send: (body: NewStep) => planApi.addStep(plan.dossier, goal.id, body),
    onDone: () => {
      say(t('own.saved'));
      onClose();
    },
  });
  const form = useForm<Fields>({
    id: 'own-step',
    labels: {
      title: t('own.what'),
      organisation: t('own.organisation'),
      provider: t(`own.provider.${voice}`),
      startOn: t('step.startOn'),
      lastDay: t('step.lastDay'),
      hours: t('own.hours'),
      ownPrice: t(`own.ownPrice.${voice}`),
      publicPrice: t('own.publicPrice'),
      fund: t('own.fund'),
      sensitive: t('own.sensitive'),
    },
    start: { title: '', organisation: '', provider: '', startOn: '', lastDay: '', hours: '', ownPrice: '', publicPrice: '', fund: '', sensitive: false },
    required: ['title', 'startOn', 'lastDay', 'hours'],
    check: ({ startOn, lastDay, hours, ownPrice, publicPrice }) => ({
      ...(lastDay < startOn ? { lastDay: t('step.lastDayEarly') } : {}),
      ...(wholeNumber(hours.trim(), limits.hours) === undefined ? { hours: t('own.hoursWrong') } : {}),
      ...(ownPrice.trim() !== '' && wholeEuros(ownPrice) === undefined ? { ownPrice: t('own.priceWrong') } : {}),
      ...(publicPrice.trim() !== '' && wholeEuros(publicPrice) === undefined ? { publicPrice: t('own.priceWrong') } : {}),
    }),
    pointers: { '/endOn': 'lastDay', '/hoursPerWeek': 'hours', '/ownPriceCents': 'ownPrice', '/publicPriceCents': 'publicPrice' },
    send: (values) => write.mutateAsync(requestOf(values)),
  });
  return (
    <FormModal title={t('own.title')} form={form} submit={t('own.submit')} onClose={onClose} wide>
      <p className="nl-paragraph">{t(`own.lead.${voice}`)}</p>
      <TextField form={form} name="title" most={200} />
      <div className="ovs-form__pair">
        <DateField form={form} name="startOn" />
        <DateField form={form} name="lastDay" />
        <TextField form={form} name="hours" inputMode="numeric" hint={t('own.hoursHint')} most={2} />
        {form.values.organisation === '' ? <TextField form={form} name="provider" optional most={200} /> : null}
        {voice === 'other' ? (
          <SelectField form={form} name="organisation" optional empty={t('own.noPartner')} options={(partners.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        ) : null}
        <TextField form={form} name="ownPrice" optional inputMode="numeric" hint={t('own.priceHint')} most={12} />
        {voice === 'other' ? (
          <>
            <TextField form={form} name="publicPrice" optional inputMode="numeric" hint={t('own.priceHint')} most={12} />
            <TextField form={form} name="fund" optional most={200} />
          </>
        ) : null}
      </div>
      <CheckField form={form} name="sensitive" hint={t('own.sensitiveHint')} />
    </FormModal>
  );
}
