// SPDX-License-Identifier: EUPL-1.2
import type { Contract, Language } from '../api/types';

export type View = 'start' | 'results' | 'route' | 'employer';
/// What a visitor says about a skill; "I don't know" is leaving it out.
export type SkillAnswer = 'yes' | 'some' | 'no';

/// Everything a visitor filled in and looks at. It lives after the # of the address and nowhere else.
/// What is absent is not known; it never means no.
export interface PlanState {
  view: View;
  language: Language;
  from: string[];
  to: string[];
  place?: string;
  lastDay?: string;
  learn?: number;
  learnAfter?: number;
  km?: number;
  budget?: number;
  barriers: string[];
  credentials?: string[];
  /// Kinds of contract that are fine; empty is not told.
  contracts: Contract[];
  hoursMin?: number;
  hoursMax?: number;
  shifts?: boolean;
  support?: boolean;
  skills: Record<string, SkillAnswer>;
  latest?: string;
  steps?: number;
  /// The opened route: the occupation it leads to and the key of the route (see `routeKey`).
  goal?: string;
  route?: string;
}

export const emptyPlan: PlanState = { view: 'start', language: 'nl', from: [], to: [], barriers: [], contracts: [], skills: {} };

export const limits = {
  from: 10,
  to: 3,
  hours: { low: 0, high: 60 },
  km: { low: 0, high: 300 },
  budget: { low: 0, high: 100_000 },
  steps: { low: 0, high: 8 },
} as const;

export const contractKinds: readonly Contract[] = ['permanent', 'temporary', 'agency', 'workBasedLearning'];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const code = /^[A-Za-z0-9-]{1,40}$/;
const routeText = /^[0-9a-z.-]{1,200}$/;
const answers: Record<string, SkillAnswer> = { y: 'yes', s: 'some', n: 'no' };
const letters: Record<SkillAnswer, string> = { yes: 'y', some: 's', no: 'n' };

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/// The whole number in `text` when it lies in the range, else undefined.
export function wholeNumber(text: string, range: { low: number; high: number }): number | undefined {
  if (!/^\d{1,7}$/.test(text)) {
    return undefined;
  }
  const value = Number(text);
  return value >= range.low && value <= range.high ? value : undefined;
}

function listOf(text: string | null, pattern: RegExp, most: number): string[] {
  if (text === null || text === '') {
    return [];
  }
  return [...new Set(text.split(','))].filter((item) => pattern.test(item)).slice(0, most);
}

function yesNo(text: string | null): boolean | undefined {
  return text === 'yes' ? true : text === 'no' ? false : undefined;
}

/// Reads an address from outside: what is malformed is left out, never an error.
export function parseHash(hash: string): PlanState {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const values = new URLSearchParams(query);
  const number = (name: string, range: { low: number; high: number }) => wholeNumber(values.get(name) ?? '', range);
  const matching = (name: string, pattern: RegExp) => {
    const text = values.get(name);
    return text !== null && pattern.test(text) ? text : undefined;
  };
  const date = (name: string) => {
    const text = values.get(name);
    return text !== null && isDate(text) ? text : undefined;
  };
  const skills: Record<string, SkillAnswer> = {};
  for (const item of listOf(values.get('skills'), /^[0-9a-f-]{36}\.[ysn]$/, 50)) {
    const answer = answers[item.slice(37)];
    if (answer !== undefined && uuid.test(item.slice(0, 36))) {
      skills[item.slice(0, 36)] = answer;
    }
  }
  const views: readonly string[] = ['results', 'route', 'employer'];
  const plan: PlanState = {
    view: views.includes(path) ? (path as View) : 'start',
    language: values.get('lang') === 'en' ? 'en' : 'nl',
    from: listOf(values.get('from'), uuid, limits.from),
    to: listOf(values.get('to'), uuid, limits.to),
    barriers: listOf(values.get('barriers'), code, 16),
    contracts: contractKinds.filter((kind) => listOf(values.get('contracts'), code, 16).includes(kind)),
    skills,
  };
  const credentials = values.get('credentials');
  return dropAbsent({
    ...plan,
    place: matching('place', /^GM\d{4}$/),
    lastDay: date('lastDay'),
    learn: number('learn', limits.hours),
    learnAfter: number('learnAfter', limits.hours),
    km: number('km', limits.km),
    budget: number('budget', limits.budget),
    credentials: credentials === null ? undefined : listOf(credentials, code, 64),
    hoursMin: number('hoursMin', limits.hours),
    hoursMax: number('hoursMax', limits.hours),
    shifts: yesNo(values.get('shifts')),
    support: yesNo(values.get('support')),
    latest: date('latest'),
    steps: number('steps', limits.steps),
    goal: matching('goal', uuid),
    route: matching('route', routeText),
  });
}

/// The address of a plan, from the # on. `parseHash(toHash(p))` is `p`.
export function toHash(plan: PlanState): string {
  const values: [string, string][] = [];
  const put = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') {
      values.push([name, String(value)]);
    }
  };
  const putYesNo = (name: string, value: boolean | undefined) => put(name, value === undefined ? undefined : value ? 'yes' : 'no');
  put('from', plan.from.join(','));
  put('to', plan.to.join(','));
  put('place', plan.place);
  put('lastDay', plan.lastDay);
  put('learn', plan.learn);
  put('learnAfter', plan.learnAfter);
  put('km', plan.km);
  put('budget', plan.budget);
  put('barriers', plan.barriers.join(','));
  if (plan.credentials !== undefined) {
    // An empty list is an answer ("none of these"), so it stays in the address.
    values.push(['credentials', plan.credentials.join(',')]);
  }
  put('contracts', plan.contracts.join(','));
  put('hoursMin', plan.hoursMin);
  put('hoursMax', plan.hoursMax);
  putYesNo('shifts', plan.shifts);
  putYesNo('support', plan.support);
  put(
    'skills',
    Object.entries(plan.skills)
      .map(([id, answer]) => `${id}.${letters[answer]}`)
      .join(','),
  );
  put('latest', plan.latest);
  put('steps', plan.steps);
  if (plan.view === 'route') {
    put('goal', plan.goal);
    put('route', plan.route);
  }
  put('lang', plan.language === 'en' ? 'en' : undefined);
  const path = plan.view === 'start' ? '' : plan.view;
  const query = values.map(([name, value]) => `${name}=${value}`).join('&');
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function dropAbsent(plan: PlanState): PlanState {
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)) as unknown as PlanState;
}
