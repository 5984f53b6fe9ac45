// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys } from '../../api/types';

/// The diplomas and licences that the job asks for, and which of them were taken as held because nothing was told.
/// `ask`: where the person tells what she holds.
export function GoalNeeds({ goal, ask }: { goal: GoalJourneys; ask?: ReactNode }) {
  const { t } = useTranslation();
  if (goal.requiredCredentials.length === 0) {
    return null;
  }
  const all = goal.assumedCredentials.length === goal.requiredCredentials.length;
  return (
    <div className="ovs-goal__needs">
      <p>{t('results.needs', { names: goal.requiredCredentials.join(', ') })}</p>
      {goal.assumedCredentials.length === 0 ? null : (
        <p>
          {all ? t('route.assumedAll') : t('route.assumed', { names: goal.assumedCredentials.join(', ') })} {ask}
        </p>
      )}
    </div>
  );
}
