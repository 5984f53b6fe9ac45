// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';

/// Among many jobs the search for this one was stopped early: alone it is searched in full.
export function SearchFurther({ href, name }: { href: string; name: string }) {
  const { t } = useTranslation();
  return (
    <div className="ovs-further ovs-note">
      <p>{t('results.notAllLooked')}</p>
      <ButtonLink href={href} aria-label={t('results.furtherLong', { name })}>
        {t('results.further')} <Icon name="arrow" />
      </ButtonLink>
    </div>
  );
}
