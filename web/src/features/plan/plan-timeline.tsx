// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Plan, PlanGoal, PlanStep } from '../../api/desk-types';
import { useFormat } from '../../lib/use-format';
import { endOfPlan } from '../../plan/routes';
import { PlanStepCard } from './plan-step-card';

type Stop = { at: string; order: number; key: string } & ({ kind: 'today' | 'atWork' } | { kind: 'step'; step: PlanStep });

/// Today, each step and the day of being ready, in the order of their dates.
function stopsOf({ today }: Plan, { steps, atWorkOn, state }: PlanGoal): Stop[] {
  const stops: Stop[] = [
    ...(state === 'active' ? [{ at: today, order: 0, key: 'today', kind: 'today' } as const] : []),
    ...steps.map((step, position) => ({ at: step.startOn, order: 1 + position, key: step.id ?? String(position), kind: 'step', step }) as const),
    ...(atWorkOn === undefined ? [] : [{ at: atWorkOn, order: 99, key: 'atWork', kind: 'atWork' } as const]),
  ];
  return stops.sort((a, b) => (a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1));
}

export function PlanTimeline({ plan, goal }: { plan: Plan; goal: PlanGoal }) {
  const { t } = useTranslation(['plan', 'translation']);
  const { longDate } = useFormat();
  return (
    <ol className="ovs-timeline ovs-plan-line">
      {stopsOf(plan, goal).map((stop) => (
        <li key={stop.key} className={`ovs-timeline__stop ovs-timeline__stop--${stop.kind}`}>
          <p className="ovs-timeline__date">{longDate(stop.at)}</p>
          {stop.kind === 'step' ? (
            <PlanStepCard plan={plan} step={stop.step} siblings={goal.steps} />
          ) : stop.kind === 'atWork' ? (
            <p className="ovs-timeline__name ovs-timeline__name--end">{t(`end.${endOfPlan(goal.steps)}`, { name: goal.occupation.label })}</p>
          ) : (
            <p className="ovs-timeline__name">{t('translation:route.today')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
