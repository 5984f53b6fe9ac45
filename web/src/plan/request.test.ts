// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Occupation } from '../api/types';
import { emptyPlan } from './plan-state';
import { journeyRequest, needsOwnSkillList, visitorOf, wishesOf } from './request';

const concept = (id: string) => ({ id, label: id, borrowed: false });
const job = (id: string, essential: string[], optional: string[]): Occupation => ({
  id,
  uri: '',
  label: id,
  borrowed: false,
  ended: false,
  alternatives: [],
  description: '',
  iscoGroup: '',
  skills: [
    ...essential.map((skill) => ({ skill: concept(skill), kind: 'essential' as const })),
    ...optional.map((skill) => ({ skill: concept(skill), kind: 'optional' as const })),
  ],
});

describe('the question to the planner', () => {
  it('holds nothing that the visitor did not tell', () => {
    expect(journeyRequest(emptyPlan, [])).toEqual({ person: {}, answerIn: 'nl' });
  });

  it('sends euros as cents, and zero as zero', () => {
    expect(journeyRequest({ ...emptyPlan, budget: 250 }, []).ownBudgetCents).toBe(25_000);
    expect(journeyRequest({ ...emptyPlan, budget: 0 }, []).ownBudgetCents).toBe(0);
  });

  it('sends "none of these" as an empty list and silence as nothing', () => {
    expect(visitorOf({ ...emptyPlan, credentials: [] }, []).credentials).toEqual([]);
    expect(visitorOf(emptyPlan, [])).not.toHaveProperty('credentials');
  });

  it('sends what she says of a payer, and nothing when she says nothing', () => {
    const payers = [{ payer: 'fund', pays: false }];
    expect(journeyRequest({ ...emptyPlan, payers }, []).toldPayers).toEqual(payers);
    expect(journeyRequest(emptyPlan, [])).not.toHaveProperty('toldPayers');
    expect(wishesOf({ ...emptyPlan, countedOn: ['fund'] })).toEqual({ countedOn: ['fund'] });
  });

  it('sends a "no" as no, not as unknown', () => {
    const person = visitorOf({ ...emptyPlan, shifts: false, support: false }, []);
    expect([person.shifts, person.needsSupport]).toEqual([false, false]);
  });

  it('adds skills that she has to what her jobs bring', () => {
    const plan = { ...emptyPlan, from: ['steward'], skills: { english: 'yes' as const } };
    expect(needsOwnSkillList(plan)).toBe(false);
    expect(visitorOf(plan, [])).toEqual({ occupations: ['steward'], skills: [{ skill: 'english', level: 'worked' }] });
  });

  it('tells the skills one by one when an answer takes something away', () => {
    const plan = { ...emptyPlan, from: ['steward', 'cook'], skills: { serve: 'no' as const, safety: 'some' as const, english: 'yes' as const } };
    const jobs = [job('steward', ['serve', 'safety'], ['till']), job('cook', ['till'], ['serve'])];
    expect(needsOwnSkillList(plan)).toBe(true);
    expect(visitorOf(plan, jobs)).toEqual({
      skills: [
        { skill: 'english', level: 'worked' },
        { skill: 'till', level: 'worked' },
        { skill: 'safety', level: 'declared' },
      ],
    });
  });
});
