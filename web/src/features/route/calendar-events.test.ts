// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Journey, Step } from '../../api/types';
import { calendarEvents } from './calendar-events';

const words = { appointment: 'Afspraak', ready: 'Klaar voor werk: verkoper', online: 'Online' };
const step = (parts: Partial<Step>): Step =>
  ({ session: 's1', start: '2027-01-11', end: '2027-02-08', title: 'Hulp bij schulden', kindName: 'Hulp bij schulden', provider: 'Gemeente Haarlemmermeer', municipality: 'Haarlemmermeer', sensitive: false, ...parts }) as Step;
const journey = (...steps: Step[]): Journey => ({ atWork: '2027-02-08', steps }) as Journey;

describe('the calendar of a route', () => {
  it('says only "afspraak" for a sensitive step', () => {
    const events = calendarEvents(journey(step({ sensitive: true })), words);
    expect(events[0]).toEqual({ uid: '2027-01-11-2027-02-08-private@overstap', start: '2027-01-11', end: '2027-02-08', summary: 'Afspraak' });
    expect(JSON.stringify(events)).not.toMatch(/schuld|Gemeente|s1/);
  });

  it('has each other step with its place, and the day of being ready', () => {
    const events = calendarEvents(journey(step({}), step({ municipality: undefined })), words);
    expect(events.map((event) => [event.summary, event.location, event.end])).toEqual([
      ['Hulp bij schulden', 'Haarlemmermeer', '2027-02-08'],
      ['Hulp bij schulden', 'Online', '2027-02-08'],
      ['Klaar voor werk: verkoper', undefined, '2027-02-09'],
    ]);
  });
});
