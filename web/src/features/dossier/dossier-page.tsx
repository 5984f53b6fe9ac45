// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/desk-types';
import { dossierDoc } from '../../api/dossier-api';
import { useSignedIn } from '../../api/session';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { PhoneLink } from '../../components/phone-link';
import { PageHead, PageState } from '../../desk-app/page';
import { today } from '../../lib/dates';
import { CloseModal } from './close-modals';
import { DossierNav } from './dossier-nav';
import { DuplicatesModal } from './duplicates-modal';
import { Facts } from './facts';
import { Goals } from './goals';
import { NowCard } from './now-card';
import { Offers } from './offers';
import { PersonCard } from './person-card';
import { mayDecide } from './rights';
import { SituationCard } from './situation-card';
import { tasksOf } from './task-page';
import { Tasks } from './tasks';
import { TimeLine } from './time-line';
import { Withheld } from './withheld';

export function DossierPage() {
  const { id } = useParams({ from: '/werk/d/$id' });
  return <DossierAt key={id} id={id} />;
}

function DossierAt({ id }: { id: string }) {
  const { t } = useTranslation('dossier');
  const query = useQuery(dossierDoc(id));
  return (
    <div className="ovs-bar ovs-work">
      <PageState query={query} title={t('tab')}>
        {(dossier) =>
          // It was merged into another one: that is where it goes on.
          dossier.id === id ? <Overview dossier={dossier} /> : <Navigate to="/werk/d/$id" params={{ id: dossier.id }} replace />
        }
      </PageState>
    </div>
  );
}

function Overview({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const now = today();
  return (
    <>
      <PageHead title={dossier.person?.name ?? t('noName')} tab={t('tab')} kicker={t(`standing.${dossier.standing}`)}>
        <p className="ovs-head-facts">
          <span>{dossier.municipality.name}</span>
          {dossier.person?.phone === undefined ? null : <PhoneLink number={dossier.person.phone} />}
        </p>
      </PageHead>
      <DossierNav id={dossier.id} />
      <NowCard dossier={dossier} today={now} />
      {dossier.marks.map(({ kind, organisation, step }) => (
        <Notice key={`${kind}-${step}`} kind="info">
          <p>{t(`mark.${kind}`, { organisation: organisation.name })}</p>
        </Notice>
      ))}
      <div className="ovs-columns">
        <div className="ovs-columns__main">
          <Tasks page={tasksOf(dossier)} today={now} />
          <Goals dossier={dossier} />
          <Offers dossier={dossier} today={now} />
          <Facts dossier={dossier} />
        </div>
        <div className="ovs-columns__side">
          <TimeLine dossier={dossier} />
          <PersonCard dossier={dossier} />
          <SituationCard dossier={dossier} />
          <Withheld groups={dossier.withheld} />
          <More dossier={dossier} />
        </div>
      </div>
    </>
  );
}

function More({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { role } = useSignedIn().account;
  const [open, setOpen] = useState<'close' | 'duplicates'>();
  const mayClose = mayDecide(dossier, role) && dossier.state === 'open';
  return (
    <div className="ovs-button-row ovs-no-print">
      {mayClose ? <Button onClick={() => setOpen('close')}>{t('more.close')}</Button> : null}
      {role === 'guide' && dossier.state === 'open' ? (
        <Button looks="subtle" onClick={() => setOpen('duplicates')}>
          {t('more.duplicates')}
        </Button>
      ) : null}
      {open === 'close' ? <CloseModal id={dossier.id} onClose={() => setOpen(undefined)} /> : null}
      {open === 'duplicates' ? <DuplicatesModal id={dossier.id} onClose={() => setOpen(undefined)} /> : null}
    </div>
  );
}
