// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../api/types';
import { useFormat } from '../../lib/use-format';
import { endKey, endOf } from '../../plan/routes';
import { useChanceText } from '../results/chance';
import { useOwnCost } from '../results/own-cost';

export function RouteTotals({ journey }: { journey: Journey }) {
  const { t } = useTranslation();
  const { longDate, money } = useFormat();
  const ownCost = useOwnCost();
  const chance = useChanceText();
  return (
    <dl className="ovs-totals" aria-label={t('route.totals')}>
      <div className="ovs-totals__main">
        <dt>
          {t(endKey(journey))}
          {endOf(journey) === 'trial' ? ` (${t('route.trialNote')})` : null}
        </dt>
        <dd>{longDate(journey.atWork)}</dd>
      </div>
      <div>
        <dt>{t('route.learnTime')}</dt>
        <dd>{journey.weeks === 0 ? t('route.now') : t('route.weeks', { count: journey.weeks })}</dd>
      </div>
      <div>
        <dt>{t('route.youPay')}</dt>
        <dd>{ownCost(journey)}</dd>
      </div>
      <div>
        <dt>{t('route.othersPay')}</dt>
        <dd>{money(journey.publicCostCents)}</dd>
      </div>
      {journey.steps.length === 0 ? null : (
        <div>
          <dt>{t('route.chance')}</dt>
          <dd>{chance(journey)}</dd>
        </div>
      )}
    </dl>
  );
}
