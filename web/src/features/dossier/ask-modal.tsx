// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgreedGround, DataGroup, Dossier, NewOffer, OfferKind, Partner, Purpose } from '../../api/desk-types';
import { dossierApi, dossierDoc, partnersQuery } from '../../api/dossier-api';
import { useSignedIn } from '../../api/session';
import { useWrite } from '../../api/writes';
import { ChecksField, DateField, RadioField, SelectField, TextArea } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { Notice } from '../../components/notice';
import { say } from '../../components/say';
import { addDays } from '../../lib/dates';

const groups: DataGroup[] = ['contact', 'situation', 'profile', 'plan', 'sensitive'];

interface AskForm {
  kind: OfferKind;
  organisation: string;
  what: string;
  why: string;
  groups: string[];
  answerBefore: string;
}

/// A hand-over is guidance; work is whatever the partner's agreement speaks of besides.
function purposeOf(kind: OfferKind, grounds: AgreedGround[]): Purpose {
  const others = grounds.map(({ purpose }) => purpose).filter((purpose) => purpose !== 'guidance');
  return kind === 'handOver' ? 'guidance' : (others[0] ?? 'guidance');
}

interface AskModalProps {
  dossier: Dossier;
  kind: OfferKind;
  today: string;
  onClose: () => void;
}

/// Asks a partner to take over, or to do one piece of work; says which data go along, and on which ground.
export function AskModal({ dossier, kind, today, onClose }: AskModalProps) {
  const { t } = useTranslation(['dossier', 'desk']);
  const queries = useQueryClient();
  const partners = useQuery(partnersQuery);
  const own = useSignedIn().organisation?.id;
  const write = useWrite({
    send: (input: NewOffer, key) => dossierApi.offer(dossier.id, input, key),
    onDone: () => {
      say(t('ask.sent'));
      void queries.invalidateQueries({ queryKey: dossierDoc(dossier.id).queryKey });
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      onClose();
    },
  });
  const form = useForm<AskForm>({
    id: 'ask',
    labels: { kind: t('ask.kind'), organisation: t('ask.organisation'), what: t('ask.what'), why: t('ask.why'), groups: t('ask.groups'), answerBefore: t('ask.answerBefore') },
    start: { kind, organisation: '', what: '', why: '', groups: ['contact'], answerBefore: addDays(today, 7) },
    required: ['organisation', 'what', 'why', 'groups', 'answerBefore'],
    check: ({ answerBefore }) => (answerBefore < today ? { answerBefore: t('nextStep.past') } : {}),
    send: ({ groups: chosen, ...rest }) => write.mutateAsync({ ...rest, groups: groups.filter((group) => chosen.includes(group)) }),
  });
  const running = (partners.data ?? []).filter(({ id, agreement }) => agreement?.state === 'running' && id !== own);
  const partner: Partner | undefined = running.find(({ id }) => id === form.values.organisation);
  const purpose = purposeOf(form.values.kind, partner?.agreement?.grounds ?? []);
  const groundOf = (group: DataGroup) => partner?.agreement?.grounds.find((ground) => ground.purpose === purpose && ground.group === group);
  const groupLine = (group: DataGroup) => {
    const ground = groundOf(group);
    const name = t(`group.${group}`);
    return ground === undefined
      ? t('ask.groupLine', { group: name, ground: t('ground.none') })
      : t('ask.groupArticle', { group: name, ground: t(`ground.${ground.ground}`), article: ground.article });
  };
  return (
    <FormModal title={t('ask.title')} form={form} submit={t('ask.send')} onClose={onClose} wide>
      <p className="nl-paragraph">{t('ask.lead')}</p>
      <RadioField
        form={form}
        name="kind"
        options={[
          { value: 'work', label: t('ask.kindWork') },
          { value: 'handOver', label: t('ask.kindHandOver') },
        ]}
      />
      <SelectField
        form={form}
        name="organisation"
        empty={partners.isError ? t('desk:failure.read.server') : t('desk:form.choose')}
        options={running.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea form={form} name="what" most={2000} rows={2} />
      <TextArea form={form} name="why" most={2000} rows={2} />
      {partner === undefined ? (
        <p className="ovs-note">{t('ask.groupsPick')}</p>
      ) : (
        <ChecksField form={form} name="groups" hint={t('ask.groupsHint')} options={groups.map((group) => ({ code: group, name: groupLine(group) }))} />
      )}
      {form.values.groups.some((group) => groundOf(group as DataGroup)?.ground === 'consent') ? (
        <Notice kind="info">
          <p>{t('ask.consentNeeded')}</p>
        </Notice>
      ) : null}
      <DateField form={form} name="answerBefore" />
    </FormModal>
  );
}
