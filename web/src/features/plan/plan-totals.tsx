// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { PlanGoal, PlanStep } from '../../api/desk-types';
import { useFormat } from '../../lib/use-format';
import { endKeys, endOfPlan, stepsToFinish } from '../../plan/routes';
import { useChanceText } from '../results/chance';
import { OwnCostWhy, useOwnCost } from '../results/own-cost';
import { CountedOn } from './counted-on';

interface PlanTotalsProps {
  route: Pick<PlanGoal, 'atWorkOn' | 'ownPriceCents' | 'ownPriceAtMostCents' | 'publicPriceCents' | 'chancePercent' | 'knownChancePercent' | 'stepsWithUnknownChance'>;
  steps: PlanStep[];
}

/// A plan in one line: when, how far, what it costs and the chance of making it, as the card of a route says it.
export function PlanTotals({ route, steps }: PlanTotalsProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate, money } = useFormat();
  const ownCost = useOwnCost();
  const chance = useChanceText();
  const going = steps.filter(({ state }) => state !== 'stopped');
  const left = stepsToFinish(steps);
  const done = steps.filter(({ state }) => state === 'completed').length;
  const costs = { ownCostCents: route.ownPriceCents, ownCostAtMostCents: route.ownPriceAtMostCents };
  return (
    <>
      <dl className="ovs-plan-totals">
        {route.atWorkOn === undefined ? null : (
          <div>
            <dt>{t(`translation:${endKeys[endOfPlan(steps)]}`)}</dt>
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
        {left.length === 0 ? null : (
          <div className="ovs-plan-totals__chance">
            <dt>{t('totals.chance')}</dt>
            <dd>{chance({ ...route, steps: left })}</dd>
          </div>
        )}
      </dl>
      <OwnCostWhy costs={costs} steps={going} />
      <CountedOn steps={going} />
    </>
  );
}
