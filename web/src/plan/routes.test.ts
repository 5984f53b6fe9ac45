// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { PlanStep } from '../api/desk-types';
import type { GoalJourneys, Journey } from '../api/types';
import { bestFirst, endKey, endOf, endOfPlan, labelsOf, routeKey, sortRoutes, stepsToFinish } from './routes';

const journey = (atWork: string, ...sessions: string[]): Journey =>
  ({ atWork, steps: sessions.map((session) => ({ session })) }) as unknown as Journey;
const goal = (parts: Partial<GoalJourneys>): GoalJourneys => parts as GoalJourneys;
const a = journey('2027-01-01');
const b = journey('2027-02-01', '0192f0c1-0000-7000-8000-0000000000aa');
const c = journey('2027-03-01', '0192f0c1-0000-7000-8000-0000000000bb', '0192f0c1-0000-7000-8000-0000000000cc');

describe('the routes of a card', () => {
  it('come as fastest, cheapest, most certain, then the rest', () => {
    const sorted = sortRoutes(goal({ journeys: [a, b, c, a], fastest: 1, cheapest: 2, mostCertain: 0 }));
    expect(sorted.first.map(({ journey, labels }) => [journey.atWork, labels])).toEqual([
      ['2027-02-01', ['fastest']],
      ['2027-03-01', ['cheapest']],
      ['2027-01-01', ['mostCertain']],
    ]);
    expect(sorted.more).toHaveLength(1);
  });

  it('carry several labels when one route is several things', () => {
    const sorted = sortRoutes(goal({ journeys: [a, b], fastest: 0, cheapest: 0, mostCertain: 1 }));
    expect(sorted.first.map(({ labels }) => labels)).toEqual([['fastest', 'cheapest'], ['mostCertain']]);
    expect(sorted.more).toEqual([]);
  });

  it('are shown without labels when the server gives none', () => {
    expect(sortRoutes(goal({ journeys: [a, b, c, a] })).first).toHaveLength(3);
    expect(sortRoutes(goal({ journeys: [] }))).toEqual({ first: [], more: [] });
  });
});

describe('routes of a plan that is made again', () => {
  it('begin with the one that changes least, each once', () => {
    expect(bestFirst(['a', 'b', 'c'], { fastest: 0, cheapest: 2, mostCertain: 2, fewestChanges: 2 })).toEqual({
      first: [
        { route: 'c', labels: ['fewestChanges', 'cheapest', 'mostCertain'] },
        { route: 'a', labels: ['fastest'] },
      ],
      more: [{ route: 'b', labels: [] }],
    });
  });
});

describe('the labels of one route', () => {
  it('are all that it is best in, and none of another one', () => {
    const two = goal({ journeys: [a, b], fastest: 0, cheapest: 0, mostCertain: 1 });
    expect([a, b, c].map((journey) => labelsOf(two, journey))).toEqual([['fastest', 'cheapest'], ['mostCertain'], []]);
  });
});

describe('the end of a route', () => {
  const ending = (...steps: [kind: string, start: string, inJob: boolean][]): Journey =>
    ({ atWork: '', steps: steps.map(([kind, start, inJob]) => ({ kind, start, inJob })) }) as unknown as Journey;

  it('is work only when the step in a job is paid', () => {
    expect(endOf(a)).toBe('ready');
    expect(endOf(ending(['course', '2027-01-04', false]))).toBe('ready');
    expect(endOf(ending(['course', '2027-01-04', false], ['bbl', '2027-03-01', true]))).toBe('work');
    const trial = ending(['course', '2027-01-04', false], ['trial-placement', '2027-03-01', true]);
    expect([endOf(trial), endKey(trial)]).toEqual(['trial', 'route.trialShort']);
  });

  it('is that of the first step in a job', () => {
    expect(endOf(ending(['bbl', '2027-06-01', true], ['trial-placement', '2027-03-01', true]))).toBe('trial');
  });
});

describe('a plan', () => {
  const steps = [
    { kind: 'course', startOn: '2027-01-04', inJob: false, state: 'completed', own: false },
    { kind: 'bbl', startOn: '2027-03-01', inJob: true, state: 'proposed', own: false },
    { startOn: '2027-03-01', inJob: false, state: 'agreed', own: true },
    { kind: 'trial-placement', startOn: '2027-02-01', inJob: true, state: 'stopped', own: false },
  ] as PlanStep[];

  it('ends as its steps do, without those that were stopped', () => {
    expect(endOfPlan(steps)).toBe('work');
    expect(endOfPlan(steps.slice(0, 1))).toBe('ready');
  });

  it('has to finish the steps of the catalogue that are not over', () => {
    expect(stepsToFinish(steps).map(({ kind }) => kind)).toEqual(['bbl']);
  });
});

describe('the key of a route', () => {
  it('comes from its sessions, so that it outlives other routes', () => {
    expect([a, b, c].map(routeKey)).toEqual(['direct', '0000000000aa', '0000000000bb.0000000000cc']);
  });
});
