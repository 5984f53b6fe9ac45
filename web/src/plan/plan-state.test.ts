// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { emptyPlan, isDate, knowsSkills, parseHash, readHash, toHash, wholeEuros, wholeNumber, type PlanState } from './plan-state';

const steward = '0192f0c1-0000-7000-8000-000000000001';
const agent = '0192f0c1-0000-7000-8000-000000000002';
const skill = '0192f0c1-0000-7000-8000-0000000000aa';

const full: PlanState = {
  view: 'route',
  language: 'en',
  from: [steward],
  to: [agent],
  place: 'GM0394',
  payers: [
    { payer: agent, pays: true },
    { payer: skill, pays: false },
    { payer: steward },
  ],
  countedOn: [agent],
  lastDay: '2027-01-15',
  learn: 16,
  learnAfter: 40,
  km: 30,
  budget: 0,
  barriers: ['debt', 'language'],
  credentials: [],
  contracts: ['permanent', 'agency'],
  hoursMin: 24,
  hoursMax: 32,
  shifts: false,
  support: true,
  skills: { [skill]: 'no' },
  latest: '2028-06-01',
  steps: 5,
  goal: agent,
  route: 'abc.def',
};

describe('the address of a plan', () => {
  it('keeps everything', () => {
    expect(parseHash(toHash(full))).toEqual(full);
  });

  it('of an empty plan is short', () => {
    expect(toHash(emptyPlan)).toBe('#/');
    expect(parseHash('')).toEqual(emptyPlan);
    expect(parseHash('#/')).toEqual(emptyPlan);
  });

  it('keeps "none of these" apart from "not answered"', () => {
    expect(parseHash(toHash({ ...emptyPlan, credentials: [] })).credentials).toEqual([]);
    expect(parseHash(toHash(emptyPlan)).credentials).toBeUndefined();
  });

  it('keeps zero apart from nothing', () => {
    expect(parseHash(toHash({ ...emptyPlan, budget: 0 })).budget).toBe(0);
    expect(parseHash(toHash(emptyPlan)).budget).toBeUndefined();
  });

  it('has no query part: everything is after the #', () => {
    expect(toHash(full).startsWith('#')).toBe(true);
  });

  it('forgets the opened route on every other page', () => {
    expect(parseHash(toHash({ ...full, view: 'results' })).goal).toBeUndefined();
  });

  it('keeps the route that another one is compared with, only there', () => {
    const compared: PlanState = { ...full, view: 'compare', against: 'direct' };
    expect(parseHash(toHash(compared))).toEqual(compared);
    expect(parseHash(toHash({ ...compared, view: 'route' }))).toEqual(full);
  });

  it('keeps the steps of the route that she is on', () => {
    const { route: _key, ...rest } = full;
    const on: PlanState = { ...rest, view: 'replan', taken: [{ wagon: steward, session: agent, start: '2027-01-04', end: '2027-02-01', hours: 8, state: 'booked' }] };
    expect(parseHash(toHash(on))).toEqual(on);
    expect(readHash(toHash(on).replace('taken=', 'taken=x,')).unread).toBe(true);
  });

  it('leaves out what is malformed and keeps the rest', () => {
    const hash = `#/results?from=${steward},x,<script>,${steward}&place=Amsterdam&lastDay=2027-02-30&learn=61&km=-1&budget=1e3&shifts=maybe&skills=${skill}.q&route=A%2F..&lang=fr&km2=3`;
    expect(parseHash(hash)).toEqual({ ...emptyPlan, view: 'results', from: [steward] });
  });

  it('says when an answer in it could not be read', () => {
    expect([toHash(full), toHash(emptyPlan), '', '#/results?credentials=&km=&km2=3&lang=fr', `#/?from=${steward},${steward}`].map((hash) => readHash(hash).unread)).toEqual([false, false, false, false, false]);
    const broken = [`from=${steward},x`, 'to=x', 'place=Amsterdam', 'lastDay=2027-02-30', 'lastDay=1899-12-31', 'learn=61', 'km=-1', 'budget=1e3', 'shifts=maybe', `skills=${skill}.q`, 'contracts=forever', 'credentials=<b>', 'goal=1'];
    expect(broken.filter((query) => !readHash(`#/results?${query}`).unread)).toEqual([]);
  });

  it('opens the first page for an address that does not exist', () => {
    expect(parseHash('#/nothing?km=5')).toEqual({ ...emptyPlan, km: 5 });
    expect(parseHash('#main').view).toBe('start');
  });

  it('takes at most three goals and ten jobs', () => {
    const many = Array.from({ length: 20 }, (_, index) => `0192f0c1-0000-7000-8000-0000000000${String(index + 10)}`).join(',');
    const plan = parseHash(`#/?from=${many}&to=${many}`);
    expect([plan.from.length, plan.to.length]).toEqual([10, 3]);
  });
});

describe('dates and numbers from outside', () => {
  it.each(['2027-02-28', '2028-02-29', '1900-01-01', '2199-12-31'])('%s is a date', (text) => expect(isDate(text)).toBe(true));
  it.each(['1899-12-31', '2200-01-01', '0027-01-01', '2027-02-29', '2027-13-01', '27-01-01', '2027-1-1', ''])('%s is no date', (text) => expect(isDate(text)).toBe(false));
  it.each(['', ' 5', '5.5', '-1', '61', '1e1', '00000005'])('%s is no number of hours', (text) => expect(wholeNumber(text, { low: 0, high: 60 })).toBeUndefined());
  it.each([
    ['0', 0],
    ['60', 60],
  ])('%s is a number of hours', (text, value) => expect(wholeNumber(text, { low: 0, high: 60 })).toBe(value));
  it.each([
    ['1.000', 1_000],
    ['1 000', 1_000],
    ['12.345', 12_345],
    ['€ 500', 500],
    ['€1,250', 1_250],
    ['€\u00A01.250', 1_250],
    ['500,00', 500],
    ['500,-', 500],
    ['250 euro', 250],
    ['0', 0],
  ])('%s is an amount', (text, value) => expect(wholeEuros(text)).toBe(value));
  it.each(['', '€', '1.00.0', '1.0000', '10,5', '16,25', '-5', '100.001', 'veel'])('%s is no amount', (text) => expect(wholeEuros(text)).toBeUndefined());
});

describe('a fit', () => {
  it('says something when a job or a skill was told', () => {
    expect([emptyPlan, { ...emptyPlan, skills: { [skill]: 'no' as const } }, { ...emptyPlan, skills: { [skill]: 'some' as const } }, { ...emptyPlan, from: [steward] }].map(knowsSkills)).toEqual([false, false, true, true]);
  });
});
