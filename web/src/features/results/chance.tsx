// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../api/types';

interface Chance extends Pick<Journey, 'chancePercent' | 'knownChancePercent' | 'stepsWithUnknownChance'> {
  steps: unknown[];
}

/// The chance that a route is finished, as far as it is known.
export function useChanceText() {
  const { t } = useTranslation('translation');
  return ({ steps, chancePercent, knownChancePercent, stepsWithUnknownChance }: Chance): string => {
    if (chancePercent !== undefined) {
      return t('route.chanceValue', { percent: chancePercent });
    }
    return knownChancePercent === undefined
      ? t('app.unknown')
      : t('route.chanceKnown', { count: stepsWithUnknownChance, total: steps.length, percent: knownChancePercent });
  };
}

/// Where the chance of these routes comes from; nothing when none of them has one.
export function ChanceBasis({ routes }: { routes: Pick<Chance, 'knownChancePercent' | 'steps'>[] }) {
  const { t } = useTranslation('translation');
  const known = routes.some(({ knownChancePercent, steps }) => knownChancePercent !== undefined && steps.length > 0);
  return known ? <p className="ovs-note">{t('route.chanceBasis')}</p> : null;
}
