// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../api/desk-types';
import { useFormat } from '../../lib/use-format';
import { OwnCostWhy, useOwnCost } from '../results/own-cost';
import { CountedOn } from './counted-on';

interface PlanTotalsProps {
  route: { atWorkOn?: string; ownPriceCents: number; ownPriceAtMostCents: number; publicPriceCents: number };
  steps: PlanStep[];
}

/// A plan in one line: when, how far, and what it costs, as the card of a route says it.
export function PlanTotals({ route, steps }: PlanTotalsProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate, money } = useFormat();
  const ownCost = useOwnCost();
  const going = steps.filter(({ state }) => state !== 'stopped');
  const done = steps.filter(({ state }) => state === 'completed').length;
  const costs = { ownCostCents: route.ownPriceCents, ownCostAtMostCents: route.ownPriceAtMostCents };
  return (
    <>
      <dl className="ovs-plan-totals">
        {route.atWorkOn === undefined ? null : (
          <div>
            <dt>{t('translation:route.readyShort')}</dt>
            <dd>{longDate(route.atWorkOn)}</dd>
          </div>
        )}
        <div>
          <dt>{t('translation:route.stepsStrip')}</dt>
          <dd>{t('goal.progress', { done, count: going.length })}</dd>
        </div>
        <div>
          <dt>{t('totals.own')}</dt>
          <dd>{ownCost(costs)}</dd>
        </div>
        <div>
          <dt>{t('translation:route.othersPay')}</dt>
          <dd>{money(route.publicPriceCents)}</dd>
        </div>
      </dl>
      <OwnCostWhy costs={costs} steps={going} />
      <CountedOn steps={going} />
    </>
  );
}
