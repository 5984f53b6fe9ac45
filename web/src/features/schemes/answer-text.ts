// SPDX-License-Identifier: EUPL-1.2
import type { FactQuestion, Language } from '../../api/types';
import { isDate } from '../../plan/plan-state';

export type AnswerError = 'empty' | 'integer' | 'money' | 'date';

/// Euros as people write them, as the API reads them: 1.250,50 and € 1,250.50 are 1250.50.
export function readEuros(text: string): string | undefined {
  const bare = text.trim().replace(/^€\s*/, '').replace(/\s*(€|euro)$/i, '').replaceAll(/[\s\u00A0]/g, '').replace(/,-$/, '');
  const written = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{2}))?$/.exec(bare);
  if (written === null) {
    return undefined;
  }
  const whole = (written[1] ?? '').replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return written[2] === undefined ? whole : `${whole}.${written[2]}`;
}

function inRange(value: string, { least, most }: FactQuestion): boolean {
  return (least === undefined || Number(value) >= Number(least)) && (most === undefined || Number(value) <= Number(most));
}

/// What was typed or chosen as the value of a fact, or what is wrong with it.
export function readAnswer(question: FactQuestion, text: string): { value: string } | { error: AnswerError } {
  if (text.trim() === '') {
    return { error: 'empty' };
  }
  switch (question.type) {
    case 'yesNo':
    case 'choice':
      return { value: text };
    case 'integer': {
      const value = text.trim().replaceAll(/(?<=\d)[.,\s](?=\d{3}\b)/g, '');
      return /^\d{1,7}$/.test(value) && inRange(value, question) ? { value: String(Number(value)) } : { error: 'integer' };
    }
    case 'money': {
      const value = readEuros(text);
      return value !== undefined && inRange(value, question) ? { value } : { error: 'money' };
    }
    case 'date':
      return isDate(text) ? { value: text } : { error: 'date' };
  }
}

/// A value of the API as it stands in the field: 1250.50 is 1250,50 in Dutch.
export function fieldText(question: FactQuestion, value: string, language: Language): string {
  return question.type === 'money' && language === 'nl' ? value.replace('.', ',') : value;
}
