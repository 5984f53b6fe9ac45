// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../plan/plan-state';
import { newDraft, readDraft, toDraft } from './training-draft';
import { againFor, answeredFor, askAllPutOff, countAsked, countPutOff, planOf, projectFacts, putOffFor, type TrainingFlow } from './training-flow';

const course = { people: 3, facts: [{ fact: 'training-costs', value: '100' }], later: [] };
const project = { people: 1, facts: [...projectFacts, { fact: 'project-costs', value: '8000' }], later: [] };
const flow: TrainingFlow = { ...emptyPlan, view: 'train', lines: [course, project] };

describe('the questions about a plan to learn', () => {
  it('are answered for the firm or for one line', () => {
    const next = answeredFor(answeredFor(flow, 0, 'training-kind', 'bbl') as TrainingFlow, undefined, 'employer-is-sme', 'true');
    expect(next.lines?.[0]?.facts).toEqual([...course.facts, { fact: 'training-kind', value: 'bbl' }]);
    expect(next.lines?.[1]).toEqual(project);
    expect(next.facts).toEqual([{ fact: 'employer-is-sme', value: 'true' }]);
  });

  it('are put off for one line and asked again', () => {
    const later = putOffFor(againFor(flow, 0, 'training-kind') as TrainingFlow, 0, 'training-kind') as TrainingFlow;
    expect(later.lines?.[0]?.later).toEqual(['training-kind']);
    expect([later.again, later.line]).toEqual([undefined, undefined]);
    expect(countPutOff(later)).toBe(1);
    expect(askAllPutOff(later)).toEqual(flow);
  });

  it('are counted without the fields of the form', () => {
    expect(countAsked(flow)).toBe(0);
    expect(countAsked(answeredFor(flow, 0, 'training-kind', 'bbl') as TrainingFlow)).toBe(1);
  });

  it('say that there is no project when there is none', () => {
    expect(planOf(flow).facts).toEqual([]);
    expect(planOf({ ...flow, lines: [course] }).facts).toEqual([{ fact: 'project-costs', value: '0' }]);
  });
});

describe('a line in the form', () => {
  const draft = { ...newDraft(0), name: 'Lassen', people: '4', costs: '1.250,50', starts: '2027-01-04' };

  it('is read and shown again', () => {
    const read = readDraft(draft);
    expect(read).toEqual({
      line: { name: 'Lassen', people: 4, facts: [{ fact: 'training-costs', value: '1250.50' }, { fact: 'training-start', value: '2027-01-04' }], later: [] },
    });
    expect('line' in read && toDraft(read.line, 0, 'nl')).toMatchObject({ ...draft, costs: '1250,50' });
  });

  it('keeps the answers of its questions while it is of the same kind', () => {
    const line = { ...course, facts: [...course.facts, { fact: 'training-kind', value: 'bbl' }], later: ['lesson-hours'] };
    const again = toDraft(line, 0, 'en');
    expect(readDraft(again)).toMatchObject({ line: { later: ['lesson-hours'] } });
    expect(readDraft({ ...again, kind: 'project', costs: '9000' })).toEqual({ line: { people: 1, facts: [...projectFacts, { fact: 'project-costs', value: '9000' }], later: [] } });
  });

  it('says which fields are not right', () => {
    expect(readDraft({ ...draft, people: '0', costs: '50000,01', starts: '?' })).toEqual({ wrong: ['people', 'costs', 'starts'] });
    expect(readDraft({ ...draft, costs: '', starts: '' })).toMatchObject({ line: { facts: [] } });
    expect(readDraft({ ...draft, kind: 'project', costs: '' })).toEqual({ wrong: ['costs'] });
  });
});
