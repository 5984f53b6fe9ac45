// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { trainingLimits } from '../../plan/training';
import { mostCosts, type Draft, type DraftField } from './training-draft';

/// What is wrong with a field of a line, in words.
export function useDraftErrors(): (draft: Draft, field: DraftField) => string {
  const { t } = useTranslation('schemes');
  const { money, count } = useFormat();
  return (draft, field) => {
    switch (field) {
      case 'people':
        return t('error.integer', { least: count(trainingLimits.people.low), most: count(trainingLimits.people.high) });
      case 'costs':
        return t('error.money', { least: money(0), most: money(mostCosts[draft.kind] * 100) });
      case 'name':
      case 'starts':
        return t('error.date');
    }
  };
}
