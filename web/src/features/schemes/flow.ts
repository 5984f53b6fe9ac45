// SPDX-License-Identifier: EUPL-1.2
import type { SchemeQuestion, SchemeSide } from '../../api/types';
import type { PlanState, SchemeView } from '../../plan/plan-state';

export type FlowView = Exclude<SchemeView, 'schemes'>;
export type Flow = PlanState & { view: FlowView };

const asked: Record<FlowView, { side: SchemeSide; toldBy: 'employer' | 'person' }> = {
  // An employer is never asked for benefit or health: those stay conditions.
  hire: { side: 'employer', toldBy: 'employer' },
  sheet: { side: 'employer', toldBy: 'person' },
  support: { side: 'person', toldBy: 'person' },
};

/// What is asked of the server for the answers so far.
export function questionOf(flow: Flow): SchemeQuestion {
  const on = flow.on === undefined ? {} : { on: flow.on };
  return { ...asked[flow.view], ...on, facts: flow.facts ?? [], later: flow.later ?? [], answerIn: flow.language };
}

/// Without the earlier answer that was being changed.
function going({ again: _again, ...flow }: Flow): Flow {
  return flow;
}

function withLater(flow: Flow, later: string[]): Flow {
  const { later: _later, ...rest } = flow;
  return later.length === 0 ? rest : { ...rest, later };
}

/// Where the flow goes on after an answer: an earlier one keeps its place, and who came from the result goes back there.
export function answered(flow: Flow, fact: string, value: string): Flow {
  const facts = flow.facts ?? [];
  const known = facts.some((told) => told.fact === fact);
  const next = known ? facts.map((told) => (told.fact === fact ? { fact, value } : told)) : [...facts, { fact, value }];
  return withLater({ ...going(flow), facts: next }, (flow.later ?? []).filter((name) => name !== fact));
}

/// "I do not know": the question is put off, and an earlier answer to it is forgotten.
export function putOff(flow: Flow, fact: string): Flow {
  const facts = (flow.facts ?? []).filter((told) => told.fact !== fact);
  return { ...going(flow), facts, later: [...(flow.later ?? []).filter((name) => name !== fact), fact] };
}

/// The questions that were put off are asked again.
export function askPutOff(flow: Flow): Flow {
  return withLater(toQuestions(flow), []);
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
