// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanReason, PlanStep, StepState } from '../../api/desk-types';
import type { StepReason } from '../../api/types';
import { Badge, type BadgeKind } from '../../components/badge';
import { Icon } from '../../components/icon';
import { addDays, daysBetween } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { wholePrice } from '../../plan/payers';
import { mayWrite } from '../dossier/rights';
import { StepReasons } from '../route/step-reasons';
import { StepActions } from './step-actions';
import { StepPayments } from './step-payments';
import { voiceOf, type Voice } from './voice';

const badges: Record<StepState, BadgeKind> = { proposed: 'plain', agreed: 'soon', started: 'soon', completed: 'good', stopped: 'plain' };

/// Of a later step its place in the plan, as the planner's reasons say it.
function reasonsOf(reasons: PlanReason[], siblings: PlanStep[]): StepReason[] {
  return reasons.map(({ forStep, ...reason }) => {
    const place = siblings.findIndex(({ id }) => id === forStep);
    return place < 0 ? reason : { ...reason, forStep: place };
  });
}

interface PlanStepCardProps {
  plan: Plan;
  step: PlanStep;
  /// All steps of the goal.
  siblings: PlanStep[];
}

/// One step: how it stands, when, with whom, what it costs and why. On paper a sensitive one is only an appointment,
/// unless she wants it named.
export function PlanStepCard({ plan, step, siblings }: PlanStepCardProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const id = useId();
  const voice = voiceOf(plan);
  const secret = step.sensitive && !step.hidden ? 'ovs-private' : undefined;
  const mark = plan.marks.find((one) => one.step === step.id);
  const place = siblings.indexOf(step);
  const kind = step.kindName ?? (step.own ? t('step.own') : undefined);
  return (
    <section className={`ovs-card ovs-step ovs-plan-step ovs-plan-step--${step.state}`} aria-labelledby={id}>
      <div className="ovs-plan-step__head">
        <p className="ovs-step__number">
          {place < 0 ? null : t('translation:route.step', { number: place + 1 })}
          {kind === undefined ? null : (
            <span className={secret}>
              {place < 0 ? null : ' · '}
              {kind}
            </span>
          )}
        </p>
        <Standing plan={plan} step={step} />
      </div>
      <h3 className="nl-heading nl-heading--level-3" id={id}>
        <span className={secret}>{step.title}</span>
        {secret === undefined ? null : <span className="ovs-private-instead">{t('translation:route.appointment')}</span>}
      </h3>
      {step.sensitive ? (
        <p className="ovs-note ovs-no-print">
          <Icon name="lock" /> {t(step.hidden ? 'step.hidden' : `step.sensitive.${voice}`)}
        </p>
      ) : null}
      {mark === undefined ? null : (
        <p className="ovs-flag">
          <Icon name="info" /> <span>{t(`mark.step.${mark.kind}`, { organisation: mark.organisation.name })}</span>
        </p>
      )}
      <StepFacts plan={plan} step={step} secret={secret} />
      {step.hidden ? null : (
        <div className={secret}>
          <Decisions step={step} voice={voice} />
          {step.note === undefined ? null : (
            <p className="ovs-plan-step__note">
              <strong>{t(step.state === 'stopped' ? 'step.whyStopped' : 'step.note')}:</strong> {step.note}
            </p>
          )}
          {step.result === undefined ? null : (
            <p className="ovs-plan-step__note">
              <strong>{t('step.result')}:</strong> {step.result}
            </p>
          )}
          <Why step={step} siblings={siblings} />
        </div>
      )}
      {mayWrite(plan) && !step.hidden ? <StepActions plan={plan} step={step} /> : null}
    </section>
  );
}

/// How the step stands, and that it is behind.
function Standing({ plan, step }: { plan: Plan; step: PlanStep }) {
  const { t } = useTranslation('plan');
  const late = (step.state === 'proposed' || step.state === 'agreed') && step.startOn < plan.today ? 'lateStart' : step.state === 'started' && step.endOn <= plan.today ? 'lateEnd' : undefined;
  return (
    <p className="ovs-badges">
      {late === undefined ? null : <Badge kind="late">{t(`step.${late}`)}</Badge>}
      <Badge kind={badges[step.state]}>{t(`state.${step.state}`)}</Badge>
    </p>
  );
}

function StepFacts({ plan, step, secret }: { plan: Plan; step: PlanStep; secret: string | undefined }) {
  const { t } = useTranslation(['plan', 'translation']);
  const { shortDate, money, count } = useFormat();
  const { startOn, endOn, hoursPerWeek, ownPriceCents, publicPriceCents, provider, municipality, fund, completion } = step;
  const weeks = Math.max(1, Math.round(daysBetween(startOn, endOn) / 7));
  const price = ownPriceCents === undefined && publicPriceCents === undefined ? undefined : wholePrice(step);
  return (
    <dl className="ovs-facts">
      <div>
        <dt>{t('translation:route.when')}</dt>
        <dd>
          {t('translation:route.whenValue', { from: shortDate(startOn), to: shortDate(addDays(endOn, -1)) })} ({t('translation:route.weeks', { count: weeks })})
        </dd>
      </div>
      <div>
        <dt>{t('translation:route.hours')}</dt>
        <dd>{hoursPerWeek === 0 ? t('translation:route.hoursNone') : t('translation:route.hoursValue', { count: hoursPerWeek })}</dd>
      </div>
      {provider === undefined ? null : (
        <div className={secret}>
          <dt>{t('translation:route.provider')}</dt>
          <dd>
            {provider}
            {municipality === undefined ? null : `, ${municipality.name}`}
          </dd>
        </div>
      )}
      {price === undefined ? null : (
        <div>
          <dt>{t('translation:route.price')}</dt>
          <dd>{price === 0 ? t('step.free') : money(price)}</dd>
        </div>
      )}
      {step.own || step.hidden || step.state === 'completed' ? null : (
        <div className={secret}>
          <dt>{t('translation:route.completion')}</dt>
          <dd>{completion === undefined ? t('translation:app.unknown') : t('translation:route.completionValue', { completed: count(completion.completed), started: count(completion.started) })}</dd>
        </div>
      )}
      {step.own && fund !== undefined && wholePrice(step) === 0 ? (
        <div className={secret}>
          <dt>{t('translation:payers.title')}</dt>
          <dd>{fund}</dd>
        </div>
      ) : null}
      <StepPayments plan={plan} step={step} secret={secret} />
    </dl>
  );
}

/// What has to be asked before it begins.
function Decisions({ step, voice }: { step: PlanStep; voice: Voice }) {
  const { t } = useTranslation(['plan', 'translation']);
  if (step.state !== 'proposed' && step.state !== 'agreed') {
    return null;
  }
  return (
    <>
      {step.needsPermission ? (
        <p className="ovs-flag ovs-flag--warning">
          <Icon name="warning" />
          <span>
            <strong>{t('translation:route.permissionTitle')}.</strong> {t(`step.permission.${voice}`)}
          </span>
        </p>
      ) : null}
      {step.decidedBy === undefined ? null : (
        <p className="ovs-flag">
          <Icon name="info" />
          <span>
            <strong>{t('translation:route.decisionTitle')}.</strong> {t('translation:route.decisionSoon', { who: step.decidedBy })}
          </span>
        </p>
      )}
    </>
  );
}

/// Folded on the screen, written out on paper.
function Why({ step, siblings }: { step: PlanStep; siblings: PlanStep[] }) {
  const { t } = useTranslation('plan');
  const { reasons, fundRule } = step;
  return reasons.length === 0 && fundRule === undefined ? null : (
    <details className="ovs-details ovs-details--small ovs-plan-step__why">
      <summary>{t('step.why')}</summary>
      <StepReasons reasons={reasonsOf(reasons, siblings)} />
      {fundRule === undefined ? null : <p>{fundRule}</p>}
    </details>
  );
}
