// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge';
import { daysBetween } from '../../lib/dates';

/// Says that a day is today or over; nothing when it is still to come.
export function LateBadge({ on, today }: { on: string; today: string }) {
  const { t } = useTranslation('dossier');
  const days = daysBetween(on, today);
  return days > 0 ? <Badge kind="late">{t('now.late', { count: days })}</Badge> : days === 0 ? <Badge kind="soon">{t('now.today')}</Badge> : null;
}
