// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useVersion } from '../../api/queries';
import { toHash, type PlanState } from '../../plan/plan-state';

export function SiteFooter({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const version = useVersion();
  return (
    <footer className="ovs-footer">
      <div className="ovs-bar ovs-footer__inside">
        <p>
          <a className="nl-link" href={toHash({ ...plan, view: 'employer' })}>
            {t('app.employer')}
          </a>
        </p>
        <p>
          <a className="nl-link" href={toHash({ ...plan, view: 'schemes' })}>
            {t('schemes.all')}
          </a>
        </p>
        {version.data === undefined ? null : <p lang="en">{version.data.taxonomy}</p>}
        <p>{t('app.places')}</p>
        <p>
          <a className="nl-link" href="/v1/openapi.json">
            {t('app.apiLink')}
          </a>
        </p>
      </div>
    </footer>
  );
}
