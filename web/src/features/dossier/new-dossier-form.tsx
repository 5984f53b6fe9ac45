// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { NewDossier } from '../../api/desk-types';
import { DateField, TextArea, TextField } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { PlaceField } from '../../components/form/place-field';
import { useForm } from '../../components/form/use-form';
import { addDays, today } from '../../lib/dates';
import { told } from '../../lib/told';
import { SituationFields, situationOf, useAdviserWords, type SituationForm } from './situation-fields';

interface Fields extends SituationForm {
  name: string;
  birthDate: string;
  phone: string;
  email: string;
  address: string;
  municipality: string;
  door: string;
  externalRef: string;
  nextStep: string;
  nextStepOn: string;
}

const empty: Fields = {
  name: '',
  birthDate: '',
  phone: '',
  email: '',
  address: '',
  municipality: '',
  door: '',
  externalRef: '',
  kind: '',
  jobEndsOn: '',
  cause: '',
  nextStep: '',
  nextStepOn: '',
};

function requestOf(values: Fields): NewDossier {
  const { name, birthDate, phone, email, address, municipality, door, externalRef, nextStep, nextStepOn } = values;
  return {
    person: { name: name.trim(), municipality, ...told('birthDate', birthDate), ...told('phone', phone), ...told('email', email), ...told('address', address) },
    ...told('door', door),
    situation: situationOf(values),
    nextStep: nextStep.trim(),
    nextStepOn,
    ...told('externalRef', externalRef),
  };
}

interface NewDossierFormProps {
  /// What is known already.
  start?: Partial<Fields>;
  send: (dossier: NewDossier) => Promise<unknown>;
  explain?: (error: Error) => string | undefined;
}

/// An adviser opens a dossier. There is no question about a benefit.
export function NewDossierForm({ start = {}, send, explain }: NewDossierFormProps) {
  const { t } = useTranslation('dossier');
  const words = useAdviserWords();
  const now = today();
  const form = useForm<Fields>({
    id: 'new',
    labels: {
      name: t('person.name'),
      birthDate: t('person.birthDate'),
      phone: t('person.phone'),
      email: t('person.email'),
      address: t('person.address'),
      municipality: t('person.municipality'),
      door: t('new.door'),
      externalRef: t('new.externalRef'),
      kind: t('situation.kind'),
      jobEndsOn: t('situation.jobEndsOn'),
      cause: t('situation.cause'),
      nextStep: t('nextStep.what'),
      nextStepOn: t('nextStep.on'),
    },
    start: { ...empty, nextStepOn: addDays(now, 7), ...start },
    required: ['name', 'municipality', 'kind', 'nextStep', 'nextStepOn'],
    check: ({ nextStepOn }) => (nextStepOn < now ? { nextStepOn: t('nextStep.past') } : {}),
    send: (values) => send(requestOf(values)),
  });
  return (
    <div className="ovs-card">
      <Form form={form} submit={t('new.submit')} label={t('new.title')} {...(explain === undefined ? {} : { explain })}>
        <h2 className="nl-heading nl-heading--level-2">{t('new.personTitle')}</h2>
        <TextField form={form} name="name" most={120} />
        <div className="ovs-form__pair">
          <PlaceField form={form} name="municipality" />
          <DateField form={form} name="birthDate" optional />
          <TextField form={form} name="phone" optional type="tel" most={40} />
          <TextField form={form} name="email" optional type="email" most={200} />
        </div>
        <TextArea form={form} name="address" optional most={300} rows={2} />
        <h2 className="nl-heading nl-heading--level-2">{t('new.situationTitle')}</h2>
        <SituationFields form={form} words={words} />
        <div className="ovs-form__pair">
          <TextField form={form} name="door" optional hint={t('new.doorHint')} most={120} />
          <TextField form={form} name="externalRef" optional hint={t('new.externalRefHint')} most={60} />
        </div>
        <h2 className="nl-heading nl-heading--level-2">{t('new.nextTitle')}</h2>
        <TextField form={form} name="nextStep" most={300} />
        <DateField form={form} name="nextStepOn" today={now} />
      </Form>
    </div>
  );
}
