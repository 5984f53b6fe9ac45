// SPDX-License-Identifier: EUPL-1.2
// Two routes of one job beside each other.
import type { Page } from '@playwright/test';
import compareEn from '../../web/src/i18n/compare.en.json' with { type: 'json' };
import compareNl from '../../web/src/i18n/compare.nl.json' with { type: 'json' };
import { expect, expectGoodPage, open, stewardResults, test, words as plannerWords } from './visitor.ts';

const words = { nl: { ...plannerWords.nl, compare: compareNl }, en: { ...plannerWords.en, compare: compareEn } };

interface Answer {
  goals: { journeys: { steps: Record<string, unknown>[] }[] }[];
}

/// Of the server's own answer, changed.
async function changed(page: Page, change: (answer: Answer) => void): Promise<void> {
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as Answer;
    change(body);
    await route.fulfill({ response: answer, json: body });
  });
}

/// The first job with two routes or more on the screen.
function card(page: Page) {
  return page.locator('article.ovs-goal').filter({ has: page.getByRole('checkbox') }).first();
}

test('a visitor chooses two routes and sees what differs', async ({ page, language }) => {
  const t = words[language];
  await open(page, await stewardResults(page, language));
  const boxes = card(page).getByRole('checkbox', { name: new RegExp(`^${t.route.compare}`) });
  // By the keyboard.
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await expect(card(page).getByText(t.route.compareOne)).toBeVisible();
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await expect(card(page).getByText(t.route.compareTwo)).toBeVisible();
  await expectGoodPage(page, language);
  const link = card(page).getByRole('link', { name: t.route.compareOpen });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t.compare.title })).toBeFocused();
  await expect(page).toHaveTitle(`${t.route.comparePageTitle} – ${t.app.name}`);
  const table = page.getByRole('table');
  for (const name of [...Object.values(t.compare.measure), t.route.stepsStrip]) {
    await expect(table.getByRole('rowheader', { name: new RegExp(`^${name}( ·.*)?$`) })).toBeVisible();
  }
  // What is better is said in words, in one of the two columns or as equal.
  const measures = await table.locator('tbody').all();
  for (const measure of measures.slice(0, Object.keys(t.compare.measure).length)) {
    await expect(measure.locator('.ovs-badge, .ovs-compare__equal')).toHaveCount(1);
  }
  await expectGoodPage(page, language);

  // The address is of its own, and goes back to the cards.
  const rows = await table.innerText();
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await page.getByRole('table').innerText()).toBe(rows);
  await page.getByRole('link', { name: new RegExp(t.compare.openLong.replace('{{name}}', '.* 2')) }).click();
  await expect(page.getByRole('heading', { name: t.route.timeline })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
});

test('an opened route leads to a comparison with the named ones', async ({ page, language }) => {
  const t = words[language];
  await open(page, await stewardResults(page, language));
  await card(page).getByRole('link', { name: t.route.open }).first().click();
  const others = page.getByRole('navigation', { name: t.route.compareWith });
  await others.getByRole('link').first().click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
});

test('the same step, the same on another day and a step of one route are marked', async ({ page, language }) => {
  const t = words[language];
  await changed(page, ({ goals }) => {
    const goal = goals.find(({ journeys }) => journeys.length > 1);
    const [one, two] = goal?.journeys ?? [];
    const step = [...(one?.steps ?? []), ...(two?.steps ?? [])][0];
    if (goal === undefined || one === undefined || two === undefined || step === undefined) {
      throw new Error('the demo region has no job with two routes');
    }
    const moved = { ...step, wagon: '0192f0c1-0000-7000-8000-00000000000b', session: '0192f0c1-0000-7000-8000-0000000000bb' };
    Object.assign(goal, { journeys: [one, two], fastest: 0, cheapest: 0, mostCertain: 1 });
    one.steps = [step, moved];
    two.steps = [step, { ...moved, session: '0192f0c1-0000-7000-8000-0000000000bc' }, { ...step, wagon: '0192f0c1-0000-7000-8000-00000000000c', sensitive: true, title: 'Gesprek over schulden' }];
  });
  await open(page, await stewardResults(page, language));
  const boxes = card(page).getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await card(page).getByRole('link', { name: t.route.compareOpen }).click();
  const steps = page.locator('.ovs-compare__steps');
  await expect(steps).toHaveCount(3);
  for (const kind of ['same', 'moved', 'only'] as const) {
    await expect(steps.getByText(t.compare.step[kind], { exact: true })).toHaveCount(kind === 'only' ? 1 : 2);
  }
  await expectGoodPage(page, language);
  // On paper a private step is an appointment.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Gesprek over schulden')).toBeHidden();
  await expect(page.getByText(t.route.appointment, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: t.compare.print })).toBeHidden();
});

test('a comparison with a route that is gone says so', async ({ page, language }) => {
  const t = words[language];
  await open(page, (await stewardResults(page, language)).replace('#/results', '#/compare') + '&goal=0192f0c1-0000-7000-8000-000000000001&route=direct&against=gone');
  await expect(page.getByText(t.compare.gone)).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: t.route.backToResults }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.results.title })).toBeFocused();
});

test('the chance of a route says what is known of it and where it comes from', async ({ page, language }) => {
  const t = words[language];
  await changed(page, ({ goals }) => {
    for (const journey of goals.flatMap(({ journeys }) => journeys)) {
      const [step] = journey.steps;
      delete (journey as { chancePercent?: number }).chancePercent;
      Object.assign(journey, { stepsWithUnknownChance: 1, knownChancePercent: 84, steps: step === undefined ? [] : [{ ...step, completion: { started: 1140, completed: 958 } }, { ...step, title: 'Nog een stap', completion: undefined, session: '0192f0c1-0000-7000-8000-0000000000bb' }] });
    }
  });
  await open(page, await stewardResults(page, language));
  const said = t.route.chanceKnown_one.replace('{{count}}', '1').replace('{{total}}', '2').replace('{{percent}}', '84');
  await expect(card(page).getByText(said).first()).toBeVisible();
  await card(page).locator('.ovs-route-card').filter({ has: page.locator('.ovs-strip') }).first().getByRole('link', { name: t.route.open }).click();
  await expect(page.locator('.ovs-totals')).toContainText(said);
  await expect(page.getByText(t.route.chanceBasis)).toBeVisible();
  const [started, completed] = language === 'nl' ? ['1.140', '958'] : ['1,140', '958'];
  await expect(page.locator('.ovs-step').first()).toContainText(t.route.completionValue.replace('{{completed}}', completed).replace('{{started}}', started));
  await expectGoodPage(page, language);
});
