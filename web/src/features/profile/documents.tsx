// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile, ProfileDocument } from '../../api/desk-types';
import { hasStatus } from '../../api/problem';
import { documentAddress, profileApi, profileDoc } from '../../api/profile-api';
import { useDocWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { FileButton } from '../../components/file-button';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { useFormat } from '../../lib/use-format';
import type { PartProps } from './part';

export function DocumentLink({ id, document }: { id: string; document: ProfileDocument }) {
  return (
    <a className="nl-link" href={documentAddress(id, document.id)} download={document.name}>
      {document.name}
    </a>
  );
}

/// Scans that show a skill or a credential. Better is that somebody saw it: then no copy is kept.
export function Documents({ id, profile, rights: { reader, write } }: PartProps) {
  const { t } = useTranslation('profile');
  return (
    <Section title={t('documents.title')}>
      <p className="ovs-note">{t(`${reader}.documents`)}</p>
      {profile.documents.length === 0 ? null : (
        <ul className="ovs-rows">
          {profile.documents.map((document) => (
            <Document key={document.id} id={id} document={document} write={write} />
          ))}
        </ul>
      )}
      {write ? <Upload id={id} /> : null}
    </Section>
  );
}

function Document({ id, document, write }: { id: string; document: ProfileDocument; write: boolean }) {
  const { t } = useTranslation('profile');
  const { longDate, count } = useFormat();
  const [sure, setSure] = useState(false);
  const { name, size, madeOn } = document;
  const remove = useDocWrite<string, Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: (item, version) => profileApi.removeDocument(id, version, item),
    onDone: () => say(t('documents.removed', { name })),
  });
  return (
    <li>
      <div>
        <p>
          <DocumentLink id={id} document={document} />
        </p>
        <p className="ovs-note">{t('documents.about', { size: count(Math.max(1, Math.round(size / 1000))), date: longDate(madeOn) })}</p>
        {remove.isError ? <WriteFailure error={remove.error} /> : null}
      </div>
      {!write ? null : sure ? (
        <span className="ovs-button-row">
          <Button aria-label={t('documents.removeLong', { name })} aria-disabled={remove.isPending} onClick={() => remove.mutate(document.id)}>
            {t('documents.sure')}
          </Button>
          <Button looks="subtle" onClick={() => setSure(false)}>
            {t('documents.keep')}
          </Button>
        </span>
      ) : (
        <Button looks="subtle" className="ovs-no-print" aria-label={t('documents.removeLong', { name })} onClick={() => setSure(true)}>
          {t('remove')}
        </Button>
      )}
    </li>
  );
}

interface Chosen {
  file: File;
  /// What makes another choice another upload.
  about: [name: string, size: number, changed: number];
}

function Upload({ id }: { id: string }) {
  const { t } = useTranslation('profile');
  const write = useDocWrite<Chosen, Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: async ({ file }, _version, key) => {
      await profileApi.addDocument(id, file, key);
      return undefined;
    },
    onDone: (_page, { file }) => say(t('documents.added', { name: file.name })),
  });
  const refused = [400, 413, 415, 422].some((status) => hasStatus(write.error, status));
  return (
    <div className="ovs-no-print">
      <FileButton
        label={t(write.isPending ? 'documents.busy' : 'documents.add')}
        hint={t('documents.hint')}
        error={refused ? t('documents.refused') : undefined}
        accept="application/pdf,image/jpeg,image/png"
        busy={write.isPending}
        onChoose={(file) => write.mutate({ file, about: [file.name, file.size, file.lastModified] })}
      />
      {write.isError && !refused ? <WriteFailure error={write.error} /> : null}
    </div>
  );
}
