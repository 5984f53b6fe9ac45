// SPDX-License-Identifier: EUPL-1.2
import type { Journey } from '../../api/types';
import { addDays } from '../../lib/dates';
import type { CalendarEvent } from '../../lib/ics';

export interface CalendarWords {
  appointment: string;
  ready: string;
  online: string;
}

/// The steps as calendar events. A sensitive step shows nothing but that there is an appointment.
export function calendarEvents(journey: Journey, words: CalendarWords): CalendarEvent[] {
  const steps = journey.steps.map((step): CalendarEvent => {
    const when = { uid: `${step.session}-${step.start}@overstap`, start: step.start, end: step.end };
    if (step.sensitive) {
      return { ...when, uid: `${step.start}-${step.end}-private@overstap`, summary: words.appointment };
    }
    return { ...when, summary: step.title, description: step.provider, location: step.municipality ?? words.online };
  });
  return [...steps, { uid: `ready-${journey.atWork}@overstap`, start: journey.atWork, end: addDays(journey.atWork, 1), summary: words.ready }];
}
