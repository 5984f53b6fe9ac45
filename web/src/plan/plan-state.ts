// SPDX-License-Identifier: EUPL-1.2
import type { Contract, Language, ToldPayer } from '../api/types';
import { askedText, readAsked, type Asked } from './asked';
import { lineText, readLine, type TrainingLine } from './training';
import { readTaken, takenText, type TakenStep } from './taken';

export type View = 'start' | 'results' | 'route' | 'compare' | 'replan' | 'employer' | SchemeView;
/// Schemes: for an employer who hires or who trains own staff, the sheet that a person hands over, her own, and all of
/// them to read.
export type SchemeView = 'hire' | 'train' | 'sheet' | 'support' | 'schemes';
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
  /// Payers of which she says whether they pay for her, or that they may.
  payers?: ToldPayer[];
  /// Payers that a search for somebody with a profile counts on, though it is known that they do not pay.
  countedOn?: string[];
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
  /// The key of the route that it is compared with.
  against?: string;
  /// The steps of the route that she is on.
  taken?: TakenStep[];
  /// The questions about schemes in the order in which they were asked; the one that is answered again.
  asked?: Asked[];
  again?: string;
  /// Schemes that a person does not show on her sheet.
  without?: string[];
  /// What an employer wants to train for, and the line of it whose answer is given again.
  lines?: TrainingLine[];
  line?: number;
  /// The result instead of the next question.
  result?: boolean;
  /// Rules of this day.
  on?: string;
  /// The scheme that is read.
  scheme?: string;
}

export const emptyPlan: PlanState = { view: 'start', language: 'nl', from: [], to: [], barriers: [], contracts: [], skills: {} };

/// The answers that say how to search, not who she is.
export function wishesIn({ lastDay, latest, learn, learnAfter, budget, steps }: PlanState): Partial<PlanState> {
  return dropAbsent({ lastDay, latest, learn, learnAfter, budget, steps });
}

export const limits = {
  from: 10,
  to: 3,
  hours: { low: 0, high: 60 },
  km: { low: 0, high: 300 },
  budget: { low: 0, high: 100_000 },
  steps: { low: 0, high: 8 },
  facts: 100,
  lines: 20,
  payers: 64,
} as const;

export const contractKinds: readonly Contract[] = ['permanent', 'temporary', 'agency', 'workBasedLearning'];

function isContract(text: string): text is Contract {
  return (contractKinds as readonly string[]).includes(text);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const code = /^[A-Za-z0-9-]{1,64}$/;
const routeText = /^[0-9a-z.-]{1,200}$/;
const paysOrNot = /^\.[ynu]$/;
const answers: Record<string, SkillAnswer> = { y: 'yes', s: 'some', n: 'no' };
const letters: Record<SkillAnswer, string> = { yes: 'y', some: 's', no: 'n' };

/// A civil date from 1900 to 2199.
export function isDate(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) {
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

/// A whole amount in euros as people write it and as the site prints it: 1000, 1.000, 1 000, € 500, €1,250 or 500,00.
export function wholeEuros(text: string): number | undefined {
  const written = /^(?:€\s*)?(\d+|\d{1,3}(?:[.,\s]\d{3})+)(?:,-|[.,]00)?(?:\s*(?:€|euro))?$/i.exec(text.trim());
  return wholeNumber((written?.[1] ?? '').replaceAll(/[.,\s]/g, ''), limits.budget);
}

function readPayer(text: string): ToldPayer {
  const payer = text.slice(0, 36);
  return text.endsWith('u') ? { payer } : { payer, pays: text.endsWith('y') };
}

function yesNo(text: string): boolean | undefined {
  return text === 'yes' ? true : text === 'no' ? false : undefined;
}

function some<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/// Of a page that somebody else than the person may get to see: nothing that she told the planner is in its address.
function forOthers({ view, language, asked, again, without, lines, line, result, on }: PlanState): PlanState {
  return dropAbsent({ ...emptyPlan, view, language, asked, again, without, lines, line, result, on });
}

/// Reads an address from outside: what is malformed is left out, never an error.
export function parseHash(hash: string): PlanState {
  return readHash(hash).plan;
}

/// `unread`: some answer in the address is malformed and was left out.
export function readHash(hash: string): { plan: PlanState; unread: boolean } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const values = new URLSearchParams(query);
  let unread = false;
  const one = <T>(name: string, read: (text: string) => T | undefined): T | undefined => {
    const text = values.get(name) ?? '';
    const value = text === '' ? undefined : read(text);
    unread ||= text !== '' && value === undefined;
    return value;
  };
  const list = (name: string, fits: (item: string) => boolean, most: number): string[] => {
    const items = [...new Set((values.get(name) ?? '').split(','))].filter((item) => item !== '');
    const read = items.filter(fits).slice(0, most);
    unread ||= read.length < items.length;
    return read;
  };
  const isUuid = (text: string) => uuid.test(text);
  const isCode = (text: string) => code.test(text);
  const number = (name: string, range: { low: number; high: number }) => one(name, (text) => wholeNumber(text, range));
  const matching = (name: string, pattern: RegExp) => one(name, (text) => (pattern.test(text) ? text : undefined));
  const date = (name: string) => one(name, (text) => (isDate(text) ? text : undefined));
  // Two lines can be the same.
  const lines = (): TrainingLine[] => {
    const texts = (values.get('lines') ?? '').split(',').filter((text) => text !== '');
    const read = texts.flatMap((text) => readLine(text) ?? []).slice(0, limits.lines);
    unread ||= read.length < texts.length;
    return read;
  };
  const skills: Record<string, SkillAnswer> = {};
  for (const item of list('skills', (text) => isUuid(text.slice(0, 36)) && /^\.[ysn]$/.test(text.slice(36)), 50)) {
    const answer = answers[item.slice(37)];
    if (answer !== undefined) {
      skills[item.slice(0, 36)] = answer;
    }
  }
  const views: readonly string[] = ['results', 'route', 'compare', 'replan', 'employer', 'hire', 'train', 'sheet', 'support', 'schemes'];
  const plan: PlanState = {
    view: views.includes(path) ? (path as View) : 'start',
    language: values.get('lang') === 'en' ? 'en' : 'nl',
    from: list('from', isUuid, limits.from),
    to: list('to', isUuid, limits.to),
    barriers: list('barriers', isCode, 16),
    contracts: list('contracts', isContract, 16).filter(isContract),
    skills,
  };
  const whole = dropAbsent({
    ...plan,
    place: matching('place', /^GM\d{4}$/),
    lastDay: date('lastDay'),
    learn: number('learn', limits.hours),
    learnAfter: number('learnAfter', limits.hours),
    km: number('km', limits.km),
    budget: number('budget', limits.budget),
    credentials: values.has('credentials') ? list('credentials', isCode, 64) : undefined,
    payers: some(list('payers', (text) => isUuid(text.slice(0, 36)) && paysOrNot.test(text.slice(36)), limits.payers).map(readPayer)),
    countedOn: some(list('countedOn', isUuid, limits.payers)),
    hoursMin: number('hoursMin', limits.hours),
    hoursMax: number('hoursMax', limits.hours),
    shifts: one('shifts', yesNo),
    support: one('support', yesNo),
    latest: date('latest'),
    steps: number('steps', limits.steps),
    goal: matching('goal', uuid),
    route: matching('route', routeText),
    against: matching('against', routeText),
    taken: values.has('taken') ? list('taken', (text) => readTaken(text) !== undefined, limits.steps.high).flatMap((text) => readTaken(text) ?? []) : undefined,
    asked: some(list('facts', (text) => readAsked(text) !== undefined, limits.facts).flatMap((text) => readAsked(text) ?? [])),
    again: matching('again', code),
    without: some(list('without', isCode, limits.facts)),
    lines: some(lines()),
    line: number('line', { low: 0, high: limits.lines - 1 }),
    result: one('result', yesNo),
    on: date('on'),
    scheme: matching('scheme', code),
  });
  return { plan: whole, unread };
}

/// True when the visitor told a job or a skill, so that a fit says something about her.
export function knowsSkills(plan: PlanState): boolean {
  return plan.from.length > 0 || Object.values(plan.skills).some((answer) => answer !== 'no');
}

/// The address of a plan, from the # on. `parseHash(toHash(p))` is `p`, without what another page showed.
export function toHash(whole: PlanState): string {
  const plan = whole.view === 'hire' || whole.view === 'train' || whole.view === 'sheet' ? forOthers(whole) : whole;
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
  put('payers', plan.payers?.map(({ payer, pays }) => `${payer}.${pays === undefined ? 'u' : pays ? 'y' : 'n'}`).join(','));
  put('countedOn', plan.countedOn?.join(','));
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
  if (plan.view === 'route' || plan.view === 'compare' || plan.view === 'replan') {
    put('goal', plan.goal);
  }
  if (plan.view === 'route' || plan.view === 'compare') {
    put('route', plan.route);
  }
  if (plan.view === 'compare') {
    put('against', plan.against);
  }
  if (plan.view === 'replan') {
    put('taken', plan.taken?.map(takenText).join(','));
  }
  if (plan.view === 'train') {
    put('lines', plan.lines?.map(lineText).join(','));
    put('line', plan.line);
  }
  if (plan.view === 'sheet') {
    put('without', plan.without?.join(','));
  }
  if (plan.view === 'hire' || plan.view === 'train' || plan.view === 'sheet' || plan.view === 'support') {
    put('facts', plan.asked?.map(askedText).join(','));
    put('again', plan.again);
    putYesNo('result', plan.result);
    put('on', plan.on);
  }
  if (plan.view === 'schemes') {
    put('scheme', plan.scheme);
    put('on', plan.on);
  }
  put('lang', plan.language === 'en' ? 'en' : undefined);
  const path = plan.view === 'start' ? '' : plan.view;
  const query = values.map(([name, value]) => `${name}=${value}`).join('&');
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function dropAbsent<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
