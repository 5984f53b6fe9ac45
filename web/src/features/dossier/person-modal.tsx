// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { DateField, TextArea, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { PlaceField } from '../../components/form/place-field';
import { useEditForm } from '../../components/form/use-edit-form';
import { say } from '../../components/say';
import { told } from '../../lib/told';
import { useFormat } from '../../lib/use-format';

interface PersonFields {
  name: string;
  birthDate: string;
  phone: string;
  email: string;
  address: string;
  municipality: string;
}

function fieldsOf({ person, municipality }: Dossier): PersonFields {
  return {
    name: person?.name ?? '',
    birthDate: person?.birthDate ?? '',
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    address: person?.address ?? '',
    municipality: municipality.code,
  };
}

export function PersonModal({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const { longDate } = useFormat();
  const { form, conflict } = useEditForm<PersonFields, Dossier>({
    id: 'person',
    labels: {
      name: t('person.name'),
      birthDate: t('person.birthDate'),
      phone: t('person.phone'),
      email: t('person.email'),
      address: t('person.address'),
      municipality: t('person.municipality'),
    },
    doc: dossierDoc(dossier.id),
    start: fieldsOf(dossier),
    valuesOf: fieldsOf,
    send: ({ name, municipality, birthDate, phone, email, address }, _changed, version) =>
      dossierApi.change(dossier.id, version, {
        // An empty text is no longer known; a day of birth that is known can only be changed.
        person: { name, municipality, phone, email, address, ...told('birthDate', birthDate) },
      }),
    required: ['name', 'municipality'],
    show: { birthDate: longDate },
    onDone: () => {
      say(t('person.saved'));
      onClose();
    },
  });
  return (
    <>
      <FormModal title={t('person.changeTitle')} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <TextField form={form} name="name" most={120} />
        <DateField form={form} name="birthDate" optional />
        <TextField form={form} name="phone" optional type="tel" most={40} />
        <TextField form={form} name="email" optional type="email" most={200} />
        <TextArea form={form} name="address" optional most={300} rows={2} />
        <PlaceField form={form} name="municipality" />
      </FormModal>
      {conflict}
    </>
  );
}
