// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Opening, Relaxation } from '../../api/types';
import { useFormat } from '../../lib/use-format';
import { endOf } from '../../plan/routes';

function useChangeText() {
  const { t } = useTranslation();
  const { money } = useFormat();
  return ({ what, amount, offer }: Relaxation): string => {
    switch (what) {
      case 'moreBudget':
        return t('opening.moreBudget', { amount: money(amount * 100) });
      case 'missingOffer':
        return t('opening.missingOffer', { name: offer ?? t('app.unknown') });
      default:
        return t(`opening.${what}`, { count: amount });
    }
  };
}

interface NoRouteProps {
  goal: GoalJourneys;
  /// What searches again with these changes; undefined when that is in nobody's hands here.
  apply: (opening: Opening, what: string) => ReactNode | undefined;
  /// Where to talk with somebody.
  talk: ReactNode;
}

/// Nothing fits: the changes that would open a route, each one click away.
export function NoRoute({ goal, apply, talk }: NoRouteProps) {
  const { t } = useTranslation();
  return (
    <div className="ovs-no-route">
      <h3 className="nl-heading nl-heading--level-3">{goal.openings.length > 0 ? t('results.noRoute') : t('results.noRouteNoIdea')}</h3>
      {goal.openings.length > 0 ? (
        <ul className="ovs-openings">
          {goal.openings.map((opening, index) => (
            <li key={index}>
              <OpeningCard opening={opening} apply={apply} />
            </li>
          ))}
        </ul>
      ) : null}
      {talk}
    </div>
  );
}

function OpeningCard({ opening, apply }: Pick<NoRouteProps, 'apply'> & { opening: Opening }) {
  const { t } = useTranslation();
  const { longDate, money } = useFormat();
  const changeText = useChangeText();
  const what = opening.changes.map(changeText).join(` ${t('opening.and')} `);
  return (
    <div className="ovs-opening">
      <p className="ovs-opening__what">{what}</p>
      <p>{t(endOf(opening.opens) === 'trial' ? 'opening.leadsTrial' : 'opening.leads', { date: longDate(opening.opens.atWork), amount: money(opening.opens.ownCostCents) })}</p>
      {apply(opening, what) ?? <p>{t('opening.ask')}</p>}
    </div>
  );
}
