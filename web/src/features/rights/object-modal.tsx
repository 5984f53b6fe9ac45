// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DataGroup } from '../../api/desk-types';
import { hasStatus } from '../../api/problem';
import { groundsQuery, rightsApi, type NewObjection } from '../../api/rights-api';
import { useWrite } from '../../api/writes';
import { RadioField, TextArea } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { told } from '../../lib/told';
import { capital } from '../../lib/text';
import type { UseOf } from './partner-card';

/// The person objects to one use: it is closed at once, until it is decided.
export function ObjectModal({ dossier, partner, purpose, groups, onClose }: UseOf & { groups: DataGroup[]; onClose: () => void }) {
  const { t } = useTranslation('rights');
  const queries = useQueryClient();
  const write = useWrite({
    send: (input: NewObjection) => rightsApi.object(dossier, input),
    onDone: (lines) => {
      queries.setQueryData(groundsQuery(dossier).queryKey, lines);
      say(t('objectedSaid', { name: partner.name }));
      onClose();
    },
  });
  const form = useForm<{ group: DataGroup | ''; reason: string }>({
    id: 'object',
    labels: { group: t('objectGroup'), reason: t('objectReason') },
    start: { group: groups.length === 1 ? (groups[0] ?? '') : '', reason: '' },
    required: ['group'],
    send: async ({ group, reason }) => group !== '' && (await write.mutateAsync({ organisation: partner.id, purpose, group, ...told('reason', reason) })),
  });
  return (
    <FormModal
      title={t('objectTitle', { name: partner.name })}
      form={form}
      submit={t('objectSubmit')}
      onClose={onClose}
      explain={(error) => (hasStatus(error, 409) ? t('objectTwice') : undefined)}
    >
      <p className="nl-paragraph">{t('objectLead', { name: partner.name })}</p>
      <RadioField form={form} name="group" options={groups.map((group) => ({ value: group, label: capital(t(`own.group.${group}`)) }))} />
      <TextArea form={form} name="reason" optional most={2000} />
    </FormModal>
  );
}
