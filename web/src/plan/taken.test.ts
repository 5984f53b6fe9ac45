// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Journey, Step } from '../api/types';
import { changesOf, readTaken, replanRequest, takenAfter, takenOf, takenText, type TakenStep } from './taken';

const id = (end: string) => `0192f0c1-0000-7000-8000-0000000000${end}`;
const step = (wagon: string, session: string, start: string, end: string): Step => ({ wagon: id(wagon), session: id(session), start, end, hoursPerWeek: 8 }) as Step;
const route = (...steps: Step[]): Journey => ({ steps }) as Journey;
const taken = (wagon: string, session: string, start: string, end: string, state: TakenStep['state']): TakenStep => ({ wagon: id(wagon), session: id(session), start, end, hours: 8, state });

const done = taken('0a', '1a', '2026-09-01', '2026-10-01', 'done');
const before = [
  done,
  taken('0b', '1b', '2026-11-02', '2027-01-11', 'underWay'),
  taken('0c', '1c', '2027-02-01', '2027-03-01', 'booked'),
  taken('0d', '1d', '2027-03-01', '2027-04-05', 'open'),
];

describe('the steps of a route that somebody is on', () => {
  it('begin as their dates say', () => {
    const steps = [step('0a', '1a', '2026-09-01', '2026-11-25'), step('0b', '1b', '2026-11-25', '2027-01-11'), step('0c', '1c', '2026-11-26', '2027-01-11')];
    expect(takenOf(route(...steps), '2026-11-25').map(({ state }) => state)).toEqual(['done', 'underWay', 'open']);
  });

  it('are in the address as they are', () => {
    expect(before.map((one) => readTaken(takenText(one)))).toEqual(before);
  });

  it.each(['', 'x', takenText(done).replace(/d$/, 'x'), takenText({ ...done, end: '2026-09-01' })])('are not read from %s', (text) => expect(readTaken(text)).toBeUndefined());

  it('are asked about by what became of them', () => {
    expect(replanRequest({ person: {} }, before)).toEqual({
      question: { person: {} },
      done: [id('0a')],
      underWay: [{ wagon: id('0b'), start: '2026-11-02', end: '2027-01-11', hoursPerWeek: 8 }],
      booked: [{ session: id('1c'), start: '2027-02-01' }],
    });
  });
});

describe('another way to go on', () => {
  const changes = changesOf(before, route(step('0c', '1c', '2027-02-08', '2027-03-08'), step('0e', '1e', '2027-03-08', '2027-04-05')));

  it('keeps what is behind her, and says of each other step what becomes of it', () => {
    expect(changes.map(({ what, was, is }) => [what, (was ?? is).wagon.slice(-2)])).toEqual([
      ['stays', '0a'],
      ['stays', '0b'],
      ['moved', '0c'],
      ['gone', '0d'],
      ['added', '0e'],
    ]);
    expect(changesOf(before, route(step('0c', '1c', '2027-02-01', '2027-03-01')))[2]?.what).toBe('kept');
  });

  it('becomes the route that she is on; what moved is not arranged yet', () => {
    expect(takenAfter(changes).map(({ wagon, state }) => [wagon.slice(-2), state])).toEqual([
      ['0a', 'done'],
      ['0b', 'underWay'],
      ['0c', 'open'],
      ['0e', 'open'],
    ]);
    expect(takenAfter(changesOf(before, route(step('0c', '1c', '2027-02-01', '2027-03-01')))).map(({ state }) => state)).toEqual(['done', 'underWay', 'booked']);
  });
});
