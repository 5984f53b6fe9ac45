// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../api/desk-types';
import { useFormat } from '../../lib/use-format';

interface PlanTotalsProps {
  route: { atWorkOn?: string; ownPriceCents: number; publicPriceCents: number };
  steps: PlanStep[];
}

/// A plan in one line: when, how far, and what it costs.
export function PlanTotals({ route, steps }: PlanTotalsProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate, money } = useFormat();
  const count = steps.filter(({ state }) => state !== 'stopped').length;
  const done = steps.filter(({ state }) => state === 'completed').length;
  return (
    <dl className="ovs-plan-totals">
      {route.atWorkOn === undefined ? null : (
        <div>
          <dt>{t('translation:route.readyShort')}</dt>
          <dd>{longDate(route.atWorkOn)}</dd>
        </div>
      )}
      <div>
        <dt>{t('translation:route.stepsStrip')}</dt>
        <dd>{t('goal.progress', { done, count })}</dd>
      </div>
      <div>
        <dt>{t('totals.own')}</dt>
        <dd>{money(route.ownPriceCents)}</dd>
      </div>
      <div>
        <dt>{t('translation:route.othersPay')}</dt>
        <dd>{money(route.publicPriceCents)}</dd>
      </div>
    </dl>
  );
}
