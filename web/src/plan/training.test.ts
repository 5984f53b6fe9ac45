// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { emptyPlan, parseHash, readHash, toHash, type PlanState } from './plan-state';
import { lineName, lineText, readLine, type TrainingLine } from './training';

const forklift: TrainingLine = { name: 'Heftruck (niveau 2) & “veilig” 50%', people: 3, facts: [{ fact: 'training-costs', value: '1250.50' }] };

describe('a line of a plan to learn', () => {
  it('comes back from its text', () => {
    expect(readLine(decodeURIComponent(lineText(forklift)))).toEqual(forklift);
    expect(lineText({ people: 1, facts: [] })).toBe('1;');
    expect(readLine('1;')).toEqual({ people: 1, facts: [] });
  });

  it.each(['0;', '1001;', 'x;', ';', '1;;<b>.1', '1;;!<b>', '1;;nothing'])('%s is none', (text) => expect(readLine(text)).toBeUndefined());

  it('has a name without what parts an address', () => {
    expect(lineName('  a, b;c\n d ')).toBe('a b c d');
    expect(lineName(' ;')).toBeUndefined();
    expect(lineName('x'.repeat(99))).toHaveLength(60);
  });
});

describe('the address of a plan to learn', () => {
  const plan: PlanState = { ...emptyPlan, view: 'train', lines: [forklift, forklift, { people: 1, facts: [] }], asked: [{ fact: 'training-kind', line: 1, value: 'bbl' }, { fact: 'employer-is-sme', value: 'true' }, { fact: 'lesson-hours', line: 0 }], again: 'training-costs', line: 1, result: true };

  it('keeps the lines, also equal ones', () => {
    expect(parseHash(toHash(plan))).toEqual(plan);
    expect(parseHash(toHash({ ...plan, view: 'hire' })).lines).toBeUndefined();
  });

  it('holds nothing of a person', () => {
    expect(toHash({ ...plan, barriers: ['debt'], budget: 0 })).toBe(toHash(plan));
  });

  it('says when a line could not be read', () => {
    expect(readHash('#/train?lines=3;Lassen,x').unread).toBe(true);
    expect(parseHash('#/train?lines=3;Lassen,x').lines).toEqual([{ name: 'Lassen', people: 3, facts: [] }]);
  });
});
