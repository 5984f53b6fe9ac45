// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { toHash, type PlanState } from '../../plan/plan-state';
import { FindDesk } from '../desk/find-desk';

export function EmployerPage({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<string>();
  return (
    <div className="ovs-bar ovs-plain">
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('employer.title')}
      </h1>
      <p className="nl-paragraph nl-paragraph--lead">{t('employer.lead')}</p>
      <section className="ovs-card">
        <h2 className="nl-heading nl-heading--level-2">{t('employer.schemesTitle')}</h2>
        <p className="nl-paragraph">{t('employer.schemes')}</p>
        <div className="ovs-button-row">
          <ButtonLink looks="primary" href={toHash({ ...plan, view: 'hire' })}>
            {t('employer.schemesOpen')} <Icon name="arrow" />
          </ButtonLink>
          <ButtonLink href={toHash({ ...plan, view: 'schemes' })}>{t('employer.schemesAll')}</ButtonLink>
        </div>
      </section>
      <section className="ovs-card">
        <h2 className="nl-heading nl-heading--level-2">{t('employer.trainTitle')}</h2>
        <p className="nl-paragraph">{t('employer.train')}</p>
        <div className="ovs-button-row">
          <ButtonLink looks="primary" href={toHash({ ...plan, view: 'train' })}>
            {t('employer.trainOpen')} <Icon name="arrow" />
          </ButtonLink>
        </div>
      </section>
      <section className="ovs-card">
        <h2 className="nl-heading nl-heading--level-2">{t('employer.nowTitle')}</h2>
        <p className="nl-paragraph">{t('employer.now')}</p>
        <FindDesk id="employer-place" language={plan.language} place={place} question={t('employer.place')} onPlace={setPlace} />
      </section>
      <section>
        <h2 className="nl-heading nl-heading--level-2">{t('employer.comingTitle')}</h2>
        <ul className="ovs-list">
          <li>{t('employer.coming1')}</li>
          <li>{t('employer.coming2')}</li>
        </ul>
      </section>
      <p>
        <ButtonLink href={toHash({ ...plan, view: 'start' })}>
          <Icon name="back" /> {t('app.back')}
        </ButtonLink>
      </p>
    </div>
  );
}
