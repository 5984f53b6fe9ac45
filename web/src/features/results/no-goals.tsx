// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { TextButton } from '../../components/button';
import type { FormField } from '../../api/problem';
import { askField } from '../../plan/focus-field';
import type { PlanState } from '../../plan/plan-state';
import { TalkButton } from '../desk/talk-button';

/// Not one occupation came back: what the visitor can still tell.
export function NoGoals({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const tips: [FormField, string][] = [
    ['from', t('results.tipMoreJobs')],
    ['place', t('results.tipPlace')],
    ['skills', t('results.tipSkills')],
  ];
  return (
    <section className="ovs-card" aria-labelledby="no-goals">
      <h2 className="nl-heading nl-heading--level-2" id="no-goals">
        {t('results.noGoals')}
      </h2>
      <ul className="ovs-list">
        {tips.map(([field, text]) => (
          <li key={field}>
            <TextButton onClick={() => askField(plan, field)}>{text}</TextButton>
          </li>
        ))}
      </ul>
      <TalkButton plan={plan} text="adviser" looks="primary" />
    </section>
  );
}
