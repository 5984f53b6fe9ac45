// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasStatus } from '../../api/problem';
import { groundsQuery, rightsApi } from '../../api/rights-api';
import { useWrite } from '../../api/writes';
import { RadioField, TextArea } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { useFormat } from '../../lib/use-format';
import type { Part } from './group-grounds';
import type { UseOf } from './partner-card';
import { useGroupWords } from './words';

/// Who helps the person decides on her objection, with a reason.
export function DecideModal({ dossier, partner, part, onClose }: UseOf & { part: Extract<Part, { kind: 'objected' }>; onClose: () => void }) {
  const { t } = useTranslation('rights');
  const { longDate } = useFormat();
  const words = useGroupWords('desk');
  const queries = useQueryClient();
  const write = useWrite({
    send: (input: { uphold: boolean; reason: string }) => rightsApi.decide(dossier, part.objection, input),
    onDone: (lines) => {
      queries.setQueryData(groundsQuery(dossier).queryKey, lines);
      say(t('decided'));
      onClose();
    },
  });
  const form = useForm({
    id: 'decide',
    labels: { uphold: t('decideWhat'), reason: t('decideReason') },
    start: { uphold: '', reason: '' },
    required: ['uphold', 'reason'],
    send: ({ uphold, reason }) => write.mutateAsync({ uphold: uphold === 'yes', reason: reason.trim() }),
  });
  return (
    <FormModal
      title={t('decideTitle')}
      form={form}
      submit={t('decideSubmit')}
      onClose={onClose}
      explain={(error) => (hasStatus(error, 409) ? t('decideTwice') : undefined)}
    >
      <p className="nl-paragraph">{t('decideLead', { name: partner.name, groups: words(part.groups), date: longDate(part.raisedAt.slice(0, 10)) })}</p>
      {part.reason === undefined ? null : (
        <p className="nl-paragraph">
          <q>{part.reason}</q>
        </p>
      )}
      <RadioField
        form={form}
        name="uphold"
        options={[
          { value: 'yes', label: t('decideYes') },
          { value: 'no', label: t('decideNo') },
        ]}
      />
      <TextArea form={form} name="reason" hint={t('decideHint')} most={2000} />
    </FormModal>
  );
}
