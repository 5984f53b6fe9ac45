// SPDX-License-Identifier: EUPL-1.2
// What an employer wants to train own staff for, as it stands in an address.
import { factText, readFact, type ToldFact } from './asked';

/// The same training for some people, as it was filled in.
export interface TrainingLine {
  name?: string;
  people: number;
  facts: ToldFact[];
}

export const trainingLimits = { people: { low: 1, high: 1000 }, name: 60 } as const;

/// A name without what parts an address.
export function lineName(text: string): string | undefined {
  const name = Array.from(text.replaceAll(/[\s,;\p{Cc}]+/gu, ' ').trim()).slice(0, trainingLimits.name).join('');
  return name === '' ? undefined : name;
}

/// 3;Heftruck;training-costs.1200: three people, its name, and what is told.
export function readLine(text: string): TrainingLine | undefined {
  const [first = '', name = '', ...rest] = text.split(';');
  const people = /^\d{1,4}$/.test(first) ? Number(first) : 0;
  const facts = rest.flatMap((part) => readFact(part) ?? []);
  if (people < trainingLimits.people.low || people > trainingLimits.people.high || facts.length < rest.length) {
    return undefined;
  }
  const named = lineName(name);
  return { ...(named === undefined ? {} : { name: named }), people, facts };
}

export function lineText({ name, people, facts }: TrainingLine): string {
  return [String(people), encodeURIComponent(name ?? ''), ...facts.map(factText)].join(';');
}
