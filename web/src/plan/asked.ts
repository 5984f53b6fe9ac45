// SPDX-License-Identifier: EUPL-1.2
// The questions about schemes that were asked, as they stand in an address.

/// An answer as the API reads it.
export interface ToldFact {
  fact: string;
  value: string;
}

/// A question, and of a plan to train own staff the line that it is about; none is the firm.
export interface Question {
  fact: string;
  line?: number;
}
/// Without a value it was put off.
export interface Asked extends Question {
  value?: string;
}

const told = /^([a-z0-9-]{1,64})\.([A-Za-z0-9.-]{1,40})$/;
const written = /^(?:(\d{1,2}):)?(?:!([a-z0-9-]{1,64})|([a-z0-9-]{1,64}\.[A-Za-z0-9.-]{1,40}))$/;

/// fact.value
export function readFact(text: string): ToldFact | undefined {
  const [, fact, value] = told.exec(text) ?? [];
  return fact === undefined || value === undefined ? undefined : { fact, value };
}

export function factText({ fact, value }: ToldFact): string {
  return `${fact}.${value}`;
}

/// fact.value, or !fact when it was put off; of a line of a plan 0:fact.value.
export function readAsked(text: string): Asked | undefined {
  const [, line, putOff, answer = ''] = written.exec(text) ?? [];
  const asked = putOff === undefined ? readFact(answer) : { fact: putOff };
  return asked === undefined ? undefined : { ...asked, ...(line === undefined ? {} : { line: Number(line) }) };
}

export function askedText({ fact, value, line }: Asked): string {
  return `${line === undefined ? '' : `${line}:`}${value === undefined ? `!${fact}` : factText({ fact, value })}`;
}
