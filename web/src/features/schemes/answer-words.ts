// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { CentsRange, FactQuestion } from '../../api/types';
import { useFormat } from '../../lib/use-format';

const units = ['hours', 'months', 'percent', 'weeks', 'years'] as const;
type Unit = (typeof units)[number];

/// Executing bodies that have a name in every language; others are called as they are.
const bodies = {
  gemeente: 'municipality',
  werkgever: 'employer',
  'UWV of gemeente': 'uwvOrMunicipality',
  'Het O&O-fonds van de sector': 'sectorFund',
  'Werkcentrum in uw regio': 'werkcentrum',
  'Ministerie van SZW, via adviseurs, scholen en sectoren': 'ministry',
} as const;

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
  /// Without the time that it is for.
  const spanOf = ({ low, high }: CentsRange): string => (low === high ? money(low) : t('range', { low: money(low), high: money(high) }));
  /// Of one scheme: from nothing is said shorter.
  const amountOf = (range: CentsRange): string =>
    t(`per.${range.per}`, { amount: range.low === 0 && range.high > 0 ? t('upTo', { amount: money(range.high) }) : spanOf(range) });
  const bodyOf = (executedBy: string): string => {
    const known = Object.entries(bodies).find(([name]) => name === executedBy);
    return known === undefined ? executedBy : t(`body.${known[1]}`);
  };
  return { unitOf, valueOf, amountOf, spanOf, bodyOf };
}
