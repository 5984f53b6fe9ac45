// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../api/desk-types';
import { offersQuery } from '../../api/dossier-api';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { PageHead, PageState } from '../../desk-app/page';
import { today } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { LateBadge } from '../dossier/late-badge';
import { OfferBadge, OfferFacts } from '../dossier/offer-facts';
import { AcceptModal, RefuseModal, ReportModal } from './answer-modals';

/// What other partners ask of this organisation; what waits for an answer comes first.
export function OffersPage() {
  const { t } = useTranslation('offers');
  const query = useQuery(offersQuery);
  return (
    <div className="ovs-bar ovs-plain ovs-plain--wide">
      <PageState query={query} title={t('title')}>
        {(offers) => (
          <>
            <PageHead title={t('title')}>
              <p className="nl-paragraph">{t('lead')}</p>
            </PageHead>
            {offers.length === 0 ? (
              <Empty title={t('empty')}>
                <p>{t('emptyText')}</p>
              </Empty>
            ) : (
              <>
                <Group title={t('waiting')} offers={offers.filter(({ state }) => state === 'waiting')} />
                <Group title={t('running')} offers={offers.filter(({ state }) => state === 'accepted')} />
                <Group title={t('past')} offers={offers.filter(({ state }) => state !== 'waiting' && state !== 'accepted')} />
              </>
            )}
          </>
        )}
      </PageState>
    </div>
  );
}

function Group({ title, offers }: { title: string; offers: Offer[] }) {
  return offers.length === 0 ? null : (
    <section className="ovs-group">
      <h2 className="nl-heading nl-heading--level-2">
        {title} <span className="ovs-tabs__count">{offers.length}</span>
      </h2>
      <ul className="ovs-cards">
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function OfferCard({ offer }: { offer: Offer }) {
  const { t } = useTranslation(['offers', 'dossier']);
  const { longDate } = useFormat();
  const [open, setOpen] = useState<'accept' | 'refuse' | 'report'>();
  const close = () => setOpen(undefined);
  const { what, kind, state, madeBy, madeByOrganisation, municipality, answerBefore, dossier } = offer;
  return (
    <li className="ovs-card ovs-offer">
      <div className="ovs-section__head">
        <h3 className="nl-heading nl-heading--level-3">{what}</h3>
        {state === 'waiting' ? <Badge>{t(`dossier:offers.kind.${kind}`)}</Badge> : <OfferBadge state={state} />}
      </div>
      <p className="ovs-note">
        {t('from', { name: madeBy, organisation: madeByOrganisation })} · {t('place', { municipality: municipality.name })}
      </p>
      {state === 'waiting' ? (
        <p className="ovs-when">
          <strong>{t('answerBefore', { date: longDate(answerBefore) })}</strong> <LateBadge on={answerBefore} today={today()} />
        </p>
      ) : null}
      <OfferFacts offer={offer} />
      <div className="ovs-button-row">
        {state === 'waiting' ? (
          <>
            <Button looks="primary" aria-label={t('acceptLong', { what })} onClick={() => setOpen('accept')}>
              {t('accept')}
            </Button>
            <Button aria-label={t('refuseLong', { what })} onClick={() => setOpen('refuse')}>
              {t('refuse')}
            </Button>
          </>
        ) : null}
        {dossier === undefined ? null : (
          <Link className="nl-button nl-button--secondary" to="/werk/d/$id" params={{ id: dossier }} aria-label={t('openLong', { what })}>
            {t('open')}
          </Link>
        )}
        {state === 'accepted' && kind === 'work' ? (
          <Button aria-label={t('reportLong', { what })} onClick={() => setOpen('report')}>
            {t('report')}
          </Button>
        ) : null}
      </div>
      {open === 'accept' ? <AcceptModal offer={offer} onClose={close} /> : null}
      {open === 'refuse' ? <RefuseModal offer={offer} onClose={close} /> : null}
      {open === 'report' ? <ReportModal offer={offer} onClose={close} /> : null}
    </li>
  );
}
