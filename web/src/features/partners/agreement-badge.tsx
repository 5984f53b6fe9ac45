// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../api/partners-api';
import { Badge, type BadgeKind } from '../../components/badge';
import { useFormat } from '../../lib/use-format';

const looks: Record<Agreement['state'], BadgeKind> = { future: 'soon', running: 'good', ended: 'alert' };

export function AgreementBadge({ agreement }: { agreement: Agreement | undefined }) {
  const { t } = useTranslation('partners');
  return agreement === undefined ? <Badge kind="alert">{t('agreement.none')}</Badge> : <Badge kind={looks[agreement.state]}>{t(`agreement.state.${agreement.state}`)}</Badge>;
}

/// From when until when, the second day without access.
export function useDays(): (agreement: Agreement) => string {
  const { t } = useTranslation('partners');
  const { shortDate } = useFormat();
  return ({ startsOn, endsOn }) =>
    endsOn === undefined ? t('agreement.since', { start: shortDate(startsOn) }) : t('agreement.between', { start: shortDate(startsOn), end: shortDate(endsOn) });
}
