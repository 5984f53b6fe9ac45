// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../api/desk-types';
import { profileApi, profileDoc } from '../../api/profile-api';
import { useOccupationSuggestions } from '../../api/queries';
import { useDocWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Combobox } from '../../components/combobox';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { capital } from '../../lib/text';
import { useDebounced } from '../../lib/use-debounced';
import { useFormat } from '../../lib/use-format';
import type { PartProps } from './part';

const most = 10;
const yearsToChoose = [...Array.from({ length: 11 }, (_, years) => years), 12, 15, 20, 25, 30, 35, 40];

type Told = { id: string; years?: number }[];

/// What she did before. Each brings its skills, which the cards then ask about. A change is made to the list as it is
/// stored now, so that two people who add something lose nothing.
export function Occupations({ id, profile, rights: { reader, write } }: PartProps) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const change = useDocWrite<(list: Told) => Told, Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: (edit, version) => {
      const now = queries.getQueryData<Profile>(profileDoc(id).queryKey)?.occupations ?? [];
      return profileApi.setOccupations(id, version, edit(now.map(({ id: occupation, years }) => ({ id: occupation, ...(years === undefined ? {} : { years }) }))));
    },
  });
  const chosen = profile.occupations.map(({ id: occupation }) => occupation);
  return (
    <Section title={t(`${reader}.occupations`)}>
      {profile.occupations.length === 0 ? <p className="ovs-note">{t(`${reader}.occupationsEmpty`)}</p> : null}
      <ul className="ovs-rows">
        {profile.occupations.map(({ id: occupation, label, borrowed, years }) => {
          const name = capital(label);
          return (
            <li key={occupation}>
              <p className="ovs-strong" lang={borrowed ? 'en' : undefined}>
                {name}
              </p>
              {write ? (
                <span className="ovs-occupation">
                  <select
                    className="utrecht-textbox utrecht-textbox--html-input ovs-select"
                    aria-label={t('occupations.years', { name })}
                    value={years ?? ''}
                    onChange={(event) => {
                      const told = event.target.value === '' ? {} : { years: Number(event.target.value) };
                      change.mutate((list) => list.map((one) => (one.id === occupation ? { id: occupation, ...told } : one)));
                    }}
                  >
                    <option value="">{t('occupations.yearsUnknown')}</option>
                    {[...new Set([...yearsToChoose, ...(years === undefined ? [] : [years])])]
                      .sort((a, b) => a - b)
                      .map((value) => (
                        <option key={value} value={value}>
                          {t('occupations.yearsValue', { count: value })}
                        </option>
                      ))}
                  </select>
                  <Button looks="subtle" aria-label={t('occupations.removeLong', { name })} onClick={() => change.mutate((list) => list.filter((one) => one.id !== occupation))}>
                    {t('remove')}
                  </Button>
                </span>
              ) : years === undefined ? null : (
                <span className="ovs-note">{t('occupations.yearsValue', { count: years })}</span>
              )}
            </li>
          );
        })}
      </ul>
      {change.isError ? <WriteFailure error={change.error} /> : null}
      {write && chosen.length < most ? (
        <Search
          label={t(`${reader}.occupationsAdd`)}
          not={chosen}
          onChoose={(occupation, label) => change.mutate((list) => [...list.filter((one) => one.id !== occupation), { id: occupation }], { onSuccess: () => say(t('occupations.added', { name: label })) })}
        />
      ) : null}
    </Section>
  );
}

function Search({ label, not, onChoose }: { label: string; not: string[]; onChoose: (id: string, label: string) => void }) {
  const { t } = useTranslation(['profile', 'translation']);
  const { language } = useFormat();
  const [text, setText] = useState('');
  const query = useDebounced(text, 120);
  const found = useOccupationSuggestions(query, language);
  const enough = text.trim().length >= 2;
  return (
    <div className="ovs-no-print">
      <Combobox
        id="occupation"
        label={label}
        hint={t('occupations.hint')}
        text={text}
        onText={setText}
        state={!enough ? 'idle' : found.isError ? 'failed' : found.data === undefined || query !== text ? 'loading' : 'ready'}
        choices={
          enough
            ? (found.data ?? [])
                .filter((item) => !not.includes(item.id))
                .map((item) => ({
                  id: item.id,
                  label: capital(item.label),
                  detail: item.matchedLabel.toLowerCase() === item.label.toLowerCase() ? undefined : t('translation:combobox.also', { name: item.matchedLabel }),
                }))
            : []
        }
        onChoose={(choice) => {
          setText('');
          onChoose(choice.id, choice.label);
        }}
      />
    </div>
  );
}
