// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import type { GroundLine } from '../../api/rights-api';
import { groupGrounds } from './group-grounds';

const line: GroundLine = {
  organisation: 'uwv',
  organisationName: 'UWV',
  organisationKind: 'uwv',
  purpose: 'guidance',
  group: 'contact',
  ground: 'legalDuty',
  article: 'Wet SUWI art. 62',
  controller: 'joint-controller',
  open: true,
};
const byConsent: GroundLine = { ...line, ground: 'consent', article: 'AVG art. 9 lid 2 onder a', open: false };

it('puts groups together for which the same holds', () => {
  const [partner] = groupGrounds([line, { ...line, group: 'plan' }, { ...byConsent, group: 'sensitive' }]);
  expect(partner?.uses).toEqual([
    {
      purpose: 'guidance',
      parts: [
        { kind: 'lawful', ground: 'legalDuty', article: 'Wet SUWI art. 62', rejected: undefined, groups: ['contact', 'plan'] },
        { kind: 'closed', groups: ['sensitive'] },
      ],
    },
  ]);
});

it('keeps another article, purpose or end of consent apart', () => {
  const consent = { id: 'c1', givenAt: '2026-11-25T10:00:00.000Z', endsOn: '2027-05-01', recordedByDesk: false };
  const [partner] = groupGrounds([
    line,
    { ...line, group: 'plan', article: 'Participatiewet art. 64' },
    { ...line, group: 'contact', purpose: 'placement', ground: 'consent', consent },
    { ...line, group: 'profile', purpose: 'placement', ground: 'consent', consent: { ...consent, id: 'c2' } },
    { ...line, group: 'plan', purpose: 'placement', ground: 'consent', consent: { ...consent, id: 'c3', endsOn: '2027-06-01' } },
  ]);
  expect(partner?.uses.map(({ purpose, parts }) => [purpose, parts.map(({ groups }) => groups)])).toEqual([
    ['guidance', [['contact'], ['plan']]],
    ['placement', [['contact', 'profile'], ['plan']]],
  ]);
  expect(partner?.uses[1]?.parts[0]).toMatchObject({ kind: 'agreed', consents: ['c1', 'c2'] });
});

it('shows an objection by itself, first, unless it was rejected', () => {
  const objection = { id: 'o1', raisedAt: '2026-11-25T10:00:00.000Z', state: 'open' as const };
  const kinds = (state: 'open' | 'upheld' | 'rejected') =>
    groupGrounds([line, { ...line, group: 'plan', open: state === 'rejected', objection: { ...objection, state } }])[0]?.uses[0]?.parts.map(({ kind, groups }) => [kind, groups]);
  expect(kinds('open')).toEqual([['objected', ['plan']], ['lawful', ['contact']]]);
  expect(kinds('upheld')).toEqual([['objected', ['plan']], ['lawful', ['contact']]]);
  expect(kinds('rejected')).toEqual([['lawful', ['contact']], ['lawful', ['plan']]]);
});

it('begins with who can see something', () => {
  const union = { ...byConsent, organisation: 'union', organisationName: 'Vakbond' };
  expect(groupGrounds([union, line]).map(({ id, sees }) => [id, sees])).toEqual([
    ['uwv', true],
    ['union', false],
  ]);
});
