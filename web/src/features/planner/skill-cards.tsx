// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOccupations } from '../../api/queries';
import type { ConceptRef, Occupation } from '../../api/types';
import { Button } from '../../components/button';
import { RadioRow } from '../../components/choice';
import { capital } from '../../lib/text';
import type { PlanState, SkillAnswer } from '../../plan/plan-state';
import { Disclosure } from './disclosure';

const atATime = 10;

/// What the jobs ask, essential skills first, each once.
function skillsOf(jobs: (Occupation | undefined)[]): ConceptRef[] {
  const found = new Map<string, ConceptRef>();
  for (const kind of ['essential', 'optional'] as const) {
    for (const job of jobs) {
      for (const item of job?.skills ?? []) {
        if (item.kind === kind && !found.has(item.skill.id)) {
          found.set(item.skill.id, item.skill);
        }
      }
    }
  }
  return [...found.values()];
}

interface SkillCardsProps {
  plan: PlanState;
  asked: boolean;
  onChange: (skills: Record<string, SkillAnswer>) => void;
}

export function SkillCards({ plan, asked, onChange }: SkillCardsProps) {
  const { t } = useTranslation();
  return (
    <div id="field-skills" tabIndex={-1}>
      <Disclosure title={t('form.skills')} startOpen={asked || Object.keys(plan.skills).length > 0}>
        {(open) => (open ? <Cards plan={plan} onChange={onChange} /> : null)}
      </Disclosure>
    </div>
  );
}

function Cards({ plan, onChange }: Omit<SkillCardsProps, 'asked'>) {
  const { t } = useTranslation();
  const { jobs } = useOccupations(plan.from, plan.language);
  const [page, setPage] = useState(0);
  const skills = skillsOf(jobs);
  const pages = Math.max(1, Math.ceil(skills.length / atATime));
  const first = Math.min(page, pages - 1) * atATime;
  const shown = skills.slice(first, first + atATime);
  if (plan.from.length === 0) {
    return <p className="ovs-note">{t('form.skillsNeedJob')}</p>;
  }
  return (
    <>
      <p className="ovs-note">{t('form.skillsHint')}</p>
      <ul className="ovs-skill-cards">
        {shown.map((skill) => (
          <li key={skill.id}>
            <fieldset className="ovs-skill-card">
              <legend lang={skill.borrowed ? 'en' : undefined}>{capital(skill.label)}</legend>
              <RadioRow
                name={`skill-${skill.id}`}
                value={plan.skills[skill.id] ?? 'unsaid'}
                options={[
                  { value: 'yes', label: t('form.skillYes') },
                  { value: 'some', label: t('form.skillSome') },
                  { value: 'no', label: t('form.skillNo') },
                  { value: 'unsaid', label: t('form.skillUnsaid') },
                ]}
                onChange={(answer) => {
                  const { [skill.id]: _before, ...others } = plan.skills;
                  onChange(answer === 'unsaid' ? others : { ...others, [skill.id]: answer });
                }}
              />
            </fieldset>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <div className="ovs-skill-more">
          <Button onClick={() => setPage((page + 1) % pages)}>{t('form.skillsNext')}</Button>
          <span role="status">{t('form.skillsProgress', { from: first + 1, to: first + shown.length, total: skills.length })}</span>
        </div>
      ) : null}
    </>
  );
}
