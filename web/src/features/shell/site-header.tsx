// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useVersion } from '../../api/queries';
import { ButtonLink } from '../../components/button';
import { toHash, type PlanState } from '../../plan/plan-state';

function Wordmark() {
  return (
    <svg className="ovs-mark" viewBox="0 0 44 32" aria-hidden="true" focusable="false">
      <path d="M4 24h9c9 0 7-16 16-16h11" />
      <circle cx="6" cy="24" r="4.500" />
      <circle cx="38" cy="8" r="4.500" />
    </svg>
  );
}

export function SiteHeader({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const version = useVersion();
  const other = plan.language === 'nl' ? 'en' : 'nl';
  const here = toHash(plan);
  return (
    <>
      <header className="ovs-header">
        <a
        className="nl-skip-link nl-skip-link--visible-on-focus"
        href={here}
        onClick={(event) => {
          // The address after # holds the plan, so the link may not change it.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('app.skip')}
      </a>
        <div className="ovs-bar">
          <a className="ovs-brand" href={toHash({ ...plan, view: 'start' })} aria-label={t('app.home')}>
            <Wordmark />
            <span>{t('app.name')}</span>
          </a>
          <div className="ovs-header__links">
            <ButtonLink looks="subtle" href={toHash({ ...plan, view: 'employer' })} aria-current={plan.view === 'employer' ? 'page' : undefined}>
              {t('app.employer')}
            </ButtonLink>
            <nav aria-label={t('app.languageNav')}>
              <ButtonLink looks="subtle" href={toHash({ ...plan, language: other })} lang={other} hrefLang={other}>
                {t('app.otherLanguage')}
              </ButtonLink>
            </nav>
          </div>
        </div>
      </header>
      {version.data?.synthetic === true ? (
        <aside className="ovs-demo" aria-label={t('app.footerDemo')}>
          <p>{t('app.demo')}</p>
        </aside>
      ) : null}
    </>
  );
}
