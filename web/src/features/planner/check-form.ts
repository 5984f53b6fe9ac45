// SPDX-License-Identifier: EUPL-1.2
import type { FormField } from '../../api/problem';
import { limits, wholeEuros, wholeNumber, type PlanState } from '../../plan/plan-state';

/// What stands in the fields, as typed. `fromText` and `toText`: typed but not chosen from the list.
export interface FormTexts {
  fromText: string;
  toText: string;
  placeText: string | undefined;
  learn: string;
  km: string;
  budget: string;
  hoursMin: string;
  hoursMax: string;
  /// What is wrong with the date, when something is.
  lastDay: 'lastDay' | 'lastDayRange' | undefined;
}

export type FormErrorKey = 'fromOrTo' | 'fromPick' | 'toPick' | 'placePick' | 'lastDay' | 'lastDayRange' | 'learn' | 'km' | 'budget' | 'hours' | 'hoursOrder';
export type FormErrors = Partial<Record<FormField, FormErrorKey>>;

export const fieldOrder: FormField[] = ['from', 'to', 'place', 'lastDay', 'learn', 'km', 'budget', 'hours'];

function wrong(text: string, range: { low: number; high: number }): boolean {
  return text.trim() !== '' && wholeNumber(text.trim(), range) === undefined;
}

export function checkForm(plan: PlanState, texts: FormTexts): FormErrors {
  const errors: FormErrors = {};
  if (texts.fromText.trim() !== '') {
    errors.from = 'fromPick';
  } else if (plan.from.length === 0 && plan.to.length === 0) {
    errors.from = 'fromOrTo';
  }
  if (texts.toText.trim() !== '') {
    errors.to = 'toPick';
  }
  if ((texts.placeText ?? '').trim() !== '' && plan.place === undefined) {
    errors.place = 'placePick';
  }
  if (texts.lastDay !== undefined) {
    errors.lastDay = texts.lastDay;
  }
  if (wrong(texts.learn, limits.hours)) {
    errors.learn = 'learn';
  }
  if (wrong(texts.km, limits.km)) {
    errors.km = 'km';
  }
  if (texts.budget.trim() !== '' && wholeEuros(texts.budget) === undefined) {
    errors.budget = 'budget';
  }
  if (wrong(texts.hoursMin, limits.hours) || wrong(texts.hoursMax, limits.hours)) {
    errors.hours = 'hours';
  } else if (plan.hoursMin !== undefined && plan.hoursMax !== undefined && plan.hoursMin > plan.hoursMax) {
    errors.hours = 'hoursOrder';
  }
  return errors;
}
