// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice';
import { countedOn, type PaidStep } from '../../plan/payers';

/// Whom these steps count on, though it is known that they do not pay; nothing when everybody may.
export function CountedOn({ steps }: { steps: PaidStep[] }) {
  const { t } = useTranslation('plan');
  const payers = countedOn(steps);
  return payers.length === 0 ? null : (
    <Notice kind="warning">
      {payers.map(({ name, despite }) => (
        <p key={name}>{t(`payment.countedOn.${despite}`, { name })}</p>
      ))}
    </Notice>
  );
}
