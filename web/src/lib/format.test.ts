// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { addDays, addWeeks } from './dates';
import { anyOf, dayMonth, longDate, money, moneyRange, percent, shortDate } from './format';
import { fold } from './text';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('formats', () => {
  it('write dates in both languages', () => {
    expect([longDate('2027-02-15', 'nl'), longDate('2027-02-15', 'en')]).toEqual(['15 februari 2027', '15 February 2027']);
    expect([shortDate('2027-02-15', 'nl'), dayMonth('2027-02-15', 'en')]).toEqual(['15 feb 2027', '15 Feb']);
  });

  it('write money with cents only when there are any', () => {
    expect([0, 125_000, 1_625].map((cents) => plain(money(cents, 'nl')))).toEqual(['€ 0', '€ 1.250', '€ 16,25']);
    expect(money(125_000, 'en')).toBe('€1,250');
  });

  it('write a range of money, and one amount where it is none', () => {
    expect(plain(moneyRange(0, 50_000, 'nl'))).toBe('€ 0 tot € 500');
    expect(plain(moneyRange(1_625, 50_000, 'en'))).toBe('€16.25 to €500');
    expect(plain(moneyRange(50_000, 50_000, 'nl'))).toBe('€ 500');
  });

  it('write a choice of names', () => {
    expect([anyOf(['UWV'], 'nl'), anyOf(['A', 'B', 'C'], 'nl'), anyOf(['A', 'B'], 'en')]).toEqual(['UWV', 'A, B of C', 'A or B']);
  });

  it('round a fit down', () => {
    expect([0, 9_999, 738_000, 1_000_000].map(percent)).toEqual([0, 0, 73, 100]);
  });

  it('count days over the change of the clock', () => {
    expect([addDays('2027-03-27', 2), addWeeks('2027-10-25', 2), addDays('2027-03-01', -1)]).toEqual(['2027-03-29', '2027-11-08', '2027-02-28']);
  });

  it('compare names without accents, case and signs', () => {
    expect([fold("'s-Gravenhage"), fold('Súdwest-Fryslân')]).toEqual(['s gravenhage', 'sudwest fryslan']);
  });
});
