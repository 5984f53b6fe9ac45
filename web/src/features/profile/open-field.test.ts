// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { fieldHash, readField } from './open-field';

it('a question of the profile has an address', () => {
  for (const field of ['credentials', { credential: 'rijbewijs-b' }] as const) {
    expect(readField(fieldHash(field))).toEqual(field);
  }
  for (const other of ['', 'credential-', 'credential-<b>', 'main']) {
    expect(readField(other)).toBeUndefined();
  }
});
