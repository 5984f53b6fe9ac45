// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../api/types';
import { anyOf, count, dayMonth, longDate, moment, money, moneyRange, shortDate } from './format';

/// The formats of lib/format in the language on screen.
export function useFormat() {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nl';
  return useMemo(
    () => ({
      language,
      longDate: (date: string) => longDate(date, language),
      shortDate: (date: string) => shortDate(date, language),
      dayMonth: (date: string) => dayMonth(date, language),
      moment: (at: string) => moment(at, language),
      money: (cents: number) => money(cents, language),
      moneyRange: (low: number, high: number) => moneyRange(low, high, language),
      anyOf: (names: string[]) => anyOf(names, language),
      count: (value: number) => count(value, language),
    }),
    [language],
  );
}
