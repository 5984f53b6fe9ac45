// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Offer, OfferState } from '../../api/desk-types';
import { Badge, type BadgeKind } from '../../components/badge';

const looks: Record<OfferState, BadgeKind> = { waiting: 'soon', accepted: 'good', refused: 'alert', expired: 'alert', withdrawn: 'plain', done: 'good' };

export function OfferBadge({ state }: { state: OfferState }) {
  const { t } = useTranslation('dossier');
  return <Badge kind={looks[state]}>{t(`offers.state.${state}`)}</Badge>;
}

/// Why it is asked, what goes along on which ground, and the answer.
export function OfferFacts({ offer }: { offer: Offer }) {
  const { t } = useTranslation('dossier');
  return (
    <dl className="ovs-facts ovs-offer__facts">
      <div className="ovs-facts__long">
        <dt>{t('offers.why')}</dt>
        <dd>{offer.why}</dd>
      </div>
      <div className="ovs-facts__long">
        <dt>{t('offers.shares')}</dt>
        <dd>
          {offer.groups.map(({ group, ground }) => t('ask.groupLine', { group: t(`group.${group}`), ground: t(`ground.${ground ?? 'none'}`) })).join(' · ')}
        </dd>
      </div>
      {offer.answer === undefined ? null : (
        <div className="ovs-facts__long">
          <dt>{t('offers.answer')}</dt>
          <dd>{offer.answer}</dd>
        </div>
      )}
    </dl>
  );
}
