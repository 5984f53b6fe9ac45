// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';

export function HelpBox() {
  const { t } = useTranslation();
  return (
    <section className="ovs-help" aria-labelledby="help-title">
      <h2 className="nl-heading nl-heading--level-2" id="help-title">
        {t('help.title')}
      </h2>
      <ul>
        <li>{t('help.dismissal')}</li>
        <li>{t('help.benefit')}</li>
        <li>{t('help.money')}</li>
      </ul>
    </section>
  );
}
