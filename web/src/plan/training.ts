// SPDX-License-Identifier: EUPL-1.2
// What an employer wants to train own staff for, as it stands in an address.
import type { ToldFact } from './plan-state';

/// The same training for some people; facts and questions put off are as of a whole flow.
export interface TrainingLine {
  name?: string;
  people: number;
  facts: ToldFact[];
  later: string[];
}

export const trainingLimits = { people: { low: 1, high: 1000 }, name: 60 } as const;

const told = /^[a-z0-9-]{1,40}\.[A-Za-z0-9.-]{1,40}$/;
const code = /^[a-z0-9-]{1,40}$/;

/// fact.value
export function readFact(text: string): ToldFact | undefined {
  const at = text.indexOf('.');
  return told.test(text) ? { fact: text.slice(0, at), value: text.slice(at + 1) } : undefined;
}

export function factText({ fact, value }: ToldFact): string {
  return `${fact}.${value}`;
}

/// A name without what parts an address.
export function lineName(text: string): string | undefined {
  const name = Array.from(text.replaceAll(/[\s,;\p{Cc}]+/gu, ' ').trim()).slice(0, trainingLimits.name).join('');
  return name === '' ? undefined : name;
}

/// 3;Heftruck;training-kind.bbl;!lesson-hours: three people, its name, what is told, and what is asked later.
export function readLine(text: string): TrainingLine | undefined {
  const [first = '', name = '', ...rest] = text.split(';');
  const people = /^\d{1,4}$/.test(first) ? Number(first) : 0;
  const facts = rest.flatMap((part) => readFact(part) ?? []);
  const later = rest.filter((part) => part.startsWith('!') && code.test(part.slice(1))).map((part) => part.slice(1));
  if (people < trainingLimits.people.low || people > trainingLimits.people.high || facts.length + later.length < rest.length) {
    return undefined;
  }
  const named = lineName(name);
  return { ...(named === undefined ? {} : { name: named }), people, facts, later };
}

export function lineText({ name, people, facts, later }: TrainingLine): string {
  return [String(people), encodeURIComponent(name ?? ''), ...facts.map(factText), ...later.map((fact) => `!${fact}`)].join(';');
}
