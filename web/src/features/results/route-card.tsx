// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { endKey, endOf, type LabelledRoute } from '../../plan/routes';
import { RouteStrip } from './route-strip';
import { useChanceText } from './chance';
import { OwnCostWhy, useOwnCost } from './own-cost';

interface RouteCardProps {
  route: LabelledRoute;
  /// The day from which the search looked.
  earliest: string;
  /// What can be done with this route, given its name.
  action: (title: string) => ReactNode;
  /// Choosing it to be compared; `full`: two others are chosen. Absent: there is no other route.
  compared: { chosen: boolean; full: boolean; onChange: () => void } | undefined;
}

/// Looks of the action: it has the width of the card on a phone.
export const routeActionClass = 'ovs-route-card__open';

/// One route as a journey planner shows it: when, how long, what it costs and the stops.
export function RouteCard({ route, earliest, action, compared }: RouteCardProps) {
  const { t } = useTranslation();
  const { longDate, money } = useFormat();
  const ownCost = useOwnCost();
  const chance = useChanceText();
  const { journey, labels } = route;
  const names = labels.length === 0 ? [t('route.other')] : labels.map((label) => t(`route.label.${label}`));
  const title = names.join(' · ');
  return (
    <div className="ovs-route-card" role="group" aria-label={title}>
      <div className="ovs-route-card__labels">
        {names.map((name) => (
          <span key={name} className={`nl-data-badge${labels.length === 0 ? ' ovs-badge--outline' : ''}`}>
            {name}
          </span>
        ))}
        {compared === undefined ? null : (
          <label className="ovs-checkbox ovs-route-card__compare">
            <input className="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" checked={compared.chosen} disabled={compared.full} onChange={compared.onChange} />
            <span>
              {t('route.compare')} <span className="ovs-hidden">{t('route.compareRoute', { label: title, date: longDate(journey.atWork) })}</span>
            </span>
          </label>
        )}
      </div>
      <div className="ovs-route-card__head">
        <p className="ovs-route-card__ready">
          <span>{t(endKey(journey))}</span>
          <strong>{longDate(journey.atWork)}</strong>
          {endOf(journey) === 'trial' ? <span>{t('route.trialNote')}</span> : null}
        </p>
        <p className="ovs-route-card__weeks">{journey.weeks === 0 ? t('route.now') : t('route.weeks', { count: journey.weeks })}</p>
      </div>
      <RouteStrip journey={journey} start={earliest} />
      <dl className="ovs-route-card__money">
        <div>
          <dt>{t('route.youPay')}</dt>
          <dd>{ownCost(journey)}</dd>
        </div>
        <div>
          <dt>{t('route.othersPay')}</dt>
          <dd>{money(journey.publicCostCents)}</dd>
        </div>
        {journey.steps.length === 0 ? null : (
          <div>
            <dt>{t('route.chance')}</dt>
            <dd>{chance(journey)}</dd>
          </div>
        )}
      </dl>
      <OwnCostWhy costs={journey} steps={journey.steps} />
      {action(title)}
    </div>
  );
}
