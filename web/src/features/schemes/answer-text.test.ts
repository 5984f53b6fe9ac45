// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { FactQuestion } from '../../api/types';
import { fieldText, readAnswer, readEuros } from './answer-text';

const question = (type: FactQuestion['type'], more: Partial<FactQuestion> = {}): FactQuestion => ({ fact: 'a-fact', question: 'How much?', called: 'the amount', type, choices: [], schemes: [], ...more });

describe('an amount', () => {
  it.each([
    ['1250', '1250'],
    ['€ 1.250', '1250'],
    ['1.250,50', '1250.50'],
    ['1,250.50', '1250.50'],
    ['€ 12,-', '12'],
    ['1 250 000', '1250000'],
    ['0', '0'],
    ['007', '7'],
  ])('%s is read as %s', (text, value) => expect(readEuros(text)).toBe(value));

  it.each(['', 'veel', '-5', '1.25.0', '12,5', '1..2'])('%s is not read', (text) => expect(readEuros(text)).toBeUndefined());

  it('stands in the field as the language writes it', () => {
    expect(fieldText(question('money'), '1250.50', 'nl')).toBe('1250,50');
    expect(fieldText(question('money'), '1250.50', 'en')).toBe('1250.50');
    expect(readAnswer(question('money'), '1250,50')).toEqual({ value: '1250.50' });
  });
});

describe('an answer', () => {
  it('that is missing says so, whatever is asked', () => {
    for (const type of ['yesNo', 'choice', 'integer', 'money', 'date'] as const) {
      expect(readAnswer(question(type), ' ')).toEqual({ error: 'empty' });
    }
  });

  it('must lie in the range, with its ends', () => {
    const age = question('integer', { least: '15', most: '75' });
    expect(readAnswer(age, '14')).toEqual({ error: 'integer' });
    expect(readAnswer(age, ' 15 ')).toEqual({ value: '15' });
    expect(readAnswer(age, '75')).toEqual({ value: '75' });
    expect(readAnswer(age, '76')).toEqual({ error: 'integer' });
    const costs = question('money', { least: '0', most: '50000' });
    expect(readAnswer(costs, '50.000')).toEqual({ value: '50000' });
    expect(readAnswer(costs, '50.000,01')).toEqual({ error: 'money' });
  });

  it('may have a separator of thousands', () => {
    expect(readAnswer(question('integer', { least: '0', most: '4000' }), '1.872')).toEqual({ value: '1872' });
    expect(readAnswer(question('integer', { least: '0', most: '4000' }), '1.8')).toEqual({ error: 'integer' });
  });

  it('is a date that exists', () => {
    expect(readAnswer(question('date'), '2026-02-28')).toEqual({ value: '2026-02-28' });
    expect(readAnswer(question('date'), '2026-02-30')).toEqual({ error: 'date' });
  });
});
