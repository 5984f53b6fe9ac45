// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { calendar } from './ics';

const stamp = '2026-11-22T19:00:00.000Z';

describe('a calendar file', () => {
  it('has whole days and lines that end in CRLF', () => {
    const text = calendar([{ uid: 'a@overstap', start: '2027-01-11', end: '2027-02-08', summary: 'Cursus' }], stamp);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Overstap//Overstap//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:a@overstap',
      'DTSTAMP:20261122T190000Z',
      'DTSTART;VALUE=DATE:20270111',
      'DTEND;VALUE=DATE:20270208',
      'SUMMARY:Cursus',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what has a meaning of its own', () => {
    const text = calendar([{ uid: 'a', start: '2027-01-11', end: '2027-01-12', summary: 'Rijbewijs B, C; of D\\E\nnu' }], stamp);
    expect(text).toContain('SUMMARY:Rijbewijs B\\, C\\; of D\\\\E\\nnu\r\n');
  });

  it('folds long lines at 75 octets without breaking a character', () => {
    const summary = 'é'.repeat(90);
    const text = calendar([{ uid: 'a', start: '2027-01-11', end: '2027-01-12', summary }], stamp);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
  });
});
