// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { emptyPlan, parseHash, toHash } from '../../plan/plan-state';
import { again, answered, askPutOff, countPutOff, going, previous, questionOf, toQuestions, toResult, type Flow, type OneFlow } from './flow';

const start: OneFlow = { ...emptyPlan, view: 'hire' };
const [jobStart, age, months] = [{ fact: 'job-start' }, { fact: 'worker-age-at-start' }, { fact: 'contract-months' }];
const two = answered(answered(start, jobStart, '2026-01-01'), age, '57');

describe('the questions about schemes', () => {
  it('keep the order of the answers, also when one changes', () => {
    expect(answered(again(two, jobStart), jobStart, '2026-02-01').asked).toEqual([
      { fact: 'job-start', value: '2026-02-01' },
      { fact: 'worker-age-at-start', value: '57' },
    ]);
  });

  it('are put off without an answer, and asked again', () => {
    const later = answered(two, months, undefined);
    expect(questionOf(later as OneFlow)).toMatchObject({ facts: two.asked, later: ['contract-months'] });
    expect(countPutOff(later)).toBe(1);
    expect(askPutOff(later)).toEqual(two);
    expect(countPutOff(answered(later, months, '6'))).toBe(0);
  });

  it('forget an answer that is not known after all, and keep its place', () => {
    const now = answered(again(two, jobStart), jobStart, undefined);
    expect(now.asked).toEqual([{ fact: 'job-start' }, { fact: 'worker-age-at-start', value: '57' }]);
    expect(now.again).toBeUndefined();
  });

  it('go back one question at a time, also to one that was put off', () => {
    const three = answered(two, months, undefined);
    expect(previous(three)).toEqual(again(three, months));
    expect(previous(again(three, months))).toEqual(again(three, age));
    expect(previous(again(three, age))).toEqual(again(three, jobStart));
    expect(previous(again(three, jobStart))).toBeUndefined();
    expect(previous(again(three, { fact: 'no-such' }))).toBeUndefined();
    expect(previous(start)).toBeUndefined();
  });

  it('go to the result and back, and leave an answer as it is', () => {
    expect(toResult(again(two, jobStart))).toEqual({ ...two, result: true });
    expect(toQuestions(toResult(two))).toEqual(two);
    expect(going(again(toResult(two), jobStart))).toEqual(toResult(two));
  });

  it('tell the server who tells', () => {
    expect(questionOf(start, ['slim']).without).toEqual(['slim']);
    expect(questionOf(start)).toMatchObject({ side: 'employer', toldBy: 'employer' });
    expect(questionOf({ ...start, view: 'sheet' })).toMatchObject({ side: 'employer', toldBy: 'person' });
    expect(questionOf({ ...start, view: 'support' })).toMatchObject({ side: 'person', toldBy: 'person' });
  });
});

describe('the address of the questions', () => {
  const person = { from: ['0192f0c1-0000-7000-8000-000000000001'], barriers: ['debt'], budget: 0 };

  it('keeps the answers', () => {
    const whole: Flow = { ...answered(two, months, undefined), result: true, on: '2025-06-01', language: 'en', again: 'job-start' };
    expect(parseHash(toHash(whole))).toEqual(whole);
    const money = answered(start, { fact: 'training-costs' }, '1250.50');
    expect(parseHash(toHash(money))).toEqual(money);
  });

  it('of a page that an employer may see holds nothing of the person', () => {
    for (const view of ['hire', 'sheet'] as const) {
      expect(toHash({ ...two, ...person, view })).toBe(toHash({ ...two, view }));
    }
  });

  it('keeps what is not on a sheet, only there', () => {
    const sheet: Flow = { ...start, view: 'sheet', without: ['slim', 'lkv-older-worker'], result: true };
    expect(parseHash(toHash(sheet))).toEqual(sheet);
    expect(toHash({ ...sheet, view: 'hire' })).not.toContain('without');
  });

  it('of her own page keeps her plan, and the answers stay there', () => {
    const own: Flow = { ...two, ...person, view: 'support' };
    expect(parseHash(toHash(own))).toEqual(own);
    expect(parseHash(toHash({ ...own, view: 'results' })).asked).toBeUndefined();
    expect(parseHash(toHash({ ...own, view: 'results' })).barriers).toEqual(['debt']);
  });

  it('leaves out what is no answer, and knows it', () => {
    expect(parseHash('#/hire?facts=job-start.2026-01-01,<b>.1,nothing,!x.1,1:').asked).toEqual([{ fact: 'job-start', value: '2026-01-01' }]);
  });
});
