// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey } from '../../api/types';
import { useFormat } from '../../lib/use-format';
import type { PlanState } from '../../plan/plan-state';
import { endOf } from '../../plan/routes';
import { StepCard } from './step-card';

interface TimelineProps {
  plan: PlanState;
  goal: GoalJourneys;
  journey: Journey;
  today: string;
}

type Stop = { at: string; order: number } & ({ kind: 'today' | 'lastDay' | 'atWork' } | { kind: 'step'; position: number });

const endNames = { ready: 'route.atWork', work: 'route.atWorkAs', trial: 'route.trialAs' } as const;

/// Today, the last working day, each step and the day of being ready, in the order of their dates.
function stopsOf(journey: Journey, today: string, lastDay: string | undefined): Stop[] {
  const stops: Stop[] = [
    { at: today, order: 0, kind: 'today' },
    ...(lastDay !== undefined && lastDay >= today && lastDay <= journey.atWork ? [{ at: lastDay, order: 1, kind: 'lastDay' } as const] : []),
    ...journey.steps.map((step, position) => ({ at: step.start, order: 2 + position, kind: 'step', position }) as const),
    { at: journey.atWork, order: 99, kind: 'atWork' },
  ];
  return stops.sort((a, b) => (a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1));
}

export function Timeline({ plan, goal, journey, today }: TimelineProps) {
  const { t } = useTranslation();
  const { longDate } = useFormat();
  return (
    <ol className="ovs-timeline">
      {stopsOf(journey, today, plan.lastDay).map((stop) => {
        const step = stop.kind === 'step' ? journey.steps[stop.position] : undefined;
        return (
          <li key={`${stop.kind}-${stop.order}`} className={`ovs-timeline__stop ovs-timeline__stop--${stop.kind}`}>
            <p className="ovs-timeline__date">{longDate(stop.at)}</p>
            {stop.kind === 'step' && step !== undefined ? (
              <StepCard plan={plan} step={step} number={stop.position + 1} today={today} />
            ) : stop.kind === 'atWork' ? (
              <p className="ovs-timeline__name ovs-timeline__name--end">{t(endNames[endOf(journey)], { name: goal.occupation.label })}</p>
            ) : (
              <p className="ovs-timeline__name">{stop.kind === 'today' ? t('route.today') : t('route.lastDay')}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
