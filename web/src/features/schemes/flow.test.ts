// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { emptyPlan, parseHash, toHash } from '../../plan/plan-state';
import { again, answered, askPutOff, previous, putOff, questionOf, toQuestions, toResult, type Flow, type OneFlow } from './flow';

const start: OneFlow = { ...emptyPlan, view: 'hire' };
const two = answered(answered(start, 'job-start', '2026-01-01'), 'worker-age-at-start', '57');

describe('the questions about schemes', () => {
  it('keep the order of the answers, also when one changes', () => {
    expect(answered(again(two, 'job-start'), 'job-start', '2026-02-01').facts).toEqual([
      { fact: 'job-start', value: '2026-02-01' },
      { fact: 'worker-age-at-start', value: '57' },
    ]);
  });

  it('are put off without an answer, and asked again', () => {
    const later = putOff(two, 'contract-months');
    expect(later.later).toEqual(['contract-months']);
    expect(later.facts).toEqual(two.facts);
    expect(askPutOff(later)).toEqual(two);
    expect(answered(later, 'contract-months', '6').later).toBeUndefined();
  });

  it('forget an answer that is not known after all', () => {
    const now = putOff(again(two, 'job-start'), 'job-start');
    expect(now.facts).toEqual([{ fact: 'worker-age-at-start', value: '57' }]);
    expect(now.later).toEqual(['job-start']);
    expect(now.again).toBeUndefined();
  });

  it('go back one answer at a time', () => {
    expect(previous(two)).toEqual(again(two, 'worker-age-at-start'));
    expect(previous(again(two, 'worker-age-at-start'))).toEqual(again(two, 'job-start'));
    expect(previous(again(two, 'job-start'))).toBeUndefined();
    expect(previous(start)).toBeUndefined();
  });

  it('go to the result and back', () => {
    expect(toResult(again(two, 'job-start'))).toEqual({ ...two, result: true });
    expect(toQuestions(toResult(two))).toEqual(two);
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
    const whole: Flow = { ...putOff(two, 'contract-months'), result: true, on: '2025-06-01', language: 'en', again: 'job-start' };
    expect(parseHash(toHash(whole))).toEqual(whole);
    const money = answered(start, 'training-costs', '1250.50');
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
    expect(parseHash(toHash({ ...own, view: 'results' })).facts).toBeUndefined();
    expect(parseHash(toHash({ ...own, view: 'results' })).barriers).toEqual(['debt']);
  });

  it('leaves out what is no answer, and knows it', () => {
    expect(parseHash('#/hire?facts=job-start.2026-01-01,<b>.1,nothing').facts).toEqual([{ fact: 'job-start', value: '2026-01-01' }]);
  });
});
