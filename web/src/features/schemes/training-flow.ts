// SPDX-License-Identifier: EUPL-1.2
// The flow of a plan to train own staff: its lines first, then questions about the firm and about each line.
import type { FactQuestion, TrainingPlan, TrainingPlanAnswer } from '../../api/types';
import type { Asked } from '../../plan/asked';
import type { PlanState } from '../../plan/plan-state';
import type { TrainingLine } from '../../plan/training';
import { answersOf, questionIn } from './flow';
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
  const firm = answersOf(flow);
  const none = lines.some(isProject) ? [] : [{ fact: lineFacts.projectCosts, value: '0' }];
  return {
    lines: lines.map(({ people, facts }, line) => {
      const answers = answersOf(flow, line);
      return { people, facts: [...facts, ...answers.facts], later: answers.later };
    }),
    facts: [...firm.facts, ...none],
    later: firm.later,
    answerIn: flow.language,
    ...(flow.on === undefined ? {} : { on: flow.on }),
  };
}

/// The question that was asked about a line or about the firm.
export function questionOfPlan(answer: TrainingPlanAnswer, { line, fact }: Asked): FactQuestion | undefined {
  return questionIn(line === undefined ? answer : answer.lines[line], fact);
}

/// Every decision of a plan: of each line, and of the firm.
export function judgedOf({ lines, decisions }: TrainingPlanAnswer, nameOf: (line: number) => string): Judged[] {
  return [
    ...lines.flatMap((line, index) => line.decisions.map((decision) => ({ key: `${decision.scheme}-${index}`, decision, about: nameOf(index) }))),
    ...decisions.map((decision) => ({ key: decision.scheme, decision })),
  ];
}
