// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartNav } from '../../components/part-nav';

/// The parts of one dossier, each a page of its own.
const parts = [
  { to: '/werk/d/$id', text: 'page.overview' },
  { to: '/werk/d/$id/plan', text: 'page.plan' },
  { to: '/werk/d/$id/samenvatting', text: 'page.synthesis' },
  { to: '/werk/d/$id/rechten', text: 'page.rights' },
  { to: '/werk/d/$id/gezien', text: 'page.log' },
] as const;

export function DossierNav({ id }: { id: string }) {
  const { t } = useTranslation('dossier');
  return (
    <PartNav label={t('pages')}>
      {parts.map(({ to, text }) => (
        <li key={to}>
          <Link className="ovs-tabs__link" to={to} params={{ id }} activeOptions={{ exact: true, includeSearch: false }}>
            {t(text)}
          </Link>
        </li>
      ))}
    </PartNav>
  );
}
