// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, Duplicate } from '../../api/desk-types';
import { dossierApi, dossierDoc, duplicatesQuery } from '../../api/dossier-api';
import { useDocWrite, useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Modal } from '../../components/modal';
import { Notice } from '../../components/notice';
import { say } from '../../components/say';
import { Skeleton } from '../../components/skeleton';
import { WriteFailure } from '../../components/write-failure';
import { ReadFailure } from '../../desk-app/page';

/// For the desk's guide: dossiers that may be of the same person, and joining them into this one.
export function DuplicatesModal({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('dossier');
  const found = useQuery(duplicatesQuery(id));
  return (
    <Modal id="duplicates" title={t('duplicates.title')} onClose={onClose} wide>
      {found.isError ? (
        <ReadFailure error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton cards={1} />
      ) : found.data.length === 0 ? (
        <Empty title={t('duplicates.empty')}>
          <p>{t('duplicates.emptyText')}</p>
        </Empty>
      ) : (
        <>
          <p className="nl-paragraph">{t('duplicates.lead')}</p>
          <ul className="ovs-rows">
            {found.data.map((duplicate) => (
              <Suggestion key={duplicate.id} id={id} duplicate={duplicate} onDone={onClose} />
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}

function Suggestion({ id, duplicate, onDone }: { id: string; duplicate: Duplicate; onDone: () => void }) {
  const { t } = useTranslation('dossier');
  const [sure, setSure] = useState(false);
  const name = duplicate.name ?? t('noName');
  const merge = useDocWrite<string, Dossier>({
    doc: dossierDoc(id),
    whenStale: 'stop',
    // The answer names what it was merged into; the page reads that again.
    send: async (other, version) => {
      await dossierApi.merge(id, version, other);
      return undefined;
    },
    onDone: () => {
      say(t('duplicates.done'));
      onDone();
    },
  });
  const queries = useQueryClient();
  const distinguish = useWrite({
    send: (other: string) => dossierApi.distinguish(id, other),
    onDone: async () => {
      say(t('duplicates.distinct', { name }));
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      await queries.invalidateQueries(duplicatesQuery(id));
    },
  });
  return (
    <li>
      <div>
        <p className="ovs-strong">{name}</p>
        <p>{t('duplicates.at', { municipality: duplicate.municipality.name, organisation: duplicate.organisation.name })}</p>
        <p className="ovs-note">{t('duplicates.because', { reasons: duplicate.reasons.map((reason) => t(`duplicates.reason.${reason}`)).join(', ') })}</p>
      </div>
      {sure ? (
        <div className="ovs-sure">
          <Notice kind="warning">
            <p>{t('duplicates.sure')}</p>
          </Notice>
          {merge.isError ? <WriteFailure error={merge.error} /> : null}
          <div className="ovs-button-row">
            <Button looks="primary" aria-label={t('duplicates.mergeLong', { name })} aria-disabled={merge.isPending} onClick={() => merge.mutate(duplicate.id)}>
              {t('duplicates.merge')}
            </Button>
            <Button looks="subtle" onClick={() => setSure(false)}>
              {t('duplicates.back')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="ovs-button-row">
          <Button aria-label={t('duplicates.mergeLong', { name })} onClick={() => setSure(true)}>
            {t('duplicates.merge')}
          </Button>
          <Button looks="subtle" aria-label={t('duplicates.distinguishLong', { name })} aria-disabled={distinguish.isPending} onClick={() => distinguish.mutate(duplicate.id)}>
            {t('duplicates.distinguish')}
          </Button>
        </div>
      )}
      {distinguish.isError ? <WriteFailure error={distinguish.error} /> : null}
    </li>
  );
}
