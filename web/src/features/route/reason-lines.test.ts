// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { StepReason } from '../../api/types';
import { reasonLines } from './reason-lines';

const raises = (name: string, required = name): StepReason => ({ why: 'raisesFit', kind: 'skill', name, required });

describe('the reasons of a step', () => {
  it('put what is needed first and what is learned in one line', () => {
    const needed: StepReason = { why: 'laterStepNeeds', kind: 'skill', name: 'a', forStep: 1 };
    expect(reasonLines([raises('x'), raises('y'), raises('x'), needed, { why: 'provesSkill', kind: 'skill', name: 'p' }])).toEqual([
      { kind: 'single', reason: needed },
      { kind: 'learns', names: ['x', 'y'], rest: 0 },
      { kind: 'proves', names: ['p'], rest: 0 },
    ]);
  });

  it('name four skills and count the rest', () => {
    expect(reasonLines(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => raises(name)))).toEqual([{ kind: 'learns', names: ['a', 'b', 'c', 'd'], rest: 2 }]);
  });

  it('keep a skill that helps with another one apart, three at most', () => {
    const helps = ['a', 'b', 'c', 'd'].map((name) => raises(name, `${name}2`));
    expect(reasonLines(helps)).toEqual(helps.slice(0, 3).map((reason) => ({ kind: 'single', reason })));
  });
});
