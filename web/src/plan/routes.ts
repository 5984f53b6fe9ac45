// SPDX-License-Identifier: EUPL-1.2
import type { GoalJourneys, Journey, Step } from '../api/types';

/// Names a route in an address: the same set of sessions gives the same key, also when other routes come and go.
export function routeKey(journey: Journey): string {
  return journey.steps.length === 0 ? 'direct' : journey.steps.map((step) => step.session.replaceAll('-', '').slice(-12)).join('.');
}

export type RouteEnd = 'ready' | 'work' | 'trial';

/// What the day of a route is. A step in a job, such as work-based learning, is the job itself; a trial placement
/// is unpaid, so it is no job yet. Other routes end ready for work.
export function endOf(journey: Journey): RouteEnd {
  const first = journey.steps.filter((step) => step.inJob).reduce<Step | undefined>((best, step) => (best === undefined || step.start < best.start ? step : best), undefined);
  return first === undefined ? 'ready' : first.kind === 'trial-placement' ? 'trial' : 'work';
}

const endKeys = { ready: 'route.readyShort', work: 'route.atWorkShort', trial: 'route.trialShort' } as const;

export function endKey(journey: Journey): (typeof endKeys)[RouteEnd] {
  return endKeys[endOf(journey)];
}

export type RouteLabel = 'fastest' | 'cheapest' | 'mostCertain';

export interface LabelledRoute {
  journey: Journey;
  labels: RouteLabel[];
}

function named({ fastest, cheapest, mostCertain }: GoalJourneys): [RouteLabel, number | undefined][] {
  return [
    ['fastest', fastest],
    ['cheapest', cheapest],
    ['mostCertain', mostCertain],
  ];
}

/// What a route of this goal is best in.
export function labelsOf(goal: GoalJourneys, journey: Journey): RouteLabel[] {
  return named(goal).flatMap(([label, position]) => (position !== undefined && goal.journeys[position] === journey ? [label] : []));
}

/// The fastest, the cheapest and the most certain first, each once with all its labels; the others behind them.
export function sortRoutes(goal: GoalJourneys): { first: LabelledRoute[]; more: LabelledRoute[] } {
  const first = new Map<number, LabelledRoute>();
  for (const [label, position] of named(goal)) {
    const journey = position === undefined ? undefined : goal.journeys[position];
    if (position === undefined || journey === undefined) {
      continue;
    }
    const known = first.get(position);
    if (known === undefined) {
      first.set(position, { journey, labels: [label] });
    } else {
      known.labels.push(label);
    }
  }
  const more = goal.journeys.flatMap((journey, position) => (first.has(position) ? [] : [{ journey, labels: [] }]));
  return first.size > 0 ? { first: [...first.values()], more } : { first: more.slice(0, 3), more: more.slice(3) };
}
