// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session';
import { PartNav } from '../../components/part-nav';
import { advisers } from '../../desk-app/nav';

/// The parts of one dossier, each a page of its own.
const parts = [
  { to: '/werk/d/$id', text: 'page.overview' },
  { to: '/werk/d/$id/profiel', text: 'page.profile' },
  { to: '/werk/d/$id/plan', text: 'page.plan' },
  { to: '/werk/d/$id/samenvatting', text: 'page.synthesis' },
  { to: '/werk/d/$id/rechten', text: 'page.rights' },
  { to: '/werk/d/$id/gezien', text: 'page.log' },
] as const;

/// Only for who may help a person from beginning to end.
const advisersOnly: string[] = ['page.rights', 'page.log'];

export function DossierNav({ id }: { id: string }) {
  const { t } = useTranslation('dossier');
  const { role } = useSignedIn().account;
  const shown = parts.filter(({ text }) => advisers.includes(role) || !advisersOnly.includes(text));
  return (
    <PartNav label={t('pages')}>
      {shown.map(({ to, text }) => (
        <li key={to}>
          <Link className="ovs-tabs__link" to={to} params={{ id }} activeOptions={{ exact: true, includeSearch: false }}>
            {t(text)}
          </Link>
        </li>
      ))}
    </PartNav>
  );
}
