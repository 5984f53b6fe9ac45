// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preferences as Wishes, Profile } from '../../api/desk-types';
import { profileApi, profileDoc } from '../../api/profile-api';
import type { Contract } from '../../api/types';
import { useDocWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { ChecksField, DateField, RadioField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import type { FormErrors, FormState, NamesOf } from '../../components/form/use-form';
import { NumberField } from '../../components/number-field';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { contractKinds } from '../../plan/plan-state';
import type { PartProps } from './part';

/// One wish, added to the others as they are stored now.
export function usePreference(id: string) {
  const queries = useQueryClient();
  return useDocWrite<Wishes, Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: (wish, version) => profileApi.setPreferences(id, version, { ...queries.getQueryData<Profile>(profileDoc(id).queryKey)?.preferences, ...wish }),
  });
}

export function Preferences(part: PartProps) {
  const { t } = useTranslation(['profile', 'translation']);
  const { longDate, money } = useFormat();
  const [open, setOpen] = useState(false);
  const { maxKm, hoursMin, hoursMax, learningHours, availableFrom, contracts, shifts, hourlyPayMinCents, ownBudgetCents } = part.profile.preferences;
  const hours = hoursMin !== undefined && hoursMax !== undefined ? t('preferences.hoursBoth', { min: hoursMin, max: hoursMax }) : hoursMin !== undefined ? t('preferences.hoursFrom', { min: hoursMin }) : hoursMax !== undefined ? t('preferences.hoursUpTo', { max: hoursMax }) : undefined;
  const lines = [
    ['maxKm', maxKm === undefined ? undefined : t('preferences.km', { km: maxKm })],
    ['hours', hours],
    ['contracts', contracts?.map((kind) => capital(t(`translation:vacancy.contractKind.${kind}`))).join(', ')],
    ['shifts', shifts === undefined ? undefined : t(shifts ? 'translation:form.yes' : 'translation:form.no')],
    ['availableFrom', availableFrom === undefined ? undefined : longDate(availableFrom)],
    ['pay', hourlyPayMinCents === undefined ? undefined : t('preferences.perHour', { pay: money(hourlyPayMinCents) })],
    ['learningHours', learningHours === undefined ? undefined : t('preferences.perWeek', { hours: learningHours })],
    ['budget', ownBudgetCents === undefined ? undefined : money(ownBudgetCents)],
  ] as const;
  const { reader, write } = part.rights;
  return (
    <Section
      title={t(`${reader}.preferences`)}
      action={
        write ? (
          <Button looks="subtle" aria-label={t(`${reader}.preferencesChange`)} onClick={() => setOpen(true)}>
            {t('change')}
          </Button>
        ) : null
      }
    >
      <dl className="ovs-facts ovs-facts--one">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`preferences.short.${name}`)}</dt>
            <dd>{value ?? <span className="ovs-unknown">{t('unknown')}</span>}</dd>
          </div>
        ))}
      </dl>
      {open ? <PreferencesModal {...part} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

interface Fields {
  maxKm: string;
  hoursMin: string;
  hoursMax: string;
  contracts: string[];
  shifts: 'yes' | 'no' | 'unsaid';
  availableFrom: string;
  pay: string;
  learningHours: string;
  budget: string;
}

const text = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));

function fieldsOf({ preferences: wishes }: Profile): Fields {
  return {
    maxKm: text(wishes.maxKm),
    hoursMin: text(wishes.hoursMin),
    hoursMax: text(wishes.hoursMax),
    contracts: wishes.contracts ?? [],
    shifts: wishes.shifts === undefined ? 'unsaid' : wishes.shifts ? 'yes' : 'no',
    availableFrom: wishes.availableFrom ?? '',
    pay: text(wishes.hourlyPayMinCents === undefined ? undefined : wishes.hourlyPayMinCents / 100),
    learningHours: text(wishes.learningHours),
    budget: text(wishes.ownBudgetCents === undefined ? undefined : wishes.ownBudgetCents / 100),
  };
}

/// undefined: nothing was filled in. NaN: it is no number of that kind.
function numberIn(typed: string, decimals: number): number | undefined {
  const plain = typed.trim().replace('€', '').replace(',', '.').trim();
  if (plain === '') {
    return undefined;
  }
  return new RegExp(decimals === 0 ? '^\\d+$' : `^\\d+(\\.\\d{1,${decimals}})?$`).test(plain) ? Number(plain) : NaN;
}

const limits: Record<'maxKm' | 'hoursMin' | 'hoursMax' | 'learningHours' | 'pay' | 'budget', { most: number; decimals: number }> = {
  maxKm: { most: 300, decimals: 0 },
  hoursMin: { most: 60, decimals: 0 },
  hoursMax: { most: 60, decimals: 0 },
  learningHours: { most: 60, decimals: 0 },
  pay: { most: 1000, decimals: 2 },
  budget: { most: 1_000_000, decimals: 2 },
};

function wishesOf(fields: Fields): Wishes {
  const told = (name: keyof Wishes, typed: string, unit = 1) => {
    const value = numberIn(typed, unit === 1 ? 0 : 2);
    return value === undefined ? {} : { [name]: Math.round(value * unit) };
  };
  return {
    ...told('maxKm', fields.maxKm),
    ...told('hoursMin', fields.hoursMin),
    ...told('hoursMax', fields.hoursMax),
    ...told('learningHours', fields.learningHours),
    ...told('hourlyPayMinCents', fields.pay, 100),
    ...told('ownBudgetCents', fields.budget, 100),
    ...(fields.contracts.length === 0 ? {} : { contracts: contractKinds.filter((kind) => fields.contracts.includes(kind)) }),
    ...(fields.shifts === 'unsaid' ? {} : { shifts: fields.shifts === 'yes' }),
    ...(fields.availableFrom === '' ? {} : { availableFrom: fields.availableFrom }),
  };
}

function Amount({ form, name, unit }: { form: FormState<Fields>; name: NamesOf<Fields, string> & keyof typeof limits; unit: string }) {
  return <NumberField id={`${form.id}-${name}`} label={form.labels[name]} unit={unit} error={form.errors[name]} value={form.values[name]} onChange={(typed) => form.set(name, typed)} />;
}

export function PreferencesModal({ id, profile, rights: { reader }, onClose }: PartProps & { onClose: () => void }) {
  const { t } = useTranslation(['profile', 'desk', 'translation']);
  const { longDate } = useFormat();
  const kindName = (kind: string) => capital(t(`translation:vacancy.contractKind.${kind as Contract}`));
  const { form, conflict } = useEditForm<Fields, Profile>({
    id: 'preferences',
    labels: {
      maxKm: t(`ask.${reader}.travel`),
      hoursMin: t('preferences.hoursMin'),
      hoursMax: t('preferences.hoursMax'),
      contracts: t(`ask.${reader}.contract`),
      shifts: t(`ask.${reader}.shifts`),
      availableFrom: t(`ask.${reader}.start`),
      pay: t(`ask.${reader}.pay`),
      learningHours: t(`ask.${reader}.learn`),
      budget: t(`ask.${reader}.budget`),
    },
    doc: profileDoc(id),
    start: fieldsOf(profile),
    valuesOf: fieldsOf,
    send: (values, _changed, version) => profileApi.setPreferences(id, version, wishesOf(values)),
    pointers: { '/hourlyPayMinCents': 'pay', '/ownBudgetCents': 'budget' },
    check: (values) => {
      const found: FormErrors<Fields> = {};
      for (const [name, { most, decimals }] of Object.entries(limits) as [keyof typeof limits, (typeof limits)['pay']][]) {
        const value = numberIn(values[name], decimals);
        if (value !== undefined && !(value <= most)) {
          found[name] = t('preferences.number', { most });
        }
      }
      const [min, max] = [numberIn(values.hoursMin, 0), numberIn(values.hoursMax, 0)];
      if (min !== undefined && max !== undefined && min > max) {
        found.hoursMax = t('preferences.hoursOrder');
      }
      return found;
    },
    show: {
      availableFrom: longDate,
      contracts: (kinds) => kinds.split(',').map(kindName).join(', '),
      shifts: (value) => (value === 'unsaid' ? t('unknown') : t(value === 'yes' ? 'translation:form.yes' : 'translation:form.no')),
    },
    onDone: () => {
      say(t('preferences.saved'));
      onClose();
    },
  });
  return (
    <>
      <FormModal title={t(`${reader}.preferences`)} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <p className="nl-paragraph">{t('preferences.lead')}</p>
        <Amount form={form} name="maxKm" unit={t('preferences.unitKm')} />
        <div className="ovs-form__pair">
          <Amount form={form} name="hoursMin" unit={t('preferences.unitHours')} />
          <Amount form={form} name="hoursMax" unit={t('preferences.unitHours')} />
        </div>
        <ChecksField form={form} name="contracts" options={contractKinds.map((kind) => ({ code: kind, name: kindName(kind) }))} />
        <RadioField
          form={form}
          name="shifts"
          options={[
            { value: 'yes', label: t('translation:form.yes') },
            { value: 'no', label: t('translation:form.no') },
            { value: 'unsaid', label: t('unknown') },
          ]}
        />
        <DateField form={form} name="availableFrom" />
        <Amount form={form} name="pay" unit={t('preferences.unitPay')} />
        <Amount form={form} name="learningHours" unit={t('preferences.unitHours')} />
        <Amount form={form} name="budget" unit={t('preferences.unitEuro')} />
      </FormModal>
      {conflict}
    </>
  );
}
