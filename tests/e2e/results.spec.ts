// SPDX-License-Identifier: EUPL-1.2
import { filled } from './desk.ts';
import { address, after, choose, expect, expectGoodPage, occupation, open, stewardResults, test, today, words } from './visitor.ts';

test('more routes, reasons and the desk are on every card', async ({ page, language }) => {
  const t = words[language];
  await open(page, await stewardResults(page, language));
  const card = page.locator('article.ovs-goal').first();
  await card.getByText(t.results.why).click();
  await expect(card.getByRole('heading', { name: t.results.matched })).toBeVisible();
  const more = page.locator('.ovs-goal__foot button[aria-expanded]').first();
  if ((await more.count()) > 0) {
    await more.click();
    await expect(page.getByRole('button', { name: t.results.lessRoutes }).first()).toHaveAttribute('aria-expanded', 'true');
  }
  for (const each of await page.locator('article.ovs-goal').all()) {
    await expect(each.getByRole('button', { name: new RegExp(`${t.desk.talk}|${t.desk.adviser}`) })).toBeVisible();
  }
  const talk = card.getByRole('button', { name: t.desk.talk });
  await talk.click();
  const dialog = page.getByRole('dialog', { name: t.desk.title });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('.ovs-desk')).toContainText('Haarlemmermeer');
  for (const part of [t.desk.phone, t.desk.address, t.desk.hours]) {
    await expect(dialog.getByText(part, { exact: true })).toBeVisible();
  }
  await expectGoodPage(page, language);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(talk).toBeFocused();
});

test('the desk asks where somebody lives when that is not known', async ({ page, language }) => {
  const t = words[language];
  const from = await occupation(page, 'stewardess');
  await open(page, `#/results?from=${from}${language === 'en' ? '&lang=en' : ''}`);
  await page.getByRole('button', { name: t.desk.talk }).first().click();
  const dialog = page.getByRole('dialog', { name: t.desk.title });
  await choose(dialog.getByRole('combobox', { name: t.desk.askPlace }), 'Aalsmeer');
  await expect(dialog.locator('.ovs-desk')).toContainText('Aalsmeer');
  await dialog.getByRole('button', { name: t.app.close }).click();
  await expect(page).toHaveURL(/place=GM0358/);
});

test('nothing found: what would help, and a person', async ({ page, language }) => {
  const t = words[language];
  const to = await occupation(page, 'verpleegkundige');
  await open(page, await stewardResults(page, language, { to, latest: today(1) }));
  await expect(page.getByRole('heading', { name: t.results.noRoute })).toBeVisible();
  const openings = page.locator('.ovs-openings > li');
  expect(await openings.count()).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: t.desk.adviser })).toBeVisible();
  await expectGoodPage(page, language);
  const apply = page.getByRole('link', { name: t.opening.apply }).first();
  const before = page.url();
  await apply.click();
  await expect(page).not.toHaveURL(before);
  // The change does open a route.
  await expect(page.getByRole('link', { name: t.route.open }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: t.results.noRoute })).toBeVisible();
});

test('of many jobs, what would help is asked for the one that is opened', async ({ page, language, expected }) => {
  expected.consoleErrors = /status of 500/;
  const t = words[language];
  await open(page, await stewardResults(page, language, { latest: today(1), learn: '0' }));
  const without = page.locator('article.ovs-goal').filter({ has: page.locator('.ovs-no-route') });
  await expect(without.first()).toBeVisible();
  const nothing = (await page.locator('.ovs-route-card').count()) === 0;
  // Who sees no route at all does not have to ask.
  await expect(page.locator('.ovs-no-route details[open]')).toHaveCount(nothing ? 1 : 0);
  const card = without.last();
  await expect(card.locator('.ovs-openings')).toHaveCount(0);
  const asked: { goals?: string[] }[] = [];
  await page.route('**/v1/journeys', async (route) => {
    asked.push(route.request().postDataJSON() as { goals?: string[] });
    await (asked.length <= 2 ? route.fulfill({ status: 500 }) : route.continue());
  });
  await card.getByText(t.results.whatHelps).click();
  await expect(card.getByText(t.errors.part)).toBeVisible();
  await card.getByRole('button', { name: t.errors.retry }).click();
  await expect(card.locator('.ovs-opening').first()).toBeVisible();
  expect(asked.map(({ goals }) => goals?.length)).toEqual([1, 1, 1]);
  await expectGoodPage(page, language);
  await card.getByRole('link', { name: t.opening.apply }).first().click();
  await expect(card.locator('.ovs-opening')).toHaveCount(0);
});

test('a job that was not searched in full is one click away from it', async ({ page, language }) => {
  const t = words[language];
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: { complete: boolean; journeys: object[] }[] };
    const [found, none] = body.goals;
    // As the server stops early: with what it found until then, and with nothing.
    if (body.goals.length > 1 && found !== undefined && none !== undefined) {
      found.complete = false;
      Object.assign(none, { complete: false, journeys: [] });
    }
    await route.fulfill({ response: answer, json: body });
  });
  await open(page, await stewardResults(page, language));
  const cards = page.locator('article.ovs-goal');
  const stopped = cards.filter({ hasText: t.results.notAllLooked });
  await expect(stopped).toHaveCount(2);
  const nothing = stopped.filter({ has: page.locator('.ovs-no-route') });
  await expect(nothing.getByRole('heading', { name: t.results.noRouteYet })).toBeVisible();
  await expect(nothing.locator('.ovs-openings')).toHaveCount(0);
  await expectGoodPage(page, language);
  const name = await nothing.getByRole('heading', { level: 2 }).innerText();
  await nothing.getByRole('link', { name: filled(t.results.furtherLong, { name }) }).click();
  await expect(cards).toHaveCount(1);
  await expect(cards.getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(page.getByText(t.results.notAllLooked)).toHaveCount(0);
});

test('single changes come first, then pairs, and the rest behind a button', async ({ page, language }) => {
  const t = words[language];
  const to = await occupation(page, 'verpleegkundige');
  const { items } = (await (await page.request.get(`${address()}/v1/credentials`)).json()) as { items: { code: string }[] };
  const [assumed = '', credential = ''] = items.map(({ code }) => code);
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { takenAsHeld: string[]; goals: { journeys: object[]; openings: { changes: object[]; opens: object }[] }[] };
    const [goal] = body.goals;
    const opens = goal?.openings[0]?.opens;
    if (goal === undefined || opens === undefined) {
      await route.fulfill({ response: answer, json: body });
      return;
    }
    const single = [{ what: 'later', amount: 4 }, { what: 'moreHours', amount: 8 }, { what: 'unknownFact', amount: 1, offer: 'Rijbewijs B', credential }];
    const pairs = Array.from({ length: 5 }, (_, index) => [{ what: 'longerTrain', amount: 1 }, { what: 'farther', amount: 10 + index }]);
    body.takenAsHeld = [assumed];
    goal.journeys = [];
    goal.openings = [...single.map((change) => [change]), ...pairs].map((changes) => ({ changes, opens }));
    await route.fulfill({ response: answer, json: body });
  });
  await open(page, await stewardResults(page, language, { to, latest: today(1) }));
  const cards = page.locator('.ovs-opening');
  await expect(cards).toHaveCount(6);
  await expect(page.getByRole('heading', { name: t.opening.pairs })).toBeVisible();
  await expect(cards.nth(2)).toContainText(t.opening.unknownFactOnly.replace('{{name}}', 'Rijbewijs B'));
  await page.getByRole('button', { name: t.opening.more_other.replace('{{count}}', '2') }).click();
  await expect(cards).toHaveCount(8);
  await cards.first().getByText(t.opening.then).click();
  await expect(cards.first().locator('.ovs-strip')).toBeVisible();
  await expectGoodPage(page, language);
  await cards.nth(2).getByRole('link', { name: t.opening.applyHave }).click();
  await expect(page).toHaveURL(new RegExp(`credentials=${assumed},${credential}`));
  // The search that this asks for is answered before the page closes.
  await page.unrouteAll({ behavior: 'wait' });
});

test('a job that asks for a diploma or licence says so, and what was taken as held', async ({ page }) => {
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: Record<string, unknown>[] };
    Object.assign(body.goals[0] ?? {}, { requiredCredentials: ['Rijbewijs B', 'Diploma Wft'], assumedCredentials: ['Rijbewijs B'] });
    await route.fulfill({ response: answer, json: body });
  });
  await open(page, await stewardResults(page, 'nl'));
  const needs = page.locator('article.ovs-goal .ovs-goal__needs').filter({ hasText: 'Diploma Wft' });
  await expect(needs).toContainText(words.nl.results.needs.replace('{{names}}', 'Rijbewijs B, Diploma Wft'));
  await expect(needs).toContainText(words.nl.route.assumed.replace('{{names}}', 'Rijbewijs B'));
  await expectGoodPage(page, 'nl');
  await needs.getByRole('button', { name: words.nl.route.assumedAsk }).click();
  await expect(page.locator('#field-credentials')).toBeFocused();
});

test('a fit is only shown when a job or a skill was told', async ({ page }) => {
  const to = await occupation(page, 'callcentermedewerker');
  await open(page, `#/results?to=${to}&place=GM0394`);
  await expect(page.locator('article.ovs-goal')).toBeVisible();
  await expect(page.locator('.ovs-fit')).toHaveCount(0);
  await open(page, await stewardResults(page, 'nl', { to }));
  await expect(page.locator('.ovs-fit')).toBeVisible();
});

test('the three named routes come first, each once', async ({ page }) => {
  await open(page, await stewardResults(page, 'nl'));
  const card = page.locator('article.ovs-goal').first();
  await expect(card).toBeVisible();
  const labels = await card.locator('.ovs-route-card__labels .nl-data-badge').allTextContents();
  const { fastest, cheapest, mostCertain } = words.nl.route.label;
  expect([...labels].sort()).toEqual([fastest, cheapest, mostCertain].sort());
});

test('a last working day in the plan shows on the time line', async ({ page }) => {
  await open(page, await stewardResults(page, 'nl', { lastDay: after(today(), 1) }));
  await page.getByRole('link', { name: words.nl.route.open }).last().click();
  await expect(page.getByRole('heading', { name: words.nl.route.timeline })).toBeVisible();
  await expect(page.locator('.ovs-timeline')).toContainText(words.nl.route.lastDay);
});
