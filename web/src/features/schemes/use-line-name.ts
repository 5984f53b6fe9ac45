// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { TrainingLine } from '../../plan/training';

/// What a line is called: as somebody named it, or by its number.
export function useLineName(lines: TrainingLine[] = []): (line: number) => string {
  const { t } = useTranslation('schemes');
  return (line) => lines[line]?.name ?? t('training.line', { number: line + 1 });
}
