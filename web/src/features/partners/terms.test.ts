// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import type { AgreementTerms } from '../../api/partners-api';
import { articleField, fieldsOf, groundField, sameGround, termsOf } from './terms';

const terms: AgreementTerms = {
  purposes: [
    { purpose: 'guidance', controller: 'jointController' },
    { purpose: 'placement', controller: 'controller' },
  ],
  grounds: [
    { purpose: 'guidance', group: 'contact', ground: 'legalDuty', article: 'Wet SUWI art. 62' },
    { purpose: 'guidance', group: 'sensitive', ground: 'consent', article: 'AVG art. 9 lid 2 onder a' },
    { purpose: 'placement', group: 'profile', ground: 'consent', article: 'AVG art. 6 lid 1 onder a' },
  ],
};

it('keeps terms as they are', () => expect(termsOf(fieldsOf(terms))).toEqual(terms));

it('leaves out the grounds of a purpose that is no longer agreed', () => {
  const { purposes, grounds } = termsOf({ ...fieldsOf(terms), guidance: '' });
  expect(purposes).toEqual([{ purpose: 'placement', controller: 'controller' }]);
  expect(grounds.map(({ purpose }) => purpose)).toEqual(['placement']);
});

it('leaves out a group without a ground, also when its article is still there', () => {
  const { grounds } = termsOf({ ...fieldsOf(terms), [groundField('guidance', 'contact')]: '' });
  expect(grounds.map(({ group }) => group)).toEqual(['sensitive', 'profile']);
});

it('adds a group with its article', () => {
  const fields = { ...fieldsOf(terms), [groundField('placement', 'plan')]: 'contract', [articleField('placement', 'plan')]: ' AVG art. 6 ' };
  expect(termsOf(fields).grounds).toContainEqual({ purpose: 'placement', group: 'plan', ground: 'contract', article: 'AVG art. 6' });
});

it('puts groups with the same ground and article together', () => {
  const law = { purpose: 'guidance' as const, ground: 'legalDuty' as const, article: 'Wet SUWI art. 62' };
  expect(sameGround([{ ...law, group: 'contact' }, { ...law, group: 'plan', article: 'Participatiewet art. 64' }, { ...law, group: 'profile' }])).toEqual([
    { ground: 'legalDuty', article: 'Wet SUWI art. 62', groups: ['contact', 'profile'] },
    { ground: 'legalDuty', article: 'Participatiewet art. 64', groups: ['plan'] },
  ]);
});
