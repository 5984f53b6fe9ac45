// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Dossier, Outcome } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { useDocWrite } from '../../api/writes';
import { DateField, SelectField, TextArea, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { told } from '../../lib/told';

const outcomes: Outcome[] = ['placed', 'placedWithTraining', 'selfEmployed', 'education', 'benefitOnly', 'moved', 'ownWish', 'noContact', 'died'];


export function CloseModal({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const queries = useQueryClient();
  const write = useDocWrite<{ outcome: Outcome; text?: string }, Dossier>({
    doc: dossierDoc(id),
    whenStale: 'stop',
    send: (input, version) => dossierApi.close(id, version, input),
    onDone: () => {
      say(t('close.done'));
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      onClose();
    },
  });
  const form = useForm<{ outcome: Outcome | ''; text: string }>({
    id: 'close',
    labels: { outcome: t('close.outcome'), text: t('close.text') },
    start: { outcome: '', text: '' },
    required: ['outcome'],
    send: async ({ outcome, text }) => outcome !== '' && (await write.mutateAsync({ outcome, ...told('text', text) })),
  });
  return (
    <FormModal title={t('close.title')} form={form} submit={t('close.submit')} onClose={onClose}>
      <p className="nl-paragraph">{t('close.lead')}</p>
      <SelectField form={form} name="outcome" empty={t('desk:form.choose')} options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))} />
      <TextArea form={form} name="text" optional most={2000} />
    </FormModal>
  );
}

export function ReopenModal({ id, today, onClose }: { id: string; today: string; onClose: () => void }) {
  const { t } = useTranslation('dossier');
  const write = useDocWrite<{ nextStep: string; nextStepOn: string; reason?: string }, Dossier>({
    doc: dossierDoc(id),
    whenStale: 'stop',
    send: (input, version) => dossierApi.reopen(id, version, input),
    onDone: () => {
      say(t('reopen.done'));
      onClose();
    },
  });
  const form = useForm({
    id: 'reopen',
    labels: { nextStep: t('nextStep.what'), nextStepOn: t('nextStep.on'), reason: t('reopen.reason') },
    start: { nextStep: '', nextStepOn: '', reason: '' },
    required: ['nextStep', 'nextStepOn'],
    check: ({ nextStepOn }) => (nextStepOn < today ? { nextStepOn: t('nextStep.past') } : {}),
    send: ({ nextStep, nextStepOn, reason }) => write.mutateAsync({ nextStep, nextStepOn, ...told('reason', reason) }),
  });
  return (
    <FormModal title={t('reopen.title')} form={form} submit={t('reopen.submit')} onClose={onClose}>
      <TextField form={form} name="nextStep" most={300} />
      <DateField form={form} name="nextStepOn" today={today} />
      <TextArea form={form} name="reason" optional most={2000} />
    </FormModal>
  );
}
