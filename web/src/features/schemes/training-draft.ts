// SPDX-License-Identifier: EUPL-1.2
// A line of a plan as it stands in the form.
import type { Language } from '../../api/types';
import { noDate } from '../../components/form/use-form';
import type { Asked } from '../../plan/asked';
import { isDate, wholeNumber } from '../../plan/plan-state';
import { lineName, trainingLimits, type TrainingLine } from '../../plan/training';
import { readEuros } from './answer-text';
import { isProject, lineFacts, projectFacts } from './training-flow';

export interface Draft {
  /// Stays the same while lines before it come and go.
  key: number;
  name: string;
  kind: 'course' | 'project';
  people: string;
  costs: string;
  starts: string;
  /// Where it stood in the plan before, and as what.
  before?: { line: number; kind: Draft['kind'] };
}
export const draftFields = ['name', 'people', 'costs', 'starts'] as const;
export type DraftField = (typeof draftFields)[number];

export const mostCosts = { course: 50_000, project: 1_000_000 } as const;

export function newDraft(key: number): Draft {
  return { key, name: '', kind: 'course', people: '1', costs: '', starts: '' };
}

export function toDraft(line: TrainingLine, at: number, language: Language): Draft {
  const told = (wanted: string) => line.facts.find(({ fact }) => fact === wanted)?.value ?? '';
  const kind = isProject(line) ? 'project' : 'course';
  const costs = told(kind === 'project' ? lineFacts.projectCosts : lineFacts.costs);
  return { key: at, name: line.name ?? '', kind, people: String(line.people), costs: language === 'nl' ? costs.replace('.', ',') : costs, starts: told(lineFacts.starts), before: { line: at, kind } };
}

/// Questions about the firm, and about lines that are still of the same kind, where those stand now.
export function stillAsked(asked: Asked[], drafts: Draft[]): Asked[] {
  return asked.flatMap((one) => {
    const line = drafts.findIndex(({ kind, before }) => before?.line === one.line && before?.kind === kind);
    return one.line === undefined ? [one] : line === -1 ? [] : [{ ...one, line }];
  });
}

/// The line, or the fields that are not right.
export function readDraft(draft: Draft): { line: TrainingLine } | { wrong: DraftField[] } {
  const project = draft.kind === 'project';
  const people = project ? 1 : wholeNumber(draft.people.trim(), trainingLimits.people);
  const costs = draft.costs.trim() === '' && !project ? '' : readEuros(draft.costs);
  const starts = draft.starts === '' ? '' : draft.starts !== noDate && isDate(draft.starts) ? draft.starts : undefined;
  const right = { name: true, people: people !== undefined, costs: costs !== undefined && Number(costs) <= mostCosts[draft.kind], starts: starts !== undefined };
  if (people === undefined || costs === undefined || starts === undefined || !right.costs) {
    return { wrong: draftFields.filter((field) => !right[field]) };
  }
  const name = lineName(draft.name);
  const fields = [
    { fact: project ? lineFacts.projectCosts : lineFacts.costs, value: costs },
    { fact: lineFacts.starts, value: starts },
  ].filter(({ value }) => value !== '');
  return { line: { ...(name === undefined ? {} : { name }), people, facts: [...(project ? projectFacts : []), ...fields] } };
}
