// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { NewDossier } from '../../api/desk-types';
import { useSignedIn } from '../../api/session';
import { TextField } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { PlaceField } from '../../components/form/place-field';
import { useForm } from '../../components/form/use-form';
import { told } from '../../lib/told';
import { SituationFields, situationOf, type SituationForm } from '../dossier/situation-fields';

interface OwnDossier extends SituationForm {
  name: string;
  municipality: string;
  phone: string;
  email: string;
}

interface OwnDossierFormProps {
  /// What is known already.
  start: Partial<OwnDossier>;
  submit: string;
  send: (dossier: NewDossier) => Promise<unknown>;
  explain?: (error: Error) => string | undefined;
}

/// A person asks for help: who she is, where she lives and where she stands. Nothing about a benefit.
export function OwnDossierForm({ start, submit, send, explain }: OwnDossierFormProps) {
  const { t } = useTranslation('mine');
  const { name } = useSignedIn().account;
  const form = useForm<OwnDossier>({
    id: 'own',
    labels: {
      name: t('field.name'),
      municipality: t('field.municipality'),
      phone: t('field.phone'),
      email: t('field.email'),
      kind: t('field.kind'),
      jobEndsOn: t('field.jobEndsOn'),
      cause: t('field.cause'),
    },
    start: { name, municipality: '', phone: '', email: '', kind: '', jobEndsOn: '', cause: '', ...start },
    required: ['name', 'municipality', 'kind'],
    check: ({ phone, email }) => (phone.trim() === '' && email.trim() === '' ? { phone: t('open.contact') } : {}),
    send: (values) =>
      send({
        person: { name: values.name.trim(), municipality: values.municipality, ...told('phone', values.phone), ...told('email', values.email) },
        situation: situationOf(values),
      }),
  });
  return (
    <Form form={form} submit={submit} label={submit} {...(explain === undefined ? {} : { explain })}>
      <TextField form={form} name="name" autoComplete="name" most={120} />
      <PlaceField form={form} name="municipality" />
      <div className="ovs-form__pair">
        <TextField form={form} name="phone" hint={t('field.contactHint')} type="tel" autoComplete="tel" most={40} />
        <TextField form={form} name="email" hint={t('field.contactHint')} type="email" autoComplete="email" most={200} />
      </div>
      <SituationFields form={form} words={{ kind: (kind) => t(`kind.${kind}`), cause: (cause) => t(`cause.${cause}`), causeUnknown: t('cause.unknown') }} />
    </Form>
  );
}
