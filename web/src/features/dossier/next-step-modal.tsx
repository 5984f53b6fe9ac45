// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Dossier, NextStep } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { DateField, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { say } from '../../components/say';
import { useFormat } from '../../lib/use-format';

interface NextStepModalProps {
  id: string;
  start: NextStep;
  /// Of the dossier, when it is not the dossier's own page that shows this.
  version?: number;
  today: string;
  /// Of the person, where several are on the page.
  name?: string;
  onClose: () => void;
}

export function nextStepOf(dossier: Dossier): NextStep {
  return { nextStep: dossier.nextStep ?? '', nextStepOn: dossier.nextStepOn ?? '' };
}

export function NextStepModal({ id, start, version, today, name, onClose }: NextStepModalProps) {
  const { t } = useTranslation(['dossier', 'desk']);
  const { longDate } = useFormat();
  const queries = useQueryClient();
  const { form, conflict } = useEditForm<NextStep, Dossier>({
    id: 'next-step',
    labels: { nextStep: t('nextStep.what'), nextStepOn: t('nextStep.on') },
    doc: dossierDoc(id),
    start,
    valuesOf: nextStepOf,
    send: (values, _changed, known) => dossierApi.setNextStep(id, known, values),
    ...(version === undefined ? {} : { version }),
    together: true,
    required: ['nextStep', 'nextStepOn'],
    check: ({ nextStepOn }) => (nextStepOn < today ? { nextStepOn: t('nextStep.past') } : {}),
    show: { nextStepOn: longDate },
    onDone: () => {
      say(t('nextStep.saved'));
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      onClose();
    },
  });
  return (
    <>
      <FormModal title={name === undefined ? t('nextStep.title') : `${t('nextStep.title')}: ${name}`} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <TextField form={form} name="nextStep" most={300} />
        <DateField form={form} name="nextStepOn" today={today} />
      </FormModal>
      {conflict}
    </>
  );
}
