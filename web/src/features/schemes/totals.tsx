// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { CentsRange } from '../../api/types';
import { useFormat } from '../../lib/use-format';
import { useSchemeWords } from './answer-words';

interface TotalsProps {
  total: CentsRange[];
  on: string;
  /// What a plan costs, when that is known.
  costs?: number | undefined;
}

/// What it comes to together, what is in it and what is not.
export function Totals({ total, on, costs }: TotalsProps) {
  const { t } = useTranslation('schemes');
  const { longDate, money } = useFormat();
  const { spanOf } = useSchemeWords();
  return (
    <section className="ovs-totals ovs-scheme-totals" aria-label={t('total')}>
      <dl>
        {costs === undefined ? null : (
          <div className="ovs-totals__main">
            <dt>{t('costs')}</dt>
            <dd>{money(costs)}</dd>
          </div>
        )}
        {total.map((range) => (
          <div key={range.per} className="ovs-totals__main">
            <dt>{t(`totalPer.${range.per}`)}</dt>
            <dd>{spanOf(range)}</dd>
          </div>
        ))}
        {total.length === 0 ? (
          <div className="ovs-totals__main">
            <dt>{t('total')}</dt>
            <dd>{t('noMoney')}</dd>
          </div>
        ) : null}
      </dl>
      <p>
        {total.some(({ low, high }) => low < high) ? t('totalRange') : null} {t('totalCounts')}
      </p>
      <p>
        {t('rulesOf', { date: longDate(on) })} {t('decides')}
      </p>
    </section>
  );
}
