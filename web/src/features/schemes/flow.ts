// SPDX-License-Identifier: EUPL-1.2
import type { SchemeQuestion, SchemeSide } from '../../api/types';
import type { PlanState, SchemeView, ToldFact } from '../../plan/plan-state';

export type FlowView = Exclude<SchemeView, 'schemes'>;
export type Flow = PlanState & { view: FlowView };
/// Flows about one job; a plan of training has lines.
export type OneView = Exclude<FlowView, 'train'>;
export type OneFlow = PlanState & { view: OneView };

const asked: Record<OneView, { side: SchemeSide; toldBy: 'employer' | 'person' }> = {
  // An employer is never asked for benefit or health: those stay conditions.
  hire: { side: 'employer', toldBy: 'employer' },
  sheet: { side: 'employer', toldBy: 'person' },
  support: { side: 'person', toldBy: 'person' },
};

/// What is asked of the server for the answers so far.
export function questionOf(flow: OneFlow, without: string[] = []): SchemeQuestion {
  const on = flow.on === undefined ? {} : { on: flow.on };
  return { ...asked[flow.view], ...on, facts: flow.facts ?? [], later: flow.later ?? [], without, answerIn: flow.language };
}

/// What was answered and what was put off, of a flow or of one line of it.
export interface Answers {
  facts: ToldFact[];
  later: string[];
}

/// An earlier answer keeps its place.
export function tell({ facts, later }: Answers, fact: string, value: string): Answers {
  const known = facts.some((told) => told.fact === fact);
  const next = known ? facts.map((told) => (told.fact === fact ? { fact, value } : told)) : [...facts, { fact, value }];
  return { facts: next, later: later.filter((name) => name !== fact) };
}

/// An earlier answer is forgotten.
export function delay({ facts, later }: Answers, fact: string): Answers {
  return { facts: facts.filter((told) => told.fact !== fact), later: [...later.filter((name) => name !== fact), fact] };
}

export function answersOf({ facts = [], later = [] }: Flow): Answers {
  return { facts, later };
}

/// Without the earlier answer that was being changed.
export function going<F extends Flow>({ again: _again, line: _line, ...flow }: F): Omit<F, 'again' | 'line'> {
  return flow;
}

export function withAnswers(flow: Flow, { facts, later }: Answers): Flow {
  const { facts: _facts, later: _later, ...rest } = flow;
  return { ...rest, ...(facts.length === 0 ? {} : { facts }), ...(later.length === 0 ? {} : { later }) };
}

/// Where the flow goes on after an answer; who came from the result goes back there.
export function answered(flow: Flow, fact: string, value: string): Flow {
  return withAnswers(going(flow), tell(answersOf(flow), fact, value));
}

/// "I do not know": the question is put off.
export function putOff(flow: Flow, fact: string): Flow {
  return withAnswers(going(flow), delay(answersOf(flow), fact));
}

/// The questions that were put off are asked again.
export function askPutOff(flow: Flow): Flow {
  return withAnswers(toQuestions(flow), { ...answersOf(flow), later: [] });
}

export function again(flow: Flow, fact: string): Flow {
  return { ...flow, again: fact };
}

/// The answer before the question that is on the screen.
export function previous(flow: Flow): Flow | undefined {
  const facts = flow.facts ?? [];
  const at = facts.findIndex(({ fact }) => fact === flow.again);
  const last = facts.at(at === -1 ? -1 : at - 1);
  return at === 0 || last === undefined ? undefined : again(flow, last.fact);
}

export function toResult(flow: Flow): Flow {
  return { ...going(flow), result: true };
}

export function toQuestions(flow: Flow): Flow {
  const { result: _result, ...rest } = going(flow);
  return rest;
}
