// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { SchemeDecision } from '../../api/types';
import { byScheme, groupsOf, learnedFrom, unknownsOf, type Judged } from './judged';

type Verdict = SchemeDecision['verdict'];
const line = (depth: number, text: string, verdict: Verdict, ofPerson = false) => ({ depth, text, verdict, ofPerson });

function judged(scheme: string, verdict: Verdict, more: Partial<SchemeDecision> = {}, about?: string): Judged {
  const decision: SchemeDecision = {
    scheme, name: scheme.toUpperCase(), what: '', gives: 'money', executedBy: '', rulesFrom: '2026-01-01', asOf: '2026-01-01', verdict,
    over: false, counts: true, amounts: [], trace: [], proof: [], duties: [], byHand: [], notWith: [], ...more,
  };
  return { key: `${scheme}${about ?? ''}`, decision, ...(about === undefined ? {} : { about }) };
}
const keys = (all: Judged[]) => all.map(({ key }) => key);

describe('what was decided', () => {
  it('is read in groups, what gives most first', () => {
    const all = [
      judged('no', 'no'),
      judged('duty', 'unknown', { gives: 'duty' }),
      judged('less', 'unknown', { amounts: [{ per: 'year', low: 0, high: 900 }] }),
      judged('more', 'unknown', { amounts: [{ per: 'month', low: 0, high: 100 }] }),
      judged('sure', 'yes'),
    ];
    expect(groupsOf(all).map(({ name, judged: of }) => [name, keys(of)])).toEqual([
      ['applies', ['sure']],
      ['mayApply', ['more', 'less']],
      ['duties', ['duty']],
      ['not', ['no']],
    ]);
  });

  it('stands under its scheme for every line', () => {
    expect(byScheme([judged('a', 'yes', {}, '1'), judged('b', 'yes'), judged('a', 'unknown', {}, '2')]).map(keys)).toEqual([['a1', 'a2'], ['b']]);
  });

  it('waits for what is not known, each once', () => {
    const trace = [line(0, 'age', 'unknown', true), line(0, 'any', 'unknown'), line(1, 'small', 'unknown'), line(1, 'told', 'no')];
    expect(unknownsOf([judged('a', 'unknown', { trace }, 'Lassen'), judged('b', 'unknown', { trace: trace.slice(0, 1) })])).toEqual([
      { text: 'age', ofPerson: true, schemes: ['A', 'B'] },
      { text: 'Lassen: small', ofPerson: false, schemes: ['A'] },
    ]);
  });

  it('tells an employer what holds because of her, and no more', () => {
    const trace = [line(0, 'contract', 'yes'), line(0, 'age', 'yes', true), line(0, 'any', 'yes'), line(1, 'benefit', 'yes', true), line(1, 'register', 'no', true), line(0, 'not', 'yes'), line(1, 'worked here', 'no', true)];
    expect(learnedFrom(judged('a', 'yes', { trace }).decision).map(({ text, parts }) => [text, parts.map((part) => part.text)])).toEqual([
      ['age', []],
      ['benefit', []],
      ['not', ['worked here']],
    ]);
  });
});
