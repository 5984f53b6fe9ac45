// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { TextButton } from '../../components/button';
import { askField } from '../../plan/focus-field';
import type { PlanState } from '../../plan/plan-state';

/// Brings the visitor to the question which diplomas and licences she holds.
export function AskCredentials({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  return (
    <TextButton className="ovs-no-print" onClick={() => askField(plan, 'credentials')}>
      {t('route.assumedAsk')}
    </TextButton>
  );
}
