// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { rightsOf } from './reader';

describe('rightsOf', () => {
  it('lets a person write, but not prove or assess', () => {
    expect(rightsOf({ standing: 'self', state: 'open' }, 'person')).toEqual({ reader: 'self', write: true, prove: false, assess: false });
  });
  it('lets the owner prove; a guide is no assessor', () => {
    expect(rightsOf({ standing: 'owner', state: 'open' }, 'guide')).toEqual({ reader: 'desk', write: true, prove: true, assess: false });
    expect(rightsOf({ standing: 'owner', state: 'open' }, 'specialist').assess).toBe(true);
    expect(rightsOf({ standing: 'colleague', state: 'open' }, 'specialist')).toEqual({ reader: 'desk', write: true, prove: false, assess: false });
  });
  it('lets a partner who does a piece of work only assess', () => {
    expect(rightsOf({ standing: 'engaged', state: 'open' }, 'provider')).toEqual({ reader: 'desk', write: false, prove: false, assess: true });
    expect(rightsOf({ standing: 'engaged', state: 'open' }, 'employerAdviser').assess).toBe(false);
  });
  it('leaves a closed profile as it is', () => {
    expect(rightsOf({ standing: 'owner', state: 'closed' }, 'specialist')).toEqual({ reader: 'desk', write: false, prove: false, assess: false });
  });
});
