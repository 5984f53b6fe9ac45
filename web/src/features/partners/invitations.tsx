// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { invitationsQuery, type Invitation } from '../../api/partners-api';
import { Badge, type BadgeKind } from '../../components/badge';
import { Section } from '../../components/section';
import { ReadFailure } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';

const looks: Record<Invitation['state'], BadgeKind> = { open: 'soon', used: 'good', expired: 'plain' };

/// Who was asked to join. A code that got lost is not shown again: one invites again.
export function Invitations() {
  const { t } = useTranslation('partners');
  const { longDate, moment } = useFormat();
  const query = useQuery(invitationsQuery);
  return (
    <Section title={t('invitations.title')}>
      {query.isError ? (
        <ReadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? null : query.data.length === 0 ? (
        <p className="ovs-note">{t('invitations.empty')}</p>
      ) : (
        <ul className="ovs-rows">
          {query.data.map(({ id, name, kind, state, startsOn, expiresAt }) => (
            <li key={id}>
              <div>
                <p className="ovs-strong">{name}</p>
                <p className="ovs-note">
                  {t(`kind.${kind}`)} · {t('invitations.starts', { date: longDate(startsOn) })}
                  {state === 'open' ? ` · ${t('invitations.until', { at: moment(expiresAt) })}` : ''}
                </p>
              </div>
              <Badge kind={looks[state]}>{t(`invitations.state.${state}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
