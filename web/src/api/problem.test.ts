// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { refusedFields, toProblem } from './problem';

describe('a refusal of the server', () => {
  it('becomes the fields of the page, each once and in its order', () => {
    const problem = toProblem(400, {
      errors: [
        { pointer: '/ownBudgetCents', allowed: '0 to 10000000' },
        { pointer: '/person/hoursMax', allowed: '0 to 60' },
        { pointer: '/person/hoursMin', allowed: '0 to 60' },
        { pointer: '/person/occupations/0', allowed: 'a known occupation' },
        { pointer: '/learningHoursAfter', allowed: '0 to 60' },
      ],
    });
    expect(refusedFields(problem)).toEqual(['from', 'hours', 'learn', 'budget']);
  });

  it.each([undefined, null, 'text', { errors: 'x' }, { errors: [null, { pointer: 3 }] }])('can be read when its body is %j', (body) => {
    expect(toProblem(502, body)).toMatchObject({ status: 502, fields: [] });
  });
});
