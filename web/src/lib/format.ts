// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../api/types';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}

/// 15 februari 2027
export function longDate(date: string, language: Language): string {
  return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' })(date);
}

/// 15 feb 2027, without the full stops that some versions of the locale data put after a month
export function shortDate(date: string, language: Language): string {
  return dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })(date).replaceAll('.', '');
}

/// 15 feb
export function dayMonth(date: string, language: Language): string {
  return dateFormat(language, { day: 'numeric', month: 'short' })(date).replaceAll('.', '');
}

/// 15 feb 2027 14:30, in the time zone of who looks
export function moment(at: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(at)).replaceAll('.', '').replace(',', '');
}

/// € 1.250 or € 14,50: cents only when there are any
export function money(cents: number, language: Language): string {
  const whole = cents % 100 === 0;
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(cents / 100);
}

const until: Record<Language, string> = { nl: 'tot', en: 'to' };

/// € 0 tot € 500; one amount when both are the same
export function moneyRange(low: number, high: number, language: Language): string {
  return low === high ? money(low, language) : `${money(low, language)} ${until[language]} ${money(high, language)}`;
}

/// A, B of C
export function anyOf(names: string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(names);
}

export function count(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/// Parts per million as a whole percentage, rounded down so that nothing looks better than it is.
export function percent(share: number): number {
  return Math.floor(share / 10_000);
}
