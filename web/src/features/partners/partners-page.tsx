// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../api/desk-types';
import { partnersQuery } from '../../api/dossier-api';
import { useSignedIn } from '../../api/session';
import { Button } from '../../components/button';
import { DataTable, type Column } from '../../components/data-table';
import { Empty } from '../../components/empty';
import { PageHead, PageState } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';
import { AgreementBadge, useDays } from './agreement-badge';
import { Invitations } from './invitations';
import { InviteModal } from './invite-modal';

/// Who works together in the region, and on which agreement.
export function PartnersPage() {
  const { t } = useTranslation('partners');
  const { account, region } = useSignedIn();
  const query = useQuery(partnersQuery);
  const [inviting, setInviting] = useState(false);
  const manages = account.role === 'regionManager';
  const title = region === undefined ? t('titleAll') : t('title', { region: region.name });
  return (
    <div className="ovs-bar ovs-work">
      <PageState query={query} title={title}>
        {(partners) => (
          <>
            <div className="ovs-page-top">
              <PageHead title={title}>
                <p className="ovs-note">{t('lead')}</p>
              </PageHead>
              {manages ? (
                <Button looks="primary" onClick={() => setInviting(true)}>
                  {t('invite.open')}
                </Button>
              ) : null}
            </div>
            {partners.length === 0 ? <Empty title={t('empty')} /> : <Partners partners={partners} everywhere={region === undefined} />}
            {manages ? <Invitations /> : null}
            {inviting ? <InviteModal onClose={() => setInviting(false)} /> : null}
          </>
        )}
      </PageState>
    </div>
  );
}

function Partners({ partners, everywhere }: { partners: Partner[]; everywhere: boolean }) {
  const { t } = useTranslation('partners');
  const { count } = useFormat();
  const days = useDays();
  const columns: Column<Partner>[] = [
    {
      key: 'name',
      head: t('column.name'),
      cell: ({ id, name, kind, region }) => (
        <>
          <Link className="nl-link ovs-row-link" to="/regio/partners/$id" params={{ id }} data-row-link>
            {name}
          </Link>{' '}
          <span className="ovs-cell-more">
            {t(`kind.${kind}`)}
            {everywhere ? ` · ${region.name}` : ''}
          </span>
        </>
      ),
    },
    {
      key: 'agreement',
      head: t('column.agreement'),
      cell: ({ agreement }) => (
        <span>
          <AgreementBadge agreement={agreement} />
          {agreement === undefined ? null : <span className="ovs-cell-more">{days(agreement)}</span>}
        </span>
      ),
    },
    { key: 'purposes', head: t('column.purposes'), cell: ({ agreement }) => agreement?.purposes.map(({ purpose }) => t(`purpose.${purpose}`)).join(', ') },
    { key: 'staff', head: t('column.staff'), cell: ({ staff }) => count(staff) },
  ];
  return <DataTable caption={t('caption')} columns={columns} rows={partners} rowKey={({ id }) => id} />;
}
