// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../api/types';
import { useFormat } from '../../lib/use-format';
import { doubtfulPayers, type PaidStep } from '../../plan/payers';

type Costs = Pick<Journey, 'ownCostCents' | 'ownCostAtMostCents'>;

/// What a route costs her: from what is left when everybody pays, to what is left when only those pay of whom it is certain.
export function useOwnCost() {
  const { moneyRange } = useFormat();
  return ({ ownCostCents, ownCostAtMostCents }: Costs): string => moneyRange(ownCostCents, ownCostAtMostCents);
}

/// Why that is a range; nothing where it is not.
export function OwnCostWhy({ costs: { ownCostCents, ownCostAtMostCents }, steps }: { costs: Costs; steps: PaidStep[] }) {
  const { t } = useTranslation('translation');
  const { anyOf } = useFormat();
  if (ownCostAtMostCents <= ownCostCents) {
    return null;
  }
  const names = doubtfulPayers(steps);
  return <p className="ovs-note">{names.length === 0 ? t('payers.doubtOther') : t('payers.doubt', { names: anyOf(names) })}</p>;
}
