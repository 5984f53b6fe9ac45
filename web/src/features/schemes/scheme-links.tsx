// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button';
import { toHash, type PlanState } from '../../plan/plan-state';

/// From her own pages: what there is for her, and the sheet that she may hand to an employer.
export function SchemeLinks({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  return (
    <section className="ovs-card ovs-scheme-links ovs-no-print">
      <h2 className="nl-heading nl-heading--level-2">{t('schemes.title')}</h2>
      <p className="nl-paragraph">{t('schemes.lead')}</p>
      <div className="ovs-button-row">
        <ButtonLink href={toHash({ ...plan, view: 'support' })}>{t('schemes.support')}</ButtonLink>
        <ButtonLink href={toHash({ ...plan, view: 'sheet' })}>{t('schemes.sheet')}</ButtonLink>
      </div>
    </section>
  );
}
