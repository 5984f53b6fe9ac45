// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { CentsRange, FactQuestion } from '../../api/types';
import { useFormat } from '../../lib/use-format';

const units = ['hours', 'months', 'percent', 'weeks', 'years'] as const;
type Unit = (typeof units)[number];

/// Values of facts and amounts, as they are read on the screen.
export function useSchemeWords() {
  const { t } = useTranslation('schemes');
  const { money, longDate, count } = useFormat();
  const unitOf = (question: FactQuestion): string => {
    const unit = units.find((one): one is Unit => one === question.unit);
    return unit === undefined ? '' : t(`unit.${unit}`);
  };
  const valueOf = (question: FactQuestion, value: string): string => {
    switch (question.type) {
      case 'yesNo':
        return value === 'true' ? t('yes') : t('no');
      case 'choice':
        return question.choices.find(({ code }) => code === value)?.name ?? value;
      case 'integer':
        return `${count(Number(value))} ${unitOf(question)}`.trim();
      case 'money':
        return money(Math.round(Number(value) * 100));
      case 'date':
        return longDate(value);
    }
  };
  const rangeOf = ({ low, high, per }: CentsRange): string =>
    t(`per.${per}`, { amount: low === high ? money(low) : t('range', { low: money(low), high: money(high) }) });
  /// Of one scheme: from nothing is said shorter.
  const amountOf = (range: CentsRange): string =>
    range.low === 0 && range.high > 0 ? t(`per.${range.per}`, { amount: t('upTo', { amount: money(range.high) }) }) : rangeOf(range);
  return { unitOf, valueOf, amountOf, rangeOf };
}
