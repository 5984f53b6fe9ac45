// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { groundsQuery, type GroundLine } from '../../api/rights-api';
import { useSignedIn } from '../../api/session';
import { Empty } from '../../components/empty';
import { PageHead, PageState } from '../../desk-app/page';
import { DossierNav } from '../dossier/dossier-nav';
import { groupGrounds } from './group-grounds';
import { useKnownDossier } from './known-dossier';
import { NoPlan } from './no-plan';
import { OwnNav } from './own-nav';
import { PartnerCard } from './partner-card';
import type { Voice } from './words';

/// Who may see what about the person, and why: for herself.
export function OwnGroundsPage() {
  const { t } = useTranslation('rights');
  const { dossier } = useSignedIn();
  return dossier === undefined ? <NoPlan title={t('own.title')} /> : <OwnGrounds id={dossier} />;
}

function OwnGrounds({ id }: { id: string }) {
  const { t } = useTranslation('rights');
  const query = useQuery(groundsQuery(id));
  return (
    <div className="ovs-bar ovs-plain ovs-plain--wide">
      <PageState query={query} title={t('own.title')}>
        {(lines) => (
          <>
            <PageHead title={t('own.title')}>
              <p className="nl-paragraph">{t('own.lead')}</p>
            </PageHead>
            <OwnNav />
            <Partners dossier={id} lines={lines} voice="own" />
          </>
        )}
      </PageState>
    </div>
  );
}

/// The same for who helps the person.
export function DossierGroundsPage() {
  const { id } = useParams({ from: '/werk/d/$id/rechten' });
  const { t } = useTranslation('rights');
  const query = useQuery(groundsQuery(id));
  const known = useKnownDossier(id);
  return (
    <div className="ovs-bar ovs-work">
      <PageState query={query} title={t('desk.title')}>
        {(lines) => (
          <>
            <PageHead title={t('desk.title')} kicker={known?.person?.name}>
              <p className="nl-paragraph">{t('desk.lead')}</p>
            </PageHead>
            <DossierNav id={id} />
            <Partners dossier={id} lines={lines} voice="desk" />
          </>
        )}
      </PageState>
    </div>
  );
}

function Partners({ dossier, lines, voice }: { dossier: string; lines: GroundLine[]; voice: Voice }) {
  const { t } = useTranslation('rights');
  return lines.length === 0 ? (
    <Empty title={t('nobody.title')}>
      <p>{t('nobody.text')}</p>
    </Empty>
  ) : (
    groupGrounds(lines).map((partner) => <PartnerCard key={partner.id} dossier={dossier} partner={partner} voice={voice} />)
  );
}
