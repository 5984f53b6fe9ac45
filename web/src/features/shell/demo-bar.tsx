// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useVersion } from '../../api/queries';

/// Says that nothing here is real, when that is so.
export function DemoBar() {
  const { t } = useTranslation();
  const version = useVersion();
  return version.data?.synthetic === true ? (
    <aside className="ovs-demo" aria-label={t('app.footerDemo')}>
      <p>{t('app.demo')}</p>
    </aside>
  ) : null;
}
