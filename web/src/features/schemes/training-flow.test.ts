// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../plan/plan-state';
import { again, answered, askPutOff, previous } from './flow';
import { newDraft, readDraft, stillAsked, toDraft } from './training-draft';
import { planOf, projectFacts, type TrainingFlow } from './training-flow';

const course = { people: 3, facts: [{ fact: 'training-costs', value: '100' }] };
const project = { people: 1, facts: [...projectFacts, { fact: 'project-costs', value: '8000' }] };
const flow: TrainingFlow = { ...emptyPlan, view: 'train', lines: [course, project] };
const kind = { fact: 'training-kind', line: 0 };
const isSme = { fact: 'employer-is-sme' };
const hours = { fact: 'lesson-hours', line: 0 };
const asked = answered(answered(answered(flow, kind, 'bbl'), isSme, 'true'), hours, undefined) as TrainingFlow;

describe('the questions about a plan to learn', () => {
  it('are answered for the firm or for one line', () => {
    const plan = planOf(asked);
    expect(plan.lines[0]).toMatchObject({ facts: [...course.facts, { fact: 'training-kind', value: 'bbl' }], later: ['lesson-hours'] });
    expect(plan.lines[1]).toMatchObject({ facts: project.facts });
    expect(plan.facts).toEqual([{ fact: 'employer-is-sme', value: 'true' }]);
  });

  it('go back in the order in which they were asked, whatever they are about', () => {
    expect(previous(asked)).toEqual(again(asked, hours));
    expect(previous(again(asked, hours))).toEqual(again(asked, isSme));
    expect(again(asked, isSme).line).toBeUndefined();
    expect(previous(again(asked, isSme))).toEqual(again(asked, kind));
    expect(previous(again(asked, kind))).toBeUndefined();
  });

  it('are the same fact and another question for another line', () => {
    const other = answered(asked, { ...kind, line: 1 }, 'none');
    expect(other.asked).toHaveLength(4);
    expect(answered(again(other, kind), kind, 'none').asked?.map(({ value }) => value)).toEqual(['none', 'true', undefined, 'none']);
  });

  it('are put off for one line and asked again', () => {
    expect(askPutOff(asked).asked).toEqual([{ ...kind, value: 'bbl' }, { ...isSme, value: 'true' }]);
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
      line: { name: 'Lassen', people: 4, facts: [{ fact: 'training-costs', value: '1250.50' }, { fact: 'training-start', value: '2027-01-04' }] },
    });
    expect('line' in read && toDraft(read.line, 0, 'nl')).toMatchObject({ ...draft, costs: '1250,50' });
  });

  it('keeps the answers of its questions while it is of the same kind, wherever it stands', () => {
    const [first, second] = [toDraft(course, 0, 'nl'), toDraft(project, 1, 'nl')];
    const all = asked.asked ?? [];
    expect(stillAsked(all, [first, second])).toEqual(all);
    expect(stillAsked(all, [second, newDraft(2), first]).map(({ line }) => line)).toEqual([2, undefined, 2]);
    expect(stillAsked(all, [{ ...first, kind: 'project' }])).toEqual([{ ...isSme, value: 'true' }]);
    expect(stillAsked(all, [newDraft(0)])).toEqual([{ ...isSme, value: 'true' }]);
  });

  it('says which fields are not right', () => {
    expect(readDraft({ ...draft, people: '0', costs: '50000,01', starts: '?' })).toEqual({ wrong: ['people', 'costs', 'starts'] });
    expect(readDraft({ ...draft, costs: '', starts: '' })).toMatchObject({ line: { facts: [] } });
    expect(readDraft({ ...draft, kind: 'project', costs: '' })).toEqual({ wrong: ['costs'] });
  });
});
