// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session';
import { homeOf } from './nav';

export function HomeLink() {
  const { t } = useTranslation('desk');
  const { data } = useSession();
  return (
    <p>
      <Link className="nl-link" to={data === undefined || data === null ? '/inloggen' : homeOf(data.account.role)}>
        {t('page.home')}
      </Link>
    </p>
  );
}
