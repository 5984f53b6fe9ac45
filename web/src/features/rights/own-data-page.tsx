// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/desk-types';
import { dossierDoc } from '../../api/dossier-api';
import { rightsApi, type Erasure } from '../../api/rights-api';
import { useSignedIn } from '../../api/session';
import { useDocWrite, useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { CheckField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { PageHead } from '../../desk-app/page';
import { saveFile } from '../../lib/save-file';
import { useFormat } from '../../lib/use-format';
import { NoPlan } from './no-plan';
import { OwnNav } from './own-nav';

const erased = ['profile', 'documents', 'calendar'] as const;
const kept = ['public-file', 'log'] as const;

/// Everything that is kept about her, to take along or to erase.
export function OwnDataPage() {
  const { t } = useTranslation('rights');
  const { dossier } = useSignedIn();
  return dossier === undefined ? (
    <NoPlan title={t('data.title')} />
  ) : (
    <div className="ovs-bar ovs-plain ovs-plain--wide">
      <PageHead title={t('data.title')} />
      <OwnNav />
      <Download dossier={dossier} />
      <Erase dossier={dossier} />
    </div>
  );
}

function Download({ dossier }: { dossier: string }) {
  const { t } = useTranslation('rights');
  const get = useWrite({
    send: (id: string) => rightsApi.ownData(id),
    onDone: (file) => {
      saveFile(t('data.file'), file);
      say(t('data.downloaded'));
    },
  });
  return (
    <Section title={t('data.takeTitle')}>
      <p className="nl-paragraph">{t('data.takeLead')}</p>
      {get.isError ? <WriteFailure error={get.error} text={t('data.takeFailed')} /> : null}
      <p>
        <Button looks="primary" aria-disabled={get.isPending} onClick={() => get.mutate(dossier)}>
          {t('data.take')}
        </Button>
      </p>
    </Section>
  );
}

function Erase({ dossier }: { dossier: string }) {
  const { t } = useTranslation('rights');
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<Erasure>();
  return answer !== undefined ? (
    <Erased answer={answer} />
  ) : (
    <Section title={t('data.eraseTitle')}>
      <p className="nl-paragraph">{t('data.eraseLead')}</p>
      <h3 className="nl-heading nl-heading--level-4">{t('data.goes')}</h3>
      <ul className="ovs-list">
        {erased.map((part) => (
          <li key={part}>{t(`data.part.${part}`)}</li>
        ))}
      </ul>
      <h3 className="nl-heading nl-heading--level-4">{t('data.stays')}</h3>
      <ul className="ovs-list">
        {kept.map((part) => (
          <li key={part}>
            <strong>{t(`data.part.${part}`)}</strong>
            <br />
            {t(`data.why.${part}`)}
          </li>
        ))}
      </ul>
      <p className="ovs-note">{t('data.staysUntil')}</p>
      <p>
        <Button onClick={() => setAsking(true)}>{t('data.erase')}</Button>
      </p>
      {asking ? <EraseModal dossier={dossier} onErased={setAnswer} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function EraseModal({ dossier, onErased, onClose }: { dossier: string; onErased: (answer: Erasure) => void; onClose: () => void }) {
  const { t } = useTranslation('rights');
  const queries = useQueryClient();
  const write = useDocWrite<null, Dossier>({
    doc: dossierDoc(dossier),
    // Whatever changed meanwhile, she wants it gone.
    whenStale: 'again',
    send: async (_nothing, version) => {
      const answer = await rightsApi.erase(dossier, version);
      onErased(answer);
      return undefined;
    },
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['dossier', dossier], refetchType: 'none' });
      say(t('data.erased'));
      onClose();
    },
  });
  const form = useForm({
    id: 'erase',
    labels: { sure: t('data.sure') },
    start: { sure: false },
    check: ({ sure }) => (sure ? {} : { sure: t('data.sureFirst') }),
    send: () => write.mutateAsync(null),
  });
  return (
    <FormModal title={t('data.eraseTitle')} form={form} submit={t('data.eraseSubmit')} onClose={onClose}>
      <p className="nl-paragraph">{t('data.eraseAsk')}</p>
      <CheckField form={form} name="sure" />
    </FormModal>
  );
}

function isPart(name: string): name is (typeof erased)[number] | (typeof kept)[number] {
  return [...erased, ...kept].some((part) => part === name);
}

/// What the server says it erased, and what stays until when.
function Erased({ answer }: { answer: Erasure }) {
  const { t } = useTranslation('rights');
  const { longDate } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="ovs-card ovs-section" aria-labelledby="erased-title">
      <h2 className="nl-heading nl-heading--level-2" id="erased-title" tabIndex={-1} ref={heading}>
        {t('data.erasedTitle')}
      </h2>
      <h3 className="nl-heading nl-heading--level-4">{t('data.gone')}</h3>
      <ul className="ovs-list ovs-list--have">
        {answer.erased.filter(isPart).map((part) => (
          <li key={part}>{t(`data.part.${part}`)}</li>
        ))}
      </ul>
      <h3 className="nl-heading nl-heading--level-4">{t('data.stays')}</h3>
      <ul className="ovs-list">
        {answer.kept.map(({ what, until }) =>
          isPart(what) ? (
            <li key={what}>
              <strong>{t(`data.part.${what}`)}</strong>, {until === undefined ? t('data.afterClosing') : t('data.until', { date: longDate(until) })}
              <br />
              {what === 'public-file' || what === 'log' ? t(`data.why.${what}`) : null}
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
