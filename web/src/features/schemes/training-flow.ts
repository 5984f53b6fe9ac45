// SPDX-License-Identifier: EUPL-1.2
// The flow of a plan to train own staff: its lines first, then questions about the firm and about each line.
import type { TrainingPlan, TrainingPlanAnswer } from '../../api/types';
import type { PlanState } from '../../plan/plan-state';
import type { TrainingLine } from '../../plan/training';
import { again, answered, delay, going, putOff, tell, toQuestions, withAnswers, type Answers, type Flow } from './flow';
import type { Judged } from './judged';

export type TrainingFlow = PlanState & { view: 'train' };

/// Facts that are not asked one by one: they are fields of a line.
export const lineFacts = { costs: 'training-costs', starts: 'training-start', projectCosts: 'project-costs' } as const;

/// What is told about a project to make learning a habit, which is no course.
export const projectFacts = [
  { fact: 'training-kind', value: 'none' },
  { fact: 'course-on-official-list', value: 'false' },
];

export function isProject(line: TrainingLine): boolean {
  return line.facts.some(({ fact }) => fact === lineFacts.projectCosts);
}

/// What is asked of the server. A plan without a project has no costs of one.
export function planOf(flow: TrainingFlow): TrainingPlan {
  const lines = flow.lines ?? [];
  const none = lines.some(isProject) ? [] : [{ fact: lineFacts.projectCosts, value: '0' }];
  return {
    lines: lines.map(({ people, facts, later }) => ({ people, facts, later })),
    facts: [...(flow.facts ?? []), ...none],
    later: flow.later ?? [],
    answerIn: flow.language,
    ...(flow.on === undefined ? {} : { on: flow.on }),
  };
}

function changeLine(flow: TrainingFlow, line: number, change: (answers: Answers) => Answers): Flow {
  return { ...going(flow), lines: (flow.lines ?? []).map((one, index) => (index === line ? { ...one, ...change(one) } : one)) };
}

/// `line`: none is the firm.
export function answeredFor(flow: TrainingFlow, line: number | undefined, fact: string, value: string): Flow {
  return line === undefined ? answered(flow, fact, value) : changeLine(flow, line, (answers) => tell(answers, fact, value));
}

export function putOffFor(flow: TrainingFlow, line: number | undefined, fact: string): Flow {
  return line === undefined ? putOff(flow, fact) : changeLine(flow, line, (answers) => delay(answers, fact));
}

export function againFor(flow: TrainingFlow, line: number | undefined, fact: string): Flow {
  return { ...again(going(flow), fact), ...(line === undefined ? {} : { line }) };
}

export function askAllPutOff(flow: TrainingFlow): Flow {
  const lines = flow.lines?.map((line) => ({ ...line, later: [] }));
  return { ...withAnswers(toQuestions(flow), { facts: flow.facts ?? [], later: [] }), ...(lines === undefined ? {} : { lines }) };
}

export function countPutOff({ later = [], lines = [] }: TrainingFlow): number {
  return lines.reduce((sum, line) => sum + line.later.length, later.length);
}

/// False for what stands in the form of a line, which is no question.
export function isQuestion(line: TrainingLine, fact: string): boolean {
  return !Object.values<string>(lineFacts).includes(fact) && !(isProject(line) && projectFacts.some((told) => told.fact === fact));
}

/// How many questions were answered or put off.
export function countAsked(flow: TrainingFlow): number {
  const asked = (flow.lines ?? []).reduce((sum, line) => sum + line.facts.filter(({ fact }) => isQuestion(line, fact)).length, flow.facts?.length ?? 0);
  return asked + countPutOff(flow);
}

/// Every decision of a plan: of each line, and of the firm.
export function judgedOf({ lines, decisions }: TrainingPlanAnswer, nameOf: (line: number) => string): Judged[] {
  return [
    ...lines.flatMap((line, index) => line.decisions.map((decision) => ({ key: `${decision.scheme}-${index}`, decision, about: nameOf(index) }))),
    ...decisions.map((decision) => ({ key: decision.scheme, decision })),
  ];
}
