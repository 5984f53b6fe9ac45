// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, JobEndCause, Situation, SituationKind } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { Button } from '../../components/button';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { useFormat } from '../../lib/use-format';
import { mayWrite } from './rights';
import { SituationFields, situationOf, situationValues, useAdviserWords, type SituationForm } from './situation-fields';

export function SituationCard({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  const [open, setOpen] = useState(false);
  const { situation } = dossier;
  if (situation === undefined) {
    return null;
  }
  const { kind, jobEndsOn, cause } = situation;
  return (
    <Section
      title={t('situation.title')}
      action={
        mayWrite(dossier) ? (
          <Button looks="subtle" aria-label={t('situation.changeTitle')} onClick={() => setOpen(true)}>
            {t('person.change')}
          </Button>
        ) : null
      }
    >
      <p className="ovs-strong">{t(`kind.${kind}`)}</p>
      {jobEndsOn === undefined && cause === undefined ? null : (
        <dl className="ovs-facts ovs-facts--one">
          {jobEndsOn === undefined ? null : (
            <div>
              <dt>{t('situation.jobEndsOn')}</dt>
              <dd>{longDate(jobEndsOn)}</dd>
            </div>
          )}
          {cause === undefined ? null : (
            <div>
              <dt>{t('situation.cause')}</dt>
              <dd>{t(`cause.${cause}`)}</dd>
            </div>
          )}
        </dl>
      )}
      {open ? <SituationModal id={dossier.id} situation={situation} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

function SituationModal({ id, situation, onClose }: { id: string; situation: Situation; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const { longDate } = useFormat();
  const words = useAdviserWords();
  const { form, conflict } = useEditForm<SituationForm, Dossier>({
    id: 'situation',
    labels: { kind: t('situation.kind'), jobEndsOn: t('situation.jobEndsOn'), cause: t('situation.cause') },
    doc: dossierDoc(id),
    start: situationValues(situation),
    valuesOf: (dossier) => situationValues(dossier.situation ?? situation),
    send: (values, _changed, version) => dossierApi.change(id, version, { situation: situationOf(values) }),
    together: true,
    show: { kind: (value) => words.kind(value as SituationKind), jobEndsOn: longDate, cause: (value) => words.cause(value as JobEndCause) },
    onDone: () => {
      say(t('situation.saved'));
      onClose();
    },
  });
  return (
    <>
      <FormModal title={t('situation.changeTitle')} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <SituationFields form={form} words={words} />
      </FormModal>
      {conflict}
    </>
  );
}
