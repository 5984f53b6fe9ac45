// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Dossier, FactKind, NewFact } from '../../api/desk-types';
import { dossierApi, dossierDoc, factCodesQuery } from '../../api/dossier-api';
import { useDocWrite } from '../../api/writes';
import { CheckField, RadioField, SelectField, TextArea } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { told } from '../../lib/told';

const kinds: FactKind[] = ['runsElsewhere', 'barrier', 'targetGroup', 'benefit'];

interface FactFields {
  kind: FactKind;
  code: string;
  detail: string;
  seen: boolean;
}

export function FactModal({ dossier, onClose }: { dossier: string; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const codes = useQuery(factCodesQuery());
  const write = useDocWrite<NewFact, Dossier>({
    doc: dossierDoc(dossier),
    whenStale: 'again',
    send: (input) => dossierApi.addFact(dossier, input),
    onDone: () => {
      say(t('facts.saved'));
      onClose();
    },
  });
  const form = useForm<FactFields>({
    id: 'fact',
    labels: { kind: t('facts.kind'), code: t('facts.code'), detail: t('facts.detail'), seen: t('facts.seen') },
    start: { kind: 'runsElsewhere', code: '', detail: '', seen: false },
    required: ['code'],
    send: ({ kind, code, detail, seen }) => write.mutateAsync({ kind, code, ...told('detail', detail), ...(seen ? { seen } : {}) }),
  });
  const { kind } = form.values;
  const options = (codes.data ?? []).filter((one) => one.kind === kind).map((one) => ({ value: one.code, label: one.name }));
  return (
    <FormModal title={t('facts.addTitle')} form={form} submit={t('desk:form.save')} onClose={onClose}>
      <RadioField form={form} name="kind" options={kinds.map((value) => ({ value, label: t(`facts.kinds.${value}`) }))} onPick={() => form.set('code', '')} />
      <SelectField form={form} name="code" empty={codes.isError ? t('desk:failure.read.server') : t('desk:form.choose')} options={options} />
      <TextArea form={form} name="detail" optional most={1000} rows={2} />
      {kind === 'targetGroup' || kind === 'benefit' ? <CheckField form={form} name="seen" /> : null}
    </FormModal>
  );
}
