// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty';
import { PageHead } from '../../desk-app/page';

/// Nothing is kept about her yet.
export function NoPlan({ title }: { title: string }) {
  const { t } = useTranslation(['rights', 'desk']);
  return (
    <div className="ovs-bar ovs-plain">
      <PageHead title={title} />
      <Empty title={t('none.title')}>
        <p>{t('none.text')}</p>
        <p>
          <Link className="nl-button nl-button--secondary" to="/mijn">
            {t('desk:page.home')}
          </Link>
        </p>
      </Empty>
    </div>
  );
}
