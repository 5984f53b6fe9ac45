// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { CarriedProfile, Profile } from '../../api/desk-types';
import { ApiProblem } from '../../api/problem';
import { exportAddress, profileApi, profileDoc } from '../../api/profile-api';
import { useDocWrite } from '../../api/writes';
import { FileButton } from '../../components/file-button';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import type { PartProps } from './part';

/// The profile as a file, and a file as a profile. Bringing in adds: what was proven here stays.
export function TakeAlong({ id, rights: { reader, write: mayWrite } }: PartProps) {
  const { t } = useTranslation('profile');
  const write = useDocWrite<string, Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: (text, version) => {
      try {
        return profileApi.bringIn(id, version, JSON.parse(text) as CarriedProfile);
      } catch {
        return Promise.reject(new ApiProblem(400, []));
      }
    },
    onDone: () => say(t('along.broughtIn')),
  });
  const refused = write.error instanceof ApiProblem && (write.error.status === 400 || write.error.status === 413);
  return (
    <Section title={t('along.title')} className="ovs-no-print">
      <p className="ovs-note">{t(`${reader}.along`)}</p>
      <ul className="ovs-link-list">
        {(['json', 'csv'] as const).map((format) => (
          <li key={format}>
            <a className="nl-link" href={exportAddress(id, format)} download>
              {t(`along.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <FileButton
          label={t(write.isPending ? 'documents.busy' : 'along.bringIn')}
          hint={t('along.bringInHint')}
          error={refused ? t('along.refused') : undefined}
          accept="application/json,.json"
          busy={write.isPending}
          onChoose={(file) => void file.text().then((text) => write.mutate(text))}
        />
      ) : null}
      {write.isError && !refused ? <WriteFailure error={write.error} /> : null}
    </Section>
  );
}
