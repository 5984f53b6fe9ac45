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

/// The question that the first page was opened at; `forgetWantedField` once it has the focus.
export function wantedField(): FormField | undefined {
  return wanted;
}

export function forgetWantedField(): void {
  wanted = undefined;
}
