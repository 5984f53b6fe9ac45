// SPDX-License-Identifier: EUPL-1.2
import type { FormField } from '../api/problem';
import { goTo } from './use-plan';
import type { PlanState } from './plan-state';

let wanted: FormField | undefined;

/// Opens the first page at this question.
export function askField(plan: PlanState, field: FormField | undefined): void {
  wanted = field;
  goTo({ ...plan, view: 'start' }, 'step');
}

/// The question that the first page is opened at, until `takeWantedField`.
export function wantedField(): FormField | undefined {
  return wanted;
}

/// The same, once: for whoever looks last, after the page has given that question the focus.
export function takeWantedField(): FormField | undefined {
  const was = wanted;
  wanted = undefined;
  return was;
}
