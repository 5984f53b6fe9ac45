// SPDX-License-Identifier: EUPL-1.2
// RFC 5545, all-day events only.

export interface CalendarEvent {
  uid: string;
  start: string;
  /// The first day after it.
  end: string;
  summary: string;
  description?: string;
  location?: string;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n');
}

/// Lines of at most 75 octets; a continuation starts with a space. Never breaks inside a character.
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    const room = parts.length === 0 ? 75 : 74;
    if (size + bytes > room) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += bytes;
  }
  parts.push(part);
  return parts.join('\r\n ');
}

function basicDate(date: string): string {
  return date.replaceAll('-', '');
}

/// `stamp`: the moment of making it, as from Date.toISOString().
export function calendar(events: CalendarEvent[], stamp: string): string {
  const moment = `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Overstap//Overstap//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  for (const event of events) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${moment}`,
      `DTSTART;VALUE=DATE:${basicDate(event.start)}`,
      `DTEND;VALUE=DATE:${basicDate(event.end)}`,
      `SUMMARY:${escaped(event.summary)}`,
    );
    if (event.description !== undefined) {
      lines.push(`DESCRIPTION:${escaped(event.description)}`);
    }
    if (event.location !== undefined) {
      lines.push(`LOCATION:${escaped(event.location)}`);
    }
    lines.push('TRANSP:TRANSPARENT', 'END:VEVENT');
  }
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
