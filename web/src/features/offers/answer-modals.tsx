// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Offer, OfferAnswer } from '../../api/desk-types';
import { dossierApi, offersQuery } from '../../api/dossier-api';
import { hasStatus } from '../../api/problem';
import { useWrite } from '../../api/writes';
import { DateField, TextArea, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { today } from '../../lib/dates';
import { told } from '../../lib/told';

interface AnswerModalProps {
  offer: Offer;
  onClose: () => void;
}

function useAnswer<In>({ onClose }: AnswerModalProps, send: (input: In) => Promise<Offer>, said: 'accepted' | 'refused' | 'reported') {
  const { t } = useTranslation('offers');
  const queries = useQueryClient();
  const write = useWrite({
    send: async (input: In) => {
      try {
        return await send(input);
      } catch (error) {
        if (hasStatus(error, 409)) {
          void queries.invalidateQueries({ queryKey: offersQuery.queryKey });
        }
        throw error;
      }
    },
    onDone: () => {
      say(t(said));
      void queries.invalidateQueries({ queryKey: offersQuery.queryKey });
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      onClose();
    },
  });
  return {
    send: write.mutateAsync,
    explain: (error: Error) => (hasStatus(error, 409) ? t('conflict') : undefined),
  };
}

export function AcceptModal(props: AnswerModalProps) {
  const { offer, onClose } = props;
  const { t } = useTranslation(['offers', 'dossier']);
  const answer = useAnswer(props, (input: OfferAnswer) => dossierApi.answerOffer(offer.id, input), 'accepted');
  const takesOver = offer.kind === 'handOver';
  const form = useForm({
    id: 'accept',
    labels: { nextStep: t('dossier:nextStep.what'), nextStepOn: t('dossier:nextStep.on'), text: t('text') },
    start: { nextStep: '', nextStepOn: '', text: '' },
    required: takesOver ? ['nextStep', 'nextStepOn'] : [],
    check: ({ nextStepOn }) => (takesOver && nextStepOn < today() ? { nextStepOn: t('dossier:nextStep.past') } : {}),
    send: ({ nextStep, nextStepOn, text }) => answer.send({ accept: true, ...told('text', text), ...(takesOver ? { nextStep: nextStep.trim(), nextStepOn } : {}) }),
  });
  return (
    <FormModal title={t('acceptTitle')} form={form} submit={t('acceptSubmit')} onClose={onClose} explain={answer.explain}>
      <p className="nl-paragraph">{t(takesOver ? 'acceptHandOver' : 'acceptWork')}</p>
      {takesOver ? (
        <>
          <TextField form={form} name="nextStep" most={300} />
          <DateField form={form} name="nextStepOn" today={today()} />
        </>
      ) : null}
      <TextArea form={form} name="text" optional most={2000} />
    </FormModal>
  );
}

export function RefuseModal(props: AnswerModalProps) {
  const { offer, onClose } = props;
  const { t } = useTranslation('offers');
  const answer = useAnswer(props, (text: string) => dossierApi.answerOffer(offer.id, { accept: false, ...told('text', text) }), 'refused');
  const form = useForm({ id: 'refuse', labels: { text: t('why') }, start: { text: '' }, required: ['text'], send: ({ text }) => answer.send(text) });
  return (
    <FormModal title={t('refuseTitle')} form={form} submit={t('refuseSubmit')} onClose={onClose} explain={answer.explain}>
      <p className="nl-paragraph">{t('refuseLead')}</p>
      <TextArea form={form} name="text" most={2000} />
    </FormModal>
  );
}

export function ReportModal(props: AnswerModalProps) {
  const { offer, onClose } = props;
  const { t } = useTranslation('offers');
  const answer = useAnswer(props, (text: string) => dossierApi.reportResult(offer.id, text), 'reported');
  const form = useForm({ id: 'report', labels: { text: t('result') }, start: { text: '' }, required: ['text'], send: ({ text }) => answer.send(text.trim()) });
  return (
    <FormModal title={t('reportTitle')} form={form} submit={t('reportSubmit')} onClose={onClose} explain={answer.explain}>
      <p className="nl-paragraph">{t('reportLead')}</p>
      <TextArea form={form} name="text" most={4000} />
    </FormModal>
  );
}
