// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Opening, Relaxation } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { useFormat } from '../../lib/use-format';
import { applyChanges } from '../../plan/openings';
import { toHash, type PlanState } from '../../plan/plan-state';
import { endOf } from '../../plan/routes';
import { TalkButton } from '../desk/talk-button';

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

/// Nothing fits: the changes that would open a route, each one click away.
export function NoRoute({ plan, goal, latest }: { plan: PlanState; goal: GoalJourneys; latest: string }) {
  const { t } = useTranslation();
  return (
    <div className="ovs-no-route">
      <h3 className="nl-heading nl-heading--level-3">{goal.openings.length > 0 ? t('results.noRoute') : t('results.noRouteNoIdea')}</h3>
      {goal.openings.length > 0 ? (
        <ul className="ovs-openings">
          {goal.openings.map((opening, index) => (
            <li key={index}>
              <OpeningCard plan={plan} opening={opening} latest={latest} />
            </li>
          ))}
        </ul>
      ) : null}
      <TalkButton plan={plan} text="adviser" looks={goal.openings.length > 0 ? 'secondary' : 'primary'} />
    </div>
  );
}

function OpeningCard({ plan, opening, latest }: { plan: PlanState; opening: Opening; latest: string }) {
  const { t } = useTranslation();
  const { longDate, money } = useFormat();
  const changeText = useChangeText();
  const what = opening.changes.map(changeText).join(` ${t('opening.and')} `);
  const next = applyChanges(plan, opening.changes, latest);
  return (
    <div className="ovs-opening">
      <p className="ovs-opening__what">{what}</p>
      <p>{t(endOf(opening.opens) === 'trial' ? 'opening.leadsTrial' : 'opening.leads', { date: longDate(opening.opens.atWork), amount: money(opening.opens.ownCostCents) })}</p>
      {next === undefined ? (
        <p>{t('opening.ask')}</p>
      ) : (
        <ButtonLink href={toHash(next)} aria-label={t('opening.applyLong', { what })}>
          {t('opening.apply')} <Icon name="arrow" />
        </ButtonLink>
      )}
    </div>
  );
}
