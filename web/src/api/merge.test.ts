// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { changedFields, merge } from './merge';

interface Contact {
  phone: string;
  email: string;
  address?: string;
}
const base: Contact = { phone: '1', email: 'a@b' };

describe('two changes at once', () => {
  it('stay both when they are of other fields', () => {
    expect(merge(base, { ...base, phone: '2' }, { ...base, email: 'c@d', address: 'X' })).toEqual({
      merged: { phone: '2', email: 'c@d', address: 'X' },
      conflicts: [],
    });
  });

  it('are asked about when they are of the same field', () => {
    const found = merge(base, { phone: '2', email: 'n@n' }, { ...base, phone: '3' });
    expect(found.conflicts).toEqual(['phone']);
    expect(found.merged).toEqual({ phone: '3', email: 'n@n' });
  });

  it('are no conflict when both typed the same', () => {
    expect(merge(base, { ...base, phone: '2' }, { ...base, phone: '2' })).toEqual({ merged: { ...base, phone: '2' }, conflicts: [] });
  });

  it('take a field that was emptied as a change', () => {
    expect(merge({ ...base, address: 'X' }, base, { ...base, address: 'Y' }).conflicts).toEqual(['address']);
    expect(merge<Contact>({ ...base, address: 'X' }, base, { ...base, address: 'X', phone: '9' }).merged).toEqual({ ...base, phone: '9' });
  });

  it('of a step and its day are never mixed', () => {
    const step = { what: 'Bellen', on: '2027-01-04' };
    const found = merge(step, { ...step, what: 'Mailen' }, { ...step, on: '2027-02-01' }, true);
    expect(found).toEqual({ merged: { what: 'Bellen', on: '2027-02-01' }, conflicts: ['what', 'on'] });
    expect(merge(step, { ...step, what: 'Mailen' }, step, true)).toEqual({ merged: { ...step, what: 'Mailen' }, conflicts: [] });
    expect(merge(step, step, { ...step, what: 'Mailen' }, true)).toEqual({ merged: { ...step, what: 'Mailen' }, conflicts: [] });
  });
});

it('what changed is named', () => {
  expect(changedFields({ a: 1, b: 2 }, { a: 1, b: 3 })).toEqual(['b']);
});
