// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentOutcome, AssessmentVerdict, Profile, ToldAssessment } from '../../api/desk-types';
import { profileApi, profileDoc } from '../../api/profile-api';
import { skillSuggestions } from '../../api/queries';
import { useDocWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { RadioRow } from '../../components/choice';
import { Combobox } from '../../components/combobox';
import { DateField, TextArea } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { Modal } from '../../components/modal';
import { holdsCitizenNumber } from '../../lib/citizen-number';
import { addDays, today } from '../../lib/dates';
import { capital } from '../../lib/text';
import { told } from '../../lib/told';
import { useDebounced } from '../../lib/use-debounced';
import { useFormat } from '../../lib/use-format';
import { RouteOutlooks } from '../plan/route-outlooks';
import type { PartProps } from './part';

const verdicts: AssessmentVerdict[] = ['yes', 'partly', 'no'];
const atATime = 10;

interface Skill {
  id: string;
  label: string;
  borrowed: boolean;
}

interface Result {
  verdict: AssessmentVerdict;
  remark: string;
}

interface Fields {
  on: string;
  remark: string;
  results: Record<string, Result>;
}

/// For the assessor: yes, partly or no per skill. What is not answered stays as it is. When it is stored the same dialog
/// says what changed.
export function AssessModal({ id, profile, onClose }: PartProps & { onClose: () => void }) {
  const { t } = useTranslation(['profile', 'desk']);
  const [changes, setChanges] = useState<AssessmentOutcome['changes']>();
  const write = useDocWrite<ToldAssessment, Profile>({
    doc: profileDoc(id),
    whenStale: 'stop',
    send: async (input, version) => {
      const outcome = await profileApi.assess(id, version, input);
      setChanges(outcome.changes);
      return outcome.profile;
    },
  });
  const now = today();
  const form = useForm<Fields>({
    id: 'assess',
    labels: { on: t('assessments.on'), results: t('assessments.results'), remark: t('assessments.remark') },
    start: { on: now, remark: '', results: {} },
    required: ['on'],
    check: ({ on, results }) => ({
      ...(on > now || on < addDays(now, -366) ? { on: t('assessments.onWrong') } : {}),
      ...(Object.keys(results).length === 0 ? { results: t('assessments.noResults') } : {}),
      ...(Object.values(results).some(({ remark }) => holdsCitizenNumber(remark)) ? { results: t('desk:form.citizenNumber', { label: t('assessments.results') }) } : {}),
    }),
    send: ({ on, remark, results }) =>
      write.mutateAsync({ on, ...told('remark', remark), results: Object.entries(results).map(([skill, result]) => ({ skill, verdict: result.verdict, ...told('remark', result.remark) })) }),
  });
  return changes === undefined ? (
    <FormModal title={t('assessments.add')} form={form} submit={t('desk:form.save')} onClose={onClose} wide>
      <p className="nl-paragraph">{t('assessments.lead')}</p>
      <DateField form={form} name="on" />
      <Results known={profile.skills} results={form.values.results} error={form.errors.results} onChange={(results) => form.set('results', results)} />
      <TextArea form={form} name="remark" optional most={1000} />
    </FormModal>
  ) : (
    <Changes changes={changes} onClose={onClose} />
  );
}

interface ResultsProps {
  known: Skill[];
  results: Record<string, Result>;
  error: string | undefined;
  onChange: (results: Record<string, Result>) => void;
}

function Results({ known, results, error, onChange }: ResultsProps) {
  const { t } = useTranslation('profile');
  const [added, setAdded] = useState<Skill[]>([]);
  const [shown, setShown] = useState(atATime);
  const skills = [...added, ...known.slice(0, shown)];
  const set = (skill: string, result: Result | undefined) => {
    const { [skill]: _before, ...others } = results;
    onChange(result === undefined ? others : { ...others, [skill]: result });
  };
  return (
    <div id="assess-results" tabIndex={-1}>
      <SkillSearch not={[...added, ...known.slice(0, shown)].map(({ id }) => id)} error={error} onChoose={(skill) => setAdded([skill, ...added])} />
      <ul className="ovs-rows ovs-verdicts">
        {skills.map(({ id, label, borrowed }) => {
          const result = results[id];
          return (
            <li key={id}>
              <fieldset className="ovs-verdict">
                <legend lang={borrowed ? 'en' : undefined}>{capital(label)}</legend>
                <RadioRow
                  name={`verdict-${id}`}
                  value={result?.verdict ?? 'unsaid'}
                  options={[...verdicts.map((value) => ({ value, label: t(`verdict.${value}`) })), { value: 'unsaid' as const, label: t('verdict.unsaid') }]}
                  onChange={(value) => set(id, value === 'unsaid' ? undefined : { verdict: value, remark: result?.remark ?? '' })}
                />
                {result === undefined ? null : (
                  <input
                    className="utrecht-textbox utrecht-textbox--html-input"
                    type="text"
                    maxLength={1000}
                    aria-label={t('assessments.remarkAt', { name: label })}
                    placeholder={t('assessments.remarkShort')}
                    value={result.remark}
                    onChange={(event) => set(id, { ...result, remark: event.target.value })}
                  />
                )}
              </fieldset>
            </li>
          );
        })}
      </ul>
      {shown < known.length ? (
        <p>
          <Button onClick={() => setShown(shown + atATime)}>{t('assessments.more', { count: known.length - shown })}</Button>
        </p>
      ) : null}
    </div>
  );
}

function SkillSearch({ not, error, onChoose }: { not: string[]; error: string | undefined; onChoose: (skill: Skill) => void }) {
  const { t } = useTranslation('profile');
  const { language } = useFormat();
  const [text, setText] = useState('');
  const query = useDebounced(text, 120);
  const enough = query.trim().length >= 2;
  const found = useQuery({ ...skillSuggestions(query, language), enabled: enough });
  const items = enough && text.trim().length >= 2 ? (found.data ?? []).filter(({ id }) => !not.includes(id)) : [];
  return (
    <Combobox
      id="assess-skill"
      label={t('assessments.results')}
      hint={t('assessments.search')}
      error={error}
      text={text}
      onText={setText}
      state={text.trim().length < 2 ? 'idle' : found.isError ? 'failed' : found.data === undefined || query !== text ? 'loading' : 'ready'}
      choices={items.map(({ id, label }) => ({ id, label: capital(label) }))}
      onChoose={({ id }) => {
        const skill = items.find((one) => one.id === id);
        setText('');
        if (skill !== undefined) {
          onChoose({ id, label: skill.label, borrowed: skill.borrowed });
        }
      }}
    />
  );
}

function Changes({ changes: { skills, matchesBefore, matchesAfter, goals }, onClose }: { changes: AssessmentOutcome['changes']; onClose: () => void }) {
  const { t } = useTranslation('profile');
  const { count } = useFormat();
  return (
    <Modal id="changes" title={t('assessments.changed')} onClose={onClose}>
      {skills.length === 0 ? <p>{t('assessments.unchanged')}</p> : null}
      <ul className="ovs-rows">
        {skills.map(({ id, label, borrowed, before, after }) => (
          <li key={id}>
            <div>
              <p className="ovs-strong" lang={borrowed ? 'en' : undefined}>
                {capital(label)}
              </p>
              <p>{t('assessments.fromTo', { before: t(`standing.${before}`), after: t(`standing.${after}`) })}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>{t('assessments.matches', { before: count(matchesBefore), after: count(matchesAfter) })}</p>
      <RouteOutlooks goals={goals} />
    </Modal>
  );
}
