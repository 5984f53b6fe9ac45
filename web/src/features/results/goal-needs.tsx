// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys } from '../../api/types';
import { TextButton } from '../../components/button';
import { askField } from '../../plan/focus-field';
import type { PlanState } from '../../plan/plan-state';

/// The diplomas and licences that the job asks for, and which of them were taken as held because nothing was told.
export function GoalNeeds({ plan, goal }: { plan: PlanState; goal: GoalJourneys }) {
  const { t } = useTranslation();
  if (goal.requiredCredentials.length === 0) {
    return null;
  }
  return (
    <div className="ovs-goal__needs">
      <p>{t('results.needs', { names: goal.requiredCredentials.join(', ') })}</p>
      {goal.assumedCredentials.length === 0 ? null : (
        <p>
          {t('route.assumed', { names: goal.assumedCredentials.join(', ') })}{' '}
          <TextButton className="ovs-no-print" onClick={() => askField(plan, 'credentials')}>
            {t('route.assumedAsk')}
          </TextButton>
        </p>
      )}
    </div>
  );
}
