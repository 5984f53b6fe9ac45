// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreedGround, DataGroup, Partner } from '../../api/desk-types';
import { partnersQuery } from '../../api/dossier-api';
import type { Agreement } from '../../api/partners-api';
import { useSignedIn } from '../../api/session';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Section } from '../../components/section';
import { PageHead, PageState } from '../../desk-app/page';
import { dataGroups } from '../../lib/data-groups';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { AgreementBadge } from './agreement-badge';
import { EndModal, NewAgreementModal } from './agreement-modals';
import { sameGround } from './terms';
import { TermsModal } from './terms-modal';

export function PartnerPage() {
  const { id } = useParams({ from: '/regio/partners/$id' });
  const { t } = useTranslation(['partners', 'desk']);
  const query = useQuery(partnersQuery);
  return (
    <div className="ovs-bar ovs-plain ovs-plain--wide">
      <PageState query={query} title={t('one')}>
        {(partners) => {
          const partner = partners.find((one) => one.id === id);
          return (
            <>
              <p className="ovs-no-print">
                <Link className="nl-link" to="/regio/partners">
                  {t('back')}
                </Link>
              </p>
              {partner === undefined ? <PageHead title={t('desk:failure.read.gone')} /> : <OnePartner partner={partner} />}
            </>
          );
        }}
      </PageState>
    </div>
  );
}

function OnePartner({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const manages = useSignedIn().account.role === 'regionManager';
  const { agreement } = partner;
  return (
    <>
      <PageHead title={partner.name} kicker={`${t(`kind.${partner.kind}`)} · ${partner.region.name}`} />
      <AgreementCard partner={partner} manages={manages} />
      {agreement === undefined ? null : <Terms agreement={agreement} manages={manages && agreement.state !== 'ended'} />}
    </>
  );
}

function AgreementCard({ partner, manages }: { partner: Partner; manages: boolean }) {
  const { t } = useTranslation('partners');
  const { longDate, count } = useFormat();
  const [open, setOpen] = useState<'end' | 'new'>();
  const { agreement } = partner;
  const close = () => setOpen(undefined);
  return (
    <Section title={t('agreement.title')} action={<AgreementBadge agreement={agreement} />}>
      <dl className="ovs-facts">
        {agreement === undefined ? null : (
          <>
            <div>
              <dt>{t('agreement.startsOn')}</dt>
              <dd>{longDate(agreement.startsOn)}</dd>
            </div>
            <div>
              <dt>{t('agreement.endsOn')}</dt>
              <dd>{agreement.endsOn === undefined ? t('agreement.open') : longDate(agreement.endsOn)}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{t('column.staff')}</dt>
          <dd>{count(partner.staff)}</dd>
        </div>
      </dl>
      {manages ? (
        <div className="ovs-button-row">
          {agreement === undefined || agreement.state === 'ended' ? null : <Button onClick={() => setOpen('end')}>{t(agreement.endsOn === undefined ? 'end.open' : 'end.change')}</Button>}
          {agreement === undefined || agreement.endsOn !== undefined ? <Button onClick={() => setOpen('new')}>{t('renew.open')}</Button> : null}
        </div>
      ) : null}
      {open === 'end' && agreement !== undefined ? <EndModal name={partner.name} agreement={agreement} onClose={close} /> : null}
      {open === 'new' ? <NewAgreementModal partner={partner} onClose={close} /> : null}
    </Section>
  );
}

/// What the agreement says: per purpose what the partner is, and per group of data the ground.
function Terms({ agreement, manages }: { agreement: Agreement; manages: boolean }) {
  const { t } = useTranslation('partners');
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('terms.title')} action={manages ? <Button onClick={() => setOpen(true)}>{t('terms.change')}</Button> : null}>
      <p className="nl-paragraph">{t('terms.lead')}</p>
      {agreement.purposes.length === 0 ? <Empty title={t('terms.none')} /> : null}
      {agreement.purposes.map(({ purpose, controller }) => (
        <div key={purpose} className="ovs-terms">
          <h3 className="nl-heading nl-heading--level-4">{t(`purpose.${purpose}`)}</h3>
          <p className="ovs-note">{t(`controller.${controller}`)}</p>
          <Grounds grounds={agreement.grounds.filter((one) => one.purpose === purpose)} />
        </div>
      ))}
      {open ? <TermsModal agreement={agreement} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

/// Groups of data with the same ground go together; those without one are named too.
function Grounds({ grounds }: { grounds: AgreedGround[] }) {
  const { t } = useTranslation(['partners', 'dossier']);
  const names = (groups: DataGroup[]) => capital(groups.map((group) => t(`dossier:group.${group}`).toLowerCase()).join(', '));
  const withheld = dataGroups.filter((group) => grounds.every((one) => one.group !== group));
  return (
    <ul className="ovs-rows">
      {sameGround(grounds).map(({ ground, article, groups }) => (
        <li key={`${ground} ${article}`}>
          <div>
            <p className="ovs-strong">{names(groups)}</p>
            <p>{t('terms.because', { ground: t(`dossier:ground.${ground}`), article })}</p>
          </div>
        </li>
      ))}
      {withheld.length === 0 ? null : (
        <li>
          <div>
            <p className="ovs-strong">{names(withheld)}</p>
            <p>{capital(t('dossier:ground.none'))}</p>
          </div>
        </li>
      )}
    </ul>
  );
}
