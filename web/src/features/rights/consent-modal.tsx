// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DataGroup } from '../../api/desk-types';
import { groundsQuery, rightsApi, type NewConsent } from '../../api/rights-api';
import { useWrite } from '../../api/writes';
import { ChecksField, DateField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { dataGroups } from '../../lib/data-groups';
import { addDays, today } from '../../lib/dates';
import { capital } from '../../lib/text';
import type { UseOf } from './partner-card';

/// Half a year is proposed; the server takes at most two years.
const usualDays = 182;
const mostDays = 730;

/// The person gives consent, or who helps her writes down that she did.
export function ConsentModal({ dossier, partner, purpose, voice, groups, onClose }: UseOf & { groups: DataGroup[]; onClose: () => void }) {
  const { t } = useTranslation('rights');
  const queries = useQueryClient();
  const write = useWrite({
    send: (input: NewConsent) => (voice === 'own' ? rightsApi.giveConsent(dossier, input) : rightsApi.recordConsent(dossier, input)),
    onDone: (lines) => {
      queries.setQueryData(groundsQuery(dossier).queryKey, lines);
      say(t(`${voice}.consented`, { name: partner.name }));
      onClose();
    },
  });
  const now = today();
  const form = useForm<{ groups: string[]; lastDay: string }>({
    id: 'consent',
    labels: { groups: t(`${voice}.consentGroups`), lastDay: t('lastDay') },
    start: { groups: [], lastDay: addDays(now, usualDays) },
    required: ['groups', 'lastDay'],
    check: ({ lastDay }) => (lastDay < now || lastDay > addDays(now, mostDays) ? { lastDay: t('lastDayWrong') } : {}),
    // Until the end of its last day, so from the next it no longer holds.
    send: ({ groups: chosen, lastDay }) =>
      write.mutateAsync({ organisation: partner.id, purpose, groups: dataGroups.filter((group) => chosen.includes(group)), endsOn: addDays(lastDay, 1) }),
    pointers: { '/endsOn': 'lastDay' },
  });
  return (
    <FormModal title={t(`${voice}.consentTitle`, { name: partner.name })} form={form} submit={t(`${voice}.consentSubmit`)} onClose={onClose}>
      <p className="nl-paragraph">{t(`${voice}.consentLead`, { name: partner.name })}</p>
      <ChecksField form={form} name="groups" options={groups.map((group) => ({ code: group, name: capital(t(`${voice}.group.${group}`)) }))} />
      <DateField form={form} name="lastDay" hint={t('lastDayHint')} />
    </FormModal>
  );
}
