// SPDX-License-Identifier: EUPL-1.2
import type { Journey, JourneyRequest, ReplanRequest, Step } from '../api/types';

/// How it stands with a step: `open` is in the route, and nothing is arranged yet.
export const takenStates = ['done', 'underWay', 'booked', 'open'] as const;
export type TakenState = (typeof takenStates)[number];

/// A step of a route that somebody is on. It stands in the address with all that planning again needs, because by then
/// the catalogue can have lost its session.
export interface TakenStep {
  wagon: string;
  session: string;
  start: string;
  end: string;
  hours: number;
  state: TakenState;
}

/// The steps of a route as they most likely stand on this day.
export function takenOf({ steps }: Journey, today: string): TakenStep[] {
  return steps.map(({ wagon, session, start, end, hoursPerWeek }) => ({ wagon, session, start, end, hours: hoursPerWeek, state: end <= today ? 'done' : start <= today ? 'underWay' : 'open' }));
}

const letters: Record<TakenState, string> = { done: 'd', underWay: 'u', booked: 'b', open: 'o' };
const states: Record<string, TakenState> = { d: 'done', u: 'underWay', b: 'booked', o: 'open' };
const written = /^([0-9a-f-]{36})_([0-9a-f-]{36})_(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)_(\d{1,2})_([dubo])$/;

/// One step in an address.
export function takenText({ wagon, session, start, end, hours, state }: TakenStep): string {
  return [wagon, session, start, end, String(hours), letters[state]].join('_');
}

export function readTaken(text: string): TakenStep | undefined {
  const [, wagon, session, start, end, hours, letter] = written.exec(text) ?? [];
  const state = states[letter ?? ''];
  if (wagon === undefined || session === undefined || start === undefined || end === undefined || state === undefined || !(start < end)) {
    return undefined;
  }
  return { wagon, session, start, end, hours: Number(hours), state };
}

export function replanRequest(question: JourneyRequest, taken: TakenStep[]): ReplanRequest {
  const as = (state: TakenState) => taken.filter((step) => step.state === state);
  return {
    question,
    done: as('done').map(({ wagon }) => wagon),
    underWay: as('underWay').map(({ wagon, start, end, hours }) => ({ wagon, start, end, hoursPerWeek: hours })),
    booked: as('booked').map(({ session, start }) => ({ session, start })),
  };
}

/// What becomes of a step of the route, or a step that it did not have.
export type TakenChange = { what: 'stays' | 'gone'; was: TakenStep; is?: undefined } | { what: 'kept' | 'moved'; was: TakenStep; is: Step } | { what: 'added'; was?: undefined; is: Step };

/// First what was in the route, in its order, then what is new. What is done or under way stays.
export function changesOf(taken: TakenStep[], { steps }: Journey): TakenChange[] {
  const old = taken.map((was): TakenChange => {
    if (was.state === 'done' || was.state === 'underWay') {
      return { what: 'stays', was };
    }
    const is = steps.find(({ wagon }) => wagon === was.wagon);
    return is === undefined ? { what: 'gone', was } : { what: is.session === was.session && is.start === was.start ? 'kept' : 'moved', was, is };
  });
  const added = steps.filter(({ wagon }) => !taken.some((was) => was.wagon === wagon)).map((is): TakenChange => ({ what: 'added', is }));
  return [...old, ...added];
}

/// The route after that: what is behind her and what she does, then the steps to come.
export function takenAfter(changes: TakenChange[]): TakenStep[] {
  return changes.flatMap(({ what, was, is }): TakenStep[] => {
    if (what === 'stays') {
      return [was];
    }
    if (is === undefined) {
      return [];
    }
    const { wagon, session, start, end, hoursPerWeek } = is;
    return [{ wagon, session, start, end, hours: hoursPerWeek, state: what === 'kept' ? was.state : 'open' }];
  });
}
