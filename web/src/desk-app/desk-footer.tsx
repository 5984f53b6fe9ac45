// SPDX-License-Identifier: EUPL-1.2
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function DeskFooter() {
  const { t } = useTranslation('desk');
  const { lang } = useSearch({ from: '__root__' });
  return (
    <footer className="ovs-footer">
      <div className="ovs-bar ovs-footer__inside">
        <p>
          <a className="nl-link" href={lang === 'en' ? '/#/?lang=en' : '/'}>
            {t('nav.planner')}
          </a>
        </p>
        <p>{t('nav.privacy')}</p>
      </div>
    </footer>
  );
}
