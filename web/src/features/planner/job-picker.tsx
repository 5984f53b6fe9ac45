// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useOccupations, useOccupationSuggestions } from '../../api/queries';
import type { Language } from '../../api/types';
import { announce } from '../../components/announce';
import { Combobox } from '../../components/combobox';
import { Icon } from '../../components/icon';
import { capital } from '../../lib/text';
import { useDebounced } from '../../lib/use-debounced';

interface JobPickerProps {
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  language: Language;
  chosen: string[];
  most: number;
  text: string;
  onText: (text: string) => void;
  onChosen: (chosen: string[]) => void;
}

export function JobPicker({ id, label, hint, error, language, chosen, most, text, onText, onChosen }: JobPickerProps) {
  const { t } = useTranslation();
  const query = useDebounced(text, 120);
  const suggestions = useOccupationSuggestions(query, language);
  const { jobs } = useOccupations(chosen, language);
  const enough = text.trim().length >= 2;
  const choices = enough
    ? (suggestions.data ?? [])
        .filter((item) => !chosen.includes(item.id))
        .map((item) => ({
          id: item.id,
          label: capital(item.label),
          detail: item.matchedLabel.toLowerCase() === item.label.toLowerCase() ? undefined : t('combobox.also', { name: item.matchedLabel }),
        }))
    : [];
  const state = !enough ? 'idle' : suggestions.isError ? 'failed' : suggestions.data === undefined || query !== text ? 'loading' : 'ready';
  return (
    <div className="ovs-picker">
      {chosen.length < most ? (
        <Combobox
          id={id}
          label={label}
          hint={hint}
          error={error}
          text={text}
          onText={onText}
          choices={choices}
          state={state}
          onChoose={(choice) => {
            onText('');
            onChosen([...chosen, choice.id]);
            announce(t('combobox.chosen', { name: choice.label }));
          }}
        />
      ) : (
        <p className="utrecht-form-label">{label}</p>
      )}
      {chosen.length > 0 ? (
        <ul className="ovs-chips" aria-label={t('form.chosenJobs')}>
          {chosen.map((job, index) => {
            const name = capital(jobs[index]?.label ?? '…');
            return (
              <li key={job} className="ovs-chip">
                <span lang={jobs[index]?.borrowed === true ? 'en' : undefined}>{name}</span>
                <button
                  type="button"
                  aria-label={t('form.remove', { name })}
                  onClick={() => {
                    onChosen(chosen.filter((other) => other !== job));
                    announce(t('combobox.removed', { name }));
                    document.getElementById(id)?.focus();
                  }}
                >
                  <Icon name="cross" />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
