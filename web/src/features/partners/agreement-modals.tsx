// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../api/desk-types';
import { partnersQuery } from '../../api/dossier-api';
import { agreementDoc, partnersApi, type Agreement, type NewAgreement } from '../../api/partners-api';
import { hasStatus } from '../../api/problem';
import { useWrite } from '../../api/writes';
import { DateField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { today } from '../../lib/dates';
import { told } from '../../lib/told';
import { useFormat } from '../../lib/use-format';

/// The day on which the agreement ends: access ends on that day.
export function EndModal({ name, agreement, onClose }: { name: string; agreement: Agreement; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const { longDate } = useFormat();
  const queries = useQueryClient();
  const valuesOf = ({ endsOn = '' }: Agreement) => ({ endsOn });
  const earliest = agreement.startsOn > today() ? agreement.startsOn : today();
  const { form, conflict } = useEditForm({
    id: 'end',
    labels: { endsOn: t('agreement.endsOn') },
    doc: agreementDoc(agreement.id),
    start: valuesOf(agreement),
    valuesOf,
    version: agreement.version,
    required: ['endsOn'],
    check: ({ endsOn }) => (endsOn < earliest ? { endsOn: t('end.past') } : {}),
    show: { endsOn: longDate },
    send: ({ endsOn }, _changed, version) => partnersApi.endAgreement(agreement.id, version, endsOn),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: partnersQuery.queryKey });
      say(t('end.done'));
      onClose();
    },
  });
  return (
    <>
      <FormModal title={t('end.title', { name })} form={form} submit={t('end.submit')} onClose={onClose} explain={(error) => (hasStatus(error, 409) ? t('end.duty') : undefined)}>
        <p className="nl-paragraph">{t('end.lead')}</p>
        <DateField form={form} name="endsOn" hint={t('agreement.endHint')} />
      </FormModal>
      {conflict}
    </>
  );
}

/// Another agreement after the last one.
export function NewAgreementModal({ partner, onClose }: { partner: Partner; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const queries = useQueryClient();
  const write = useWrite({
    send: (input: NewAgreement, key) => partnersApi.agree(partner.id, input, key),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: partnersQuery.queryKey });
      say(t('renew.done'));
      onClose();
    },
  });
  const after = partner.agreement?.endsOn;
  const form = useForm({
    id: 'renew',
    labels: { startsOn: t('agreement.startsOn'), endsOn: t('agreement.endsOn') },
    start: { startsOn: after !== undefined && after > today() ? after : today(), endsOn: '' },
    required: ['startsOn'],
    check: ({ startsOn, endsOn }) => (endsOn !== '' && endsOn <= startsOn ? { endsOn: t('agreement.endWrong') } : {}),
    send: ({ startsOn, endsOn }) => write.mutateAsync({ startsOn, ...told('endsOn', endsOn) }),
  });
  return (
    <FormModal title={t('renew.title', { name: partner.name })} form={form} submit={t('renew.submit')} onClose={onClose} explain={(error) => (hasStatus(error, 409) ? t('renew.overlap') : undefined)}>
      <p className="nl-paragraph">{t('renew.lead')}</p>
      <DateField form={form} name="startsOn" />
      <DateField form={form} name="endsOn" optional hint={t('agreement.endHint')} />
    </FormModal>
  );
}
