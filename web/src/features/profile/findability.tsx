// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../api/desk-types';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { useFormat } from '../../lib/use-format';
import { CredentialModal } from './credentials';
import type { PartProps } from './part';
import { PreferencesModal, usePreference } from './preferences';

type Question = NonNullable<Profile['findability']['question']>;

const distances = [10, 20, 30, 50];

/// How many vacancies find her, and the one question whose answer opens most.
export function Findability({ id, profile, rights }: PartProps) {
  const { t } = useTranslation('profile');
  const { count } = useFormat();
  const { matches, question } = profile.findability;
  const { reader } = rights;
  return (
    <Section title={t(`${reader}.findable`)} className="ovs-findable">
      <p className="ovs-findable__count">
        <strong>{count(matches)}</strong> {t('findable.matches', { count: matches })}
      </p>
      {question === undefined || !rights.write ? null : <BestQuestion key={question.what} id={id} profile={profile} rights={rights} question={question} />}
    </Section>
  );
}

function BestQuestion({ question: { what, turnsYes, hiddenFrom }, ...part }: PartProps & { question: Question }) {
  const { t } = useTranslation(['profile', 'translation']);
  const { count } = useFormat();
  const { id, profile, rights } = part;
  const set = usePreference(id);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className="ovs-findable__question ovs-no-print">
      <h3 className="nl-heading nl-heading--level-3">{t('findable.title')}</h3>
      <p className="ovs-strong">{t(`ask.${rights.reader}.${what}`)}</p>
      <p className="ovs-note">{turnsYes > 0 ? t('findable.gain', { count: turnsYes, value: count(turnsYes) }) : t(what === 'travel' ? 'findable.askedTravel' : 'findable.asked', { count: hiddenFrom, value: count(hiddenFrom) })}</p>
      {set.isError ? <WriteFailure error={set.error} /> : null}
      <div className="ovs-button-row">
        {what === 'shifts' ? (
          <>
            <Button onClick={() => set.mutate({ shifts: true })}>{t('translation:form.yes')}</Button>
            <Button onClick={() => set.mutate({ shifts: false })}>{t('translation:form.no')}</Button>
          </>
        ) : what === 'travel' ? (
          distances.map((km) => (
            <Button key={km} className="ovs-quick" onClick={() => set.mutate({ maxKm: km })}>
              {t('preferences.km', { km })}
            </Button>
          ))
        ) : what === 'support' ? null : (
          <Button onClick={() => setOpen(true)}>{t('findable.answer')}</Button>
        )}
      </div>
      {!open ? null : what === 'credentials' ? <CredentialModal id={id} profile={profile} rights={rights} onClose={close} /> : <PreferencesModal id={id} profile={profile} rights={rights} onClose={close} />}
    </div>
  );
}
