// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, Offer } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { useSignedIn } from '../../api/session';
import { useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { useFormat } from '../../lib/use-format';
import { AskModal } from './ask-modal';
import { OfferBadge, OfferFacts } from './offer-facts';
import { mayDecide } from './rights';

export function Offers({ dossier, today }: { dossier: Dossier; today: string }) {
  const { t } = useTranslation('dossier');
  const { role } = useSignedIn().account;
  const [asking, setAsking] = useState(false);
  const may = mayDecide(dossier, role) && dossier.state === 'open';
  return (
    <Section title={t('offers.title')} action={may ? <Button onClick={() => setAsking(true)}>{t('offers.ask')}</Button> : null}>
      {dossier.offers.length === 0 ? (
        <Empty title={t('offers.empty')}>
          <p>{t('offers.emptyText')}</p>
        </Empty>
      ) : (
        <ul className="ovs-stack">
          {dossier.offers.map((offer) => (
            <OfferItem key={offer.id} dossier={dossier.id} offer={offer} may={may} />
          ))}
        </ul>
      )}
      {asking ? <AskModal dossier={dossier} kind="work" today={today} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function OfferItem({ dossier, offer, may }: { dossier: string; offer: Offer; may: boolean }) {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  const queries = useQueryClient();
  const organisation = offer.organisation.name;
  const withdraw = useWrite({
    send: (id: string) => dossierApi.withdrawOffer(id),
    onDone: () => {
      say(t('offers.withdrawn'));
      void queries.invalidateQueries({ queryKey: dossierDoc(dossier).queryKey });
    },
  });
  return (
    <li className="ovs-offer">
      <div className="ovs-section__head">
        <h3 className="nl-heading nl-heading--level-4">{offer.what}</h3>
        <OfferBadge state={offer.state} />
      </div>
      <p className="ovs-note">
        {t(`offers.kind.${offer.kind}`)} · {t('offers.to', { organisation })}
        {offer.state === 'waiting' ? ` · ${t('offers.before', { date: longDate(offer.answerBefore) })}` : null}
      </p>
      <OfferFacts offer={offer} />
      {withdraw.isError ? <WriteFailure error={withdraw.error} /> : null}
      {may && offer.state === 'waiting' ? (
        <p>
          <Button looks="subtle" aria-label={t('offers.withdrawLong', { organisation })} onClick={() => withdraw.mutate(offer.id)}>
            {t('offers.withdraw')}
          </Button>
        </p>
      ) : null}
    </li>
  );
}
