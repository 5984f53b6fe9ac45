// SPDX-License-Identifier: EUPL-1.2

export interface FieldProblem {
  pointer: string;
  allowed: string;
}

/// The server answered, and said no (RFC 9457).
export class ApiProblem extends Error {
  readonly status: number;
  readonly fields: FieldProblem[];

  constructor(status: number, fields: FieldProblem[]) {
    super(`the server answered with status ${status}`);
    this.status = status;
    this.fields = fields;
  }
}

export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ApiProblem && error.status === status;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/// Reads what is known of a problem document; anything else gives a problem without fields.
export function toProblem(status: number, body: unknown): ApiProblem {
  const list = isRecord(body) && Array.isArray(body.errors) ? (body.errors as unknown[]) : [];
  const fields = list.flatMap((item): FieldProblem[] => {
    if (!isRecord(item) || typeof item.pointer !== 'string') {
      return [];
    }
    return [{ pointer: item.pointer, allowed: typeof item.allowed === 'string' ? item.allowed : '' }];
  });
  return new ApiProblem(status, fields);
}

/// The fields of the first page.
export type FormField =
  | 'from' | 'to' | 'place' | 'lastDay' | 'learn' | 'km' | 'budget' | 'barriers' | 'credentials' | 'hours' | 'shifts' | 'support' | 'skills' | 'contracts';

const pointers: [string, FormField][] = [
  ['/person/occupations', 'from'],
  ['/person/skills', 'skills'],
  ['/person/credentials', 'credentials'],
  ['/person/barriers', 'barriers'],
  ['/person/municipality', 'place'],
  ['/person/maxKm', 'km'],
  ['/person/hoursMin', 'hours'],
  ['/person/hoursMax', 'hours'],
  ['/person/contracts', 'contracts'],
  ['/person/shifts', 'shifts'],
  ['/person/needsSupport', 'support'],
  ['/goals', 'to'],
  ['/lastWorkingDay', 'lastDay'],
  ['/latest', 'lastDay'],
  ['/learningHours', 'learn'],
  ['/ownBudgetCents', 'budget'],
];

/// The fields that the server did not accept, each once, in the order of the page.
export function refusedFields(problem: ApiProblem): FormField[] {
  const found = pointers
    .filter(([start]) => problem.fields.some(({ pointer }) => pointer === start || pointer.startsWith(`${start}/`) || (start === '/learningHours' && pointer === '/learningHoursAfter')))
    .map(([, field]) => field);
  return [...new Set(found)];
}
