// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../api/types';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { addDays, addWeeks } from '../../lib/dates';
import { percent } from '../../lib/format';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { wholePrice } from '../../plan/payers';
import { knowsSkills, type PlanState } from '../../plan/plan-state';
import { FitBar } from '../results/goal-facts';
import { StepPayers } from './step-payers';
import { StepReasons } from './step-reasons';

const mostSkills = 8;

/// One step: who, when, where, what it costs, who pays, and why it is in the route. On paper a sensitive step is
/// only an appointment (desk rule 4: what is shared may not tell what kind of help someone gets).
export function StepCard({ plan, step, number, today }: { plan: PlanState; step: Step; number: number; today: string }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={`ovs-card ovs-step${step.sensitive ? ' ovs-step--private' : ''}`} aria-labelledby={id}>
      <p className="ovs-step__number">
        {t('route.step', { number })}
        <span className={step.sensitive ? 'ovs-no-print' : undefined}> · {step.kindName}</span>
      </p>
      <h3 className="nl-heading nl-heading--level-3" id={id}>
        <span className={step.sensitive ? 'ovs-no-print' : undefined}>{step.title}</span>
        {step.sensitive ? <span className="ovs-print-only">{t('route.appointment')}</span> : null}
      </h3>
      {step.sensitive ? (
        <p className="ovs-note ovs-no-print">
          <Icon name="lock" /> {t('route.sensitive')}
        </p>
      ) : null}
      <StepFacts plan={plan} step={step} />
      <div className={step.sensitive ? 'ovs-no-print' : undefined}>
        <StepDecisions step={step} today={today} />
        <StepReasons reasons={step.reasons} />
        <StepSkills plan={plan} step={step} />
      </div>
    </section>
  );
}

function StepFacts({ plan, step }: { plan: PlanState; step: Step }) {
  const { t } = useTranslation();
  const { longDate, money, count } = useFormat();
  const hidden = step.sensitive ? 'ovs-no-print' : undefined;
  const price = wholePrice(step);
  const place = step.municipality === undefined ? t('route.online') : step.distanceKm === undefined ? step.municipality : t('route.distance', { place: step.municipality, km: step.distanceKm });
  return (
    <dl className="ovs-facts">
      <div>
        <dt>{t('route.when')}</dt>
        <dd>
          {t('route.whenValue', { from: longDate(step.start), to: longDate(addDays(step.end, -1)) })} ({t('route.weeks', { count: step.weeks })})
          {step.rolling ? `. ${t('route.rolling')}` : ''}
        </dd>
      </div>
      <div>
        <dt>{t('route.hours')}</dt>
        <dd>{step.hoursPerWeek === 0 ? t('route.hoursNone') : t('route.hoursValue', { count: step.hoursPerWeek })}</dd>
      </div>
      <div className={hidden}>
        <dt>{t('route.where')}</dt>
        <dd>{place}</dd>
      </div>
      <div className={hidden}>
        <dt>{t('route.provider')}</dt>
        <dd>{step.provider}</dd>
      </div>
      <div>
        <dt>{t('route.price')}</dt>
        <dd>{price === 0 ? t('route.priceFree') : money(price)}</dd>
      </div>
      <div className={hidden}>
        <dt>{t('route.seats')}</dt>
        <dd>{t('route.seatsValue', { count: step.seats })}</dd>
      </div>
      <div className={hidden}>
        <dt>{t('route.completion')}</dt>
        <dd>{step.completion === undefined ? t('app.unknown') : t('route.completionValue', { completed: count(step.completion.completed), started: count(step.completion.started) })}</dd>
      </div>
      <StepPayers plan={plan} step={step} />
    </dl>
  );
}

function StepDecisions({ step, today }: { step: Step; today: string }) {
  const { t } = useTranslation();
  const { longDate } = useFormat();
  const askBefore = addWeeks(step.start, -step.decisionWeeks);
  const decision = step.decidedBy !== undefined || step.decisionWeeks > 0;
  return (
    <>
      {step.needsPermission ? (
        <Notice kind="warning">
          <p>
            <strong>{t('route.permissionTitle')}.</strong> {t('route.permission')}
          </p>
        </Notice>
      ) : null}
      {decision ? (
        <Notice kind="info">
          <p>
            <strong>{t('route.decisionTitle')}.</strong>{' '}
            {step.decisionWeeks === 0
              ? t('route.decisionSoon', { who: step.decidedBy ?? t('route.someone') })
              : t('route.decision', { who: step.decidedBy ?? t('route.someone'), count: step.decisionWeeks })}
            {step.decisionWeeks === 0 ? '' : ` ${askBefore <= today ? t('route.decisionNow') : t('route.decisionBy', { date: longDate(askBefore) })}`}
          </p>
        </Notice>
      ) : null}
    </>
  );
}

function StepSkills({ plan, step }: { plan: PlanState; step: Step }) {
  const { t } = useTranslation();
  const rest = step.skills.length - mostSkills;
  return (
    <>
      {step.skills.length === 0 ? null : (
        <div className="ovs-step__skills">
          <h4 className="nl-heading nl-heading--level-4">{t('route.skills')}</h4>
          <ul className="ovs-tags">
            {step.skills.slice(0, mostSkills).map((skill) => (
              <li key={skill.id} lang={skill.borrowed ? 'en' : undefined}>
                {capital(skill.label)}
              </li>
            ))}
            {rest > 0 ? <li>{t('route.skillsMore', { count: rest })}</li> : null}
          </ul>
        </div>
      )}
      {knowsSkills(plan) && step.fitAfter > step.fitBefore ? (
        <p className="ovs-step__fit">
          <span>{t('route.fitTitle')}</span>
          <FitBar share={step.fitAfter} />
          <span>{t('route.fitChange', { before: percent(step.fitBefore), after: percent(step.fitAfter) })}</span>
        </p>
      ) : null}
    </>
  );
}
