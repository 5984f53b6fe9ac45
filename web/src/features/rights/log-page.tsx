// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logQuery, type LogLine } from '../../api/rights-api';
import { useSignedIn } from '../../api/session';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { EventList } from '../../components/event-list';
import { Skeleton } from '../../components/skeleton';
import { PageHead, ReadFailure } from '../../desk-app/page';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { DossierNav } from '../dossier/dossier-nav';
import { collapse } from './collapse';
import { useKnownDossier } from './known-dossier';
import { NoPlan } from './no-plan';
import { OwnNav } from './own-nav';
import { roleOf } from './role-of';
import { useGroupWords, type Voice } from './words';

/// Who looked at the data of the person, when and why: for herself.
export function OwnLogPage() {
  const { t } = useTranslation('rights');
  const { dossier } = useSignedIn();
  return dossier === undefined ? (
    <NoPlan title={t('own.logTitle')} />
  ) : (
    <div className="ovs-bar ovs-plain ovs-plain--wide">
      <PageHead title={t('own.logTitle')}>
        <p className="nl-paragraph">{t('own.logLead')}</p>
      </PageHead>
      <OwnNav />
      <Log dossier={dossier} voice="own" />
    </div>
  );
}

/// The same for who helps the person.
export function DossierLogPage() {
  const { id } = useParams({ from: '/werk/d/$id/gezien' });
  const { t } = useTranslation('rights');
  const known = useKnownDossier(id);
  return (
    <div className="ovs-bar ovs-work">
      <PageHead title={t('desk.logTitle')} kicker={known?.person?.name}>
        <p className="nl-paragraph">{t('desk.logLead')}</p>
      </PageHead>
      <DossierNav id={id} />
      <Log dossier={id} voice="desk" />
    </div>
  );
}

function Log({ dossier, voice }: { dossier: string; voice: Voice }) {
  const { t } = useTranslation('rights');
  const query = useInfiniteQuery(logQuery(dossier));
  const [all, setAll] = useState(voice === 'desk');
  const lines = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = all ? lines : lines.filter(({ role }) => role !== 'person');
  const hidden = lines.length - shown.length;
  return (
    <>
      {query.isError ? <ReadFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? (
        <Skeleton cards={2} />
      ) : query.data === undefined ? null : (
        <div className="ovs-card ovs-section">
          {shown.length > 0 ? <Lines lines={shown} voice={voice} /> : <Empty title={t(query.hasNextPage ? 'logOwnOnly' : 'logEmpty')} />}
          <div className="ovs-button-row">
            {query.hasNextPage ? (
              <Button aria-disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('more')}
              </Button>
            ) : null}
            {hidden > 0 ? (
              <Button looks="subtle" onClick={() => setAll(true)}>
                {t('showOwn', { count: hidden })}
              </Button>
            ) : null}
          </div>
        </div>
      )}
    </>
  );
}

function Lines({ lines, voice }: { lines: LogLine[]; voice: Voice }) {
  const { t } = useTranslation(['rights', 'desk']);
  const { moment } = useFormat();
  const words = useGroupWords(voice);
  return (
    <EventList
      items={collapse(lines).map(({ line: { at, role, groups, sentence }, times, since }, index) => {
        const who = roleOf(role);
        const about = [
          role === 'person' || who === undefined ? '' : t(`desk:role.${who}`),
          capital(words(groups)),
          times === 1 ? '' : t('times', { count: times, since: moment(since) }),
        ].filter((text) => text !== '');
        return { key: `${at} ${index}`, at, text: sentence, by: about.length === 0 ? undefined : about.join(' · ') };
      })}
    />
  );
}
