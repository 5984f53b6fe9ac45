// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/desk-types';
import { Empty } from '../../components/empty';
import { Section } from '../../components/section';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { PlanStepCard } from './plan-step-card';

/// For an organisation that does one piece of work: its own steps, and when the person is taken by something else.
export function EngagedPlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate } = useFormat();
  return (
    <div className="ovs-columns">
      <div className="ovs-columns__main">
        <Section title={t('engaged.steps')}>
          {plan.ownSteps.length === 0 ? (
            <Empty title={t('engaged.none')}>
              <p>{t('engaged.noneText')}</p>
            </Empty>
          ) : (
            <ul className="ovs-cards">
              {plan.ownSteps.map((step) => (
                <li key={step.id}>
                  <PlanStepCard plan={plan} step={step} siblings={[]} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
      <div className="ovs-columns__side">
        <Section title={t('engaged.busy')}>
          <p className="ovs-note">{t('engaged.busyLead')}</p>
          {plan.busy.length === 0 ? (
            <p>{t('engaged.free')}</p>
          ) : (
            <ul className="ovs-rows">
              {plan.busy.map(({ startOn, endOn, hoursPerWeek }, index) => (
                <li key={index}>
                  <p>
                    {t('translation:route.whenValue', { from: longDate(startOn), to: longDate(addDays(endOn, -1)) })}
                    <span className="ovs-cell-more">{hoursPerWeek === 0 ? t('translation:route.hoursNone') : t('translation:route.hoursValue', { count: hoursPerWeek })}</span>
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </div>
  );
}
