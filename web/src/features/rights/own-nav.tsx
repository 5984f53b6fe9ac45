// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartNav } from '../../components/part-nav';

const parts = [
  { to: '/mijn/gegevens', text: 'page.grounds' },
  { to: '/mijn/gegevens/gezien', text: 'page.log' },
  { to: '/mijn/gegevens/meenemen', text: 'page.data' },
] as const;

export function OwnNav() {
  const { t } = useTranslation('rights');
  return (
    <PartNav label={t('pages')}>
      {parts.map(({ to, text }) => (
        <li key={to}>
          <Link className="ovs-tabs__link" to={to} activeOptions={{ exact: true, includeSearch: false }}>
            {t(text)}
          </Link>
        </li>
      ))}
    </PartNav>
  );
}
