// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NewDossier } from '../../api/desk-types';
import { dossierApi } from '../../api/dossier-api';
import { useWrite } from '../../api/writes';
import { DateField, TextArea, TextField } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { PlaceField } from '../../components/form/place-field';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { PageHead } from '../../desk-app/page';
import { addDays, today } from '../../lib/dates';
import { told } from '../../lib/told';
import { SituationFields, situationOf, type SituationForm } from './situation-fields';

interface NewDossierForm extends SituationForm {
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

const empty: NewDossierForm = {
  name: '',
  birthDate: '',
  phone: '',
  email: '',
  address: '',
  municipality: '',
  door: '',
  externalRef: '',
  kind: 'employedAtRisk',
  jobEndsOn: '',
  cause: '',
  nextStep: '',
  nextStepOn: '',
};

function requestOf(values: NewDossierForm): NewDossier {
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

/// An adviser opens a dossier. There is no question about a benefit.
export function NewDossierPage() {
  const { t } = useTranslation('dossier');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const now = today();
  const write = useWrite({
    send: (input: NewDossier, key) => dossierApi.open(input, key),
    onDone: ({ id }) => {
      say(t('new.done'));
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      void navigate({ to: '/werk/d/$id', params: { id }, ignoreBlocker: true });
    },
  });
  const form = useForm<NewDossierForm>({
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
    start: { ...empty, nextStepOn: addDays(now, 7) },
    required: ['name', 'municipality', 'nextStep', 'nextStepOn'],
    check: ({ nextStepOn }) => (nextStepOn < now ? { nextStepOn: t('nextStep.past') } : {}),
    send: (values) => write.mutateAsync(requestOf(values)),
  });
  return (
    <div className="ovs-bar ovs-plain">
      <PageHead title={t('new.title')}>
        <p className="nl-paragraph">{t('new.lead')}</p>
      </PageHead>
      <div className="ovs-card">
        <Form form={form} submit={t('new.submit')} label={t('new.title')}>
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
          <SituationFields form={form} />
          <div className="ovs-form__pair">
            <TextField form={form} name="door" optional hint={t('new.doorHint')} most={120} />
            <TextField form={form} name="externalRef" optional hint={t('new.externalRefHint')} most={60} />
          </div>
          <h2 className="nl-heading nl-heading--level-2">{t('new.nextTitle')}</h2>
          <TextField form={form} name="nextStep" most={300} />
          <DateField form={form} name="nextStepOn" today={now} />
        </Form>
      </div>
    </div>
  );
}
