// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { PlanState } from '../../plan/plan-state';
import { useOutsideChanges } from '../../plan/use-plan';
import { UnreadNotice } from '../shell/unread-notice';
import { HelpBox } from './help-box';
import { PlannerForm } from './planner-form';

export function PlannerPage({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const outside = useOutsideChanges();
  return (
    <>
      <div className="ovs-hero">
        <div className="ovs-bar">
          <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
            {t('start.title')}
          </h1>
          <p className="nl-paragraph nl-paragraph--lead">{t('start.lead')}</p>
        </div>
      </div>
      <div className="ovs-bar ovs-start">
        <div className="ovs-start__form">
          <UnreadNotice />
          <PlannerForm key={outside} plan={plan} />
        </div>
        <div className="ovs-start__aside">
          <section className="ovs-how" aria-labelledby="how-title">
            <h2 className="nl-heading nl-heading--level-2" id="how-title">
              {t('start.stepsTitle')}
            </h2>
            <ol>
              <li>{t('start.step1')}</li>
              <li>{t('start.step2')}</li>
              <li>{t('start.step3')}</li>
            </ol>
          </section>
          <HelpBox />
        </div>
      </div>
    </>
  );
}
