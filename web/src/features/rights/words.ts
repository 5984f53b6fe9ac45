// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { DataGroup } from '../../api/desk-types';
import { dataGroups } from '../../lib/data-groups';

/// Who reads: the person, about herself, or who helps her, about the person.
export type Voice = 'own' | 'desk';

/// Names of groups of data, always in the same order.
export function useGroupWords(voice: Voice): (groups: DataGroup[]) => string {
  const { t } = useTranslation('rights');
  return (groups) =>
    dataGroups
      .filter((group) => groups.includes(group))
      .map((group) => t(`${voice}.group.${group}`))
      .join(', ');
}
