// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Opening, Relaxation } from '../../api/types';
import { Button } from '../../components/button';
import { LazyDetails } from '../../components/lazy-details';
import { useFormat } from '../../lib/use-format';
import { isOnlyUnknown } from '../../plan/openings';
import { endOf } from '../../plan/routes';
import { RouteStrip } from './route-strip';

/// All of them can be dozens: the first are the smallest.
const atFirst = 6;

function useChangeText() {
  const { t } = useTranslation();
  const { money } = useFormat();
  return ({ what, amount, offer }: Relaxation): string => {
    switch (what) {
      case 'moreBudget':
        return t('opening.moreBudget', { amount: money(amount * 100) });
      case 'missingOffer':
        return t('opening.missingOffer', { name: offer ?? t('app.unknown') });
      case 'unknownFact':
        return t('opening.unknownFact', { name: offer ?? t('app.unknown') });
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

/// Nothing fits: the changes that would open a route, each one click away. One change first, then two together.
export function NoRoute({ goal, apply, talk }: NoRouteProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? goal.openings : goal.openings.slice(0, atFirst);
  const single = shown.filter(({ changes }) => changes.length === 1);
  const double = shown.filter(({ changes }) => changes.length > 1);
  const rest = goal.openings.length - shown.length;
  return (
    <div className="ovs-no-route">
      <h3 className="nl-heading nl-heading--level-3">{goal.openings.length > 0 ? t('results.noRoute') : t('results.noRouteNoIdea')}</h3>
      <Openings openings={single} apply={apply} />
      {single.length > 0 && double.length > 0 ? <h3 className="nl-heading nl-heading--level-3">{t('opening.pairs')}</h3> : null}
      <Openings openings={double} apply={apply} />
      {rest > 0 ? <Button onClick={() => setAll(true)}>{t('opening.more', { count: rest })}</Button> : null}
      {talk}
    </div>
  );
}

function Openings({ openings, apply }: Pick<NoRouteProps, 'apply'> & { openings: Opening[] }) {
  return openings.length === 0 ? null : (
    <ul className="ovs-openings">
      {openings.map((opening, index) => (
        <li key={index}>
          <OpeningCard opening={opening} apply={apply} />
        </li>
      ))}
    </ul>
  );
}

function OpeningCard({ opening, apply }: Pick<NoRouteProps, 'apply'> & { opening: Opening }) {
  const { t } = useTranslation();
  const { longDate, money } = useFormat();
  const changeText = useChangeText();
  const { changes, opens } = opening;
  const what = changes.map(changeText).join(` ${t('opening.and')} `);
  return (
    <div className="ovs-opening">
      <p className="ovs-opening__what">{isOnlyUnknown(changes) ? t('opening.unknownFactOnly', { name: changes[0]?.offer ?? t('app.unknown') }) : what}</p>
      <p>{t(endOf(opens) === 'trial' ? 'opening.leadsTrial' : 'opening.leads', { date: longDate(opens.atWork), amount: money(opens.ownCostCents) })}</p>
      <LazyDetails title={t('opening.then')}>{() => <RouteStrip journey={opens} start={opens.steps[0]?.start ?? opens.atWork} />}</LazyDetails>
      {apply(opening, what) ?? <p>{t('opening.ask')}</p>}
    </div>
  );
}
