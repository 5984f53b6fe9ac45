// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import en from './en.json';
import nl from './nl.json';

/// Pages of people who work at the desk: there the words of the office are the right ones.
const officeAreas = ['board', 'dossier', 'offers', 'partners', 'staff', 'worklist'];

interface Tree {
  [key: string]: string | Tree;
}

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

const files = import.meta.glob<Tree>('./*.*.json', { import: 'default', eager: true });
const areas = [...new Set(Object.keys(files).map((path) => path.split('.')[1]?.slice(1) ?? ''))];
const groups = [
  { area: 'the planner', dutch: flat(nl), english: new Map(flat(en)) },
  ...areas.map((area) => ({ area, dutch: flat(files[`./${area}.nl.json`] ?? {}), english: new Map(flat(files[`./${area}.en.json`] ?? {})) })),
];

describe.each(groups)('texts of $area', ({ area, dutch, english }) => {
  it('exist in both languages under the same keys', () => {
    expect([...english.keys()]).toEqual(dutch.map(([key]) => key));
  });

  it('use the same placeholders in both languages', () => {
    for (const [key, text] of dutch) {
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  it.runIf(!officeAreas.includes(area))('never use the words of the office', () => {
    for (const [key, text] of dutch) {
      expect(text, key).not.toMatch(/wagon|treintje|dossier|belemmering|traject|\btrein\b/i);
    }
    for (const [key, text] of english) {
      expect(text, key).not.toMatch(/wagon|\btrain\b|dossier|barrier/i);
    }
  });

  it('are never empty', () => {
    for (const [key, text] of [...dutch, ...english]) {
      expect(text.trim(), key).not.toBe('');
    }
  });
});

describe('texts', () => {
  it('hold the agreed Dutch words to the letter', () => {
    const at = new Map(flat(nl));
    expect(Object.fromEntries(['start.title', 'start.lead', 'start.step1', 'start.step2', 'start.step3', 'start.privacy', 'form.from', 'form.place', 'form.lastDay', 'form.learn', 'form.budget', 'form.submit', 'desk.talk', 'form.toUnknown', 'route.print', 'app.employer', 'results.noRoute', 'desk.adviser', 'help.title', 'help.dismissal', 'help.benefit', 'help.money', 'app.unknown', 'route.permissionTitle'].map((key) => [key, at.get(key)]))).toEqual({
      'start.title': 'Raakt u uw baan kwijt? Of wilt u ander werk?',
      'start.lead': 'Bekijk welk werk bij u past en hoe u daar komt. Gratis, met of zonder uitkering.',
      'start.step1': 'Vertel welk werk u doet of deed.',
      'start.step2': 'Bekijk welk werk u kunt doen, welke stappen nodig zijn, hoe lang het duurt en wat het kost.',
      'start.step3': 'Kies zelf. Print uw route of bespreek hem met een adviseur bij u in de buurt.',
      'start.privacy':
        'U hebt geen account nodig. Wij bewaren niet wat u invult. UWV, uw gemeente en uw werkgever zien dit niet. Stuurt u de link door? Dan ziet de ander wat u hebt ingevuld.',
      'form.from': 'Uw werk nu of uw laatste werk',
      'form.place': 'Waar woont u?',
      'form.lastDay': 'Wanneer is uw laatste werkdag? Weet u het niet? Laat leeg.',
      'form.learn': 'Hoeveel uur per week kunt u leren?',
      'form.budget': 'Wat kunt u zelf betalen? € 0 mag.',
      'form.submit': 'Bekijk mijn mogelijkheden',
      'desk.talk': 'Ik wil met iemand praten',
      'form.toUnknown': 'Ik weet nog niet wat ik wil',
      'route.print': 'Print deze route',
      'app.employer': 'Ik ben werkgever',
      'results.noRoute': 'We vonden nog geen route. Dit kan helpen:',
      'desk.adviser': 'Praat met een adviseur',
      'help.title': 'Nu hulp nodig?',
      'help.dismissal': 'Brief over ontslag? Teken nog niets. Vraag eerst advies aan uw vakbond of het Juridisch Loket.',
      'help.benefit': 'Verliest u uw baan? Vraag op tijd WW aan, uiterlijk 1 week na uw eerste werkloze dag.',
      'help.money': 'Geldzorgen? Bel uw gemeente. Wacht niet.',
      'app.unknown': 'nog onbekend',
      'route.permissionTitle': 'Vraag eerst toestemming',
    });
  });
});
