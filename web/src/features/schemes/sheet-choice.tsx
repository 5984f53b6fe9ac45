// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { SchemeAnswer, SchemeDecision } from '../../api/types';
import { goTo } from '../../plan/use-plan';
import { ConditionList } from './condition-list';
import type { OneFlow } from './flow';
import { groupsOf, learnedFrom } from './judged';

/// Which schemes stand on the sheet, and what an employer can read about her from each.
export function SheetChoice({ flow, answer }: { flow: OneFlow; answer: SchemeAnswer }) {
  const { t } = useTranslation('schemes');
  const without = flow.without ?? [];
  const groups = groupsOf(answer.decisions.map((decision) => ({ key: decision.scheme, decision })));
  const choices = groups.filter(({ name }) => name !== 'not').flatMap(({ judged }) => judged);
  const change = (scheme: string, on: boolean) => {
    const next = on ? without.filter((code) => code !== scheme) : [...without, scheme];
    const { without: _without, ...rest } = flow;
    goTo({ ...rest, ...(next.length === 0 ? {} : { without: next }), result: true }, 'here');
  };
  return choices.length === 0 ? null : (
    <section className="ovs-card ovs-scheme-group ovs-no-print">
      <h2 className="nl-heading nl-heading--level-2">{t('sheet.title')}</h2>
      <p>{t('sheet.lead')}</p>
      <ul className="ovs-sheet-choice">
        {choices.map(({ key, decision }) => (
          <li key={key}>
            <Choice decision={decision} checked={!without.includes(decision.scheme)} onChange={(on) => change(decision.scheme, on)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choice({ decision, checked, onChange }: { decision: SchemeDecision; checked: boolean; onChange: (on: boolean) => void }) {
  const { t } = useTranslation('schemes');
  const learned = learnedFrom(decision);
  const id = `sheet-${decision.scheme}`;
  return (
    <>
      <label className={`ovs-checkbox${checked ? ' ovs-checkbox--checked' : ''}`}>
        <input className="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" checked={checked} onChange={() => onChange(!checked)} aria-describedby={id} />
        <span>{decision.name}</span>
      </label>
      <div className="ovs-sheet-choice__learned" id={id}>
        {learned.length > 0 ? (
          <>
            <p>{t('sheet.learns')}</p>
            <ConditionList nodes={learned} />
          </>
        ) : (
          <p className="ovs-note">{t(decision.verdict === 'yes' ? 'sheet.learnsNothing' : 'sheet.learnsNothingYet')}</p>
        )}
      </div>
    </>
  );
}
