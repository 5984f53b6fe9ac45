// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button';
import { SkipLink } from '../../components/skip-link';
import { Wordmark } from '../../components/wordmark';
import { toHash, type PlanState } from '../../plan/plan-state';
import { DemoBar } from './demo-bar';

export function SiteHeader({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const other = plan.language === 'nl' ? 'en' : 'nl';
  const here = toHash(plan);
  return (
    <>
      <header className="ovs-header">
        <SkipLink href={here} />
        <div className="ovs-bar">
          <a className="ovs-brand" href={toHash({ ...plan, view: 'start' })} aria-label={t('app.home')}>
            <Wordmark />
            <span>{t('app.name')}</span>
          </a>
          <div className="ovs-header__links">
            <ButtonLink looks="subtle" href={plan.language === 'en' ? '/inloggen?lang=en' : '/inloggen'}>
              {t('app.signIn')}
            </ButtonLink>
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
      <DemoBar />
    </>
  );
}
