// SPDX-License-Identifier: EUPL-1.2
import type { PlanStep } from '../api/desk-types';
import type { GoalJourneys, Journey, Step } from '../api/types';

/// Names a route in an address: the same set of sessions gives the same key, also when other routes come and go.
export function routeKey(journey: Journey): string {
  return journey.steps.length === 0 ? 'direct' : journey.steps.map((step) => step.session.replaceAll('-', '').slice(-12)).join('.');
}

export type RouteEnd = 'ready' | 'work' | 'trial';

interface Ending {
  steps: (Pick<Step, 'inJob' | 'start'> & { kind?: string })[];
}

/// What the day of a route is. A step in a job, such as work-based learning, is the job itself; a trial placement
/// is unpaid, so it is no job yet. Other routes end ready for work.
export function endOf({ steps }: Ending): RouteEnd {
  const [first] = steps.filter(({ inJob }) => inJob).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return first === undefined ? 'ready' : first.kind === 'trial-placement' ? 'trial' : 'work';
}

export const endKeys = { ready: 'route.readyShort', work: 'route.atWorkShort', trial: 'route.trialShort' } as const;

export const endDates = { ready: 'results.overviewDate', work: 'results.overviewWork', trial: 'results.overviewTrial' } as const;

export function endKey(route: Ending): (typeof endKeys)[RouteEnd] {
  return endKeys[endOf(route)];
}

/// What the day of a plan is.
export function endOfPlan(steps: PlanStep[]): RouteEnd {
  return endOf({ steps: steps.filter(({ state }) => state !== 'stopped').map(({ startOn, ...step }) => ({ ...step, start: startOn })) });
}

/// Steps of the catalogue that are still to be finished: what the chance of a plan is of.
export function stepsToFinish(steps: PlanStep[]): PlanStep[] {
  return steps.filter(({ own, state }) => !own && state !== 'completed' && state !== 'stopped');
}

export type RouteLabel = 'fewestChanges' | 'fastest' | 'cheapest' | 'mostCertain';

/// The positions in a list of routes that are best in something.
type Best = Partial<Record<RouteLabel, number>>;

const labelOrder: readonly RouteLabel[] = ['fewestChanges', 'fastest', 'cheapest', 'mostCertain'];

export interface Labelled<T> {
  route: T;
  labels: RouteLabel[];
}

function labelsAt(best: Best, position: number): RouteLabel[] {
  return labelOrder.filter((label) => best[label] === position);
}

/// Those that are best in something first, each once with all its labels; the others behind them. Without labels the
/// first three come first.
export function bestFirst<T>(routes: T[], best: Best): { first: Labelled<T>[]; more: Labelled<T>[] } {
  const positions = [...new Set(labelOrder.flatMap((label) => best[label] ?? []))].filter((position) => position < routes.length);
  const more = routes.flatMap((route, position) => (positions.includes(position) ? [] : [{ route, labels: [] }]));
  const first = positions.flatMap((position) => {
    const route = routes[position];
    return route === undefined ? [] : [{ route, labels: labelsAt(best, position) }];
  });
  return first.length > 0 ? { first, more } : { first: more.slice(0, 3), more: more.slice(3) };
}

/// What a route of this goal is best in.
export function labelsOf(goal: GoalJourneys, journey: Journey): RouteLabel[] {
  return labelsAt(goal, goal.journeys.indexOf(journey));
}

export interface LabelledRoute {
  journey: Journey;
  labels: RouteLabel[];
}

/// The fastest, the cheapest and the most certain first.
export function sortRoutes(goal: GoalJourneys): { first: LabelledRoute[]; more: LabelledRoute[] } {
  const { first, more } = bestFirst(goal.journeys, goal);
  const named = ({ route, labels }: Labelled<Journey>): LabelledRoute => ({ journey: route, labels });
  return { first: first.map(named), more: more.map(named) };
}
