// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';

/// `href`: the address of this page. The address after # holds the visitor's plan, so the link may not change it.
export function SkipLink({ href }: { href: string }) {
  const { t } = useTranslation();
  return (
    <a
      className="nl-skip-link nl-skip-link--visible-on-focus"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('app.skip')}
    </a>
  );
}
