// SPDX-License-Identifier: EUPL-1.2
import type { FactQuestion, SchemeQuestion, SchemeSide } from '../../api/types';
import type { Asked, Question, ToldFact } from '../../plan/asked';
import type { PlanState, SchemeView } from '../../plan/plan-state';

export type FlowView = Exclude<SchemeView, 'schemes'>;
export type Flow = PlanState & { view: FlowView };
/// Flows about one job; a plan of training has lines.
export type OneView = Exclude<FlowView, 'train'>;
export type OneFlow = PlanState & { view: OneView };

const asks: Record<OneView, { side: SchemeSide; toldBy: 'employer' | 'person' }> = {
  // An employer is never asked for benefit or health: those stay conditions.
  hire: { side: 'employer', toldBy: 'employer' },
  sheet: { side: 'employer', toldBy: 'person' },
  support: { side: 'person', toldBy: 'person' },
};

/// What was answered and what was put off, of a flow or of one line of its plan.
export function answersOf({ asked = [] }: Flow, line?: number): { facts: ToldFact[]; later: string[] } {
  const own = asked.filter((one) => one.line === line);
  return {
    facts: own.flatMap(({ fact, value }) => (value === undefined ? [] : [{ fact, value }])),
    later: own.flatMap(({ fact, value }) => (value === undefined ? [fact] : [])),
  };
}

/// What is asked of the server for the answers so far.
export function questionOf(flow: OneFlow, without: string[] = []): SchemeQuestion {
  const on = flow.on === undefined ? {} : { on: flow.on };
  return { ...asks[flow.view], ...on, ...answersOf(flow), without, answerIn: flow.language };
}

/// The question of a fact that was told or put off.
export function questionIn(answer: { told: FactQuestion[]; later: FactQuestion[] } | undefined, wanted: string): FactQuestion | undefined {
  return [...(answer?.told ?? []), ...(answer?.later ?? [])].find(({ fact }) => fact === wanted);
}

function placeOf({ asked = [] }: Flow, { fact, line }: Question): number {
  return asked.findIndex((one) => one.fact === fact && one.line === line);
}

export function valueOf(flow: Flow, question: Question): string | undefined {
  return flow.asked?.[placeOf(flow, question)]?.value;
}

function withAsked({ asked: _asked, ...flow }: Flow, asked: Asked[]): Flow {
  return { ...flow, ...(asked.length === 0 ? {} : { asked }) };
}

/// Without the earlier question that was being answered again.
export function going<F extends Flow>({ again: _again, line: _line, ...flow }: F): Omit<F, 'again' | 'line'> {
  return flow;
}

/// Where the flow goes on after an answer, or without one: then it is put off. An earlier question keeps its place; who
/// came from the result goes back there.
export function answered(flow: Flow, { fact, line }: Question, value: string | undefined): Flow {
  const now = { fact, ...(line === undefined ? {} : { line }), ...(value === undefined ? {} : { value }) };
  const asked = flow.asked ?? [];
  const at = placeOf(flow, now);
  return withAsked(going(flow), at === -1 ? [...asked, now] : asked.map((one, index) => (index === at ? now : one)));
}

/// How many questions were put off.
export function countPutOff({ asked = [] }: Flow): number {
  return asked.filter(({ value }) => value === undefined).length;
}

/// The questions that were put off are asked again.
export function askPutOff(flow: Flow): Flow {
  return withAsked(toQuestions(flow), (flow.asked ?? []).filter(({ value }) => value !== undefined));
}

export function again(flow: Flow, { fact, line }: Question): Flow {
  return { ...going(flow), again: fact, ...(line === undefined ? {} : { line }) };
}

/// The question before the one that is on the screen.
export function previous(flow: Flow): Flow | undefined {
  const asked = flow.asked ?? [];
  const { again: fact, line } = flow;
  const at = fact === undefined ? asked.length : placeOf(flow, { fact, ...(line === undefined ? {} : { line }) });
  const before = asked[at - 1];
  return before === undefined ? undefined : again(flow, before);
}

export function toResult(flow: Flow): Flow {
  return { ...going(flow), result: true };
}

export function toQuestions(flow: Flow): Flow {
  const { result: _result, ...rest } = going(flow);
  return rest;
}
