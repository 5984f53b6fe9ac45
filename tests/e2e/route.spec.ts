// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectGoodPage, open, stewardResults, test, words, type Language } from './visitor.ts';

/// Opens a route that has steps.
async function openRoute(page: Page, language: Language, more: Record<string, string> = {}): Promise<void> {
  await open(page, await stewardResults(page, language, more));
  // A click that falls while the names above the cards still load would land beside the link.
  await page.waitForLoadState('networkidle');
  await page
    .locator('.ovs-route-card')
    .filter({ has: page.locator('.ovs-strip') })
    .first()
    .getByRole('link', { name: words[language].route.open })
    .click();
  await expect(page.locator('.ovs-step').first()).toBeVisible();
}

/// The server's own answer with the first step of every route made sensitive.
async function withPrivateSteps(page: Page): Promise<void> {
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: { journeys: { steps: Record<string, unknown>[] }[] }[] };
    for (const goal of body.goals) {
      for (const journey of goal.journeys) {
        Object.assign(journey.steps[0] ?? {}, { sensitive: true, title: 'Gesprek over schulden', kindName: 'Hulp bij schulden', provider: 'Gemeente Geheim', fund: 'Geheim fonds' });
      }
    }
    await route.fulfill({ response: answer, json: body });
  });
}

/// The server's own answer with the last step of every route made a trial placement.
async function withTrials(page: Page): Promise<void> {
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: { journeys: { steps: Record<string, unknown>[] }[] }[] };
    for (const goal of body.goals) {
      for (const journey of goal.journeys) {
        for (const step of journey.steps) {
          step.inJob = false;
        }
        Object.assign(journey.steps.at(-1) ?? {}, { kind: 'trial-placement', inJob: true });
      }
    }
    await route.fulfill({ response: answer, json: body });
  });
}

test('a trial placement is not sold as a job', async ({ page, language }) => {
  const t = words[language];
  await withTrials(page);
  await open(page, await stewardResults(page, language));
  const card = page.locator('.ovs-route-card').filter({ has: page.locator('.ovs-strip') }).first();
  await expect(card.locator('.ovs-route-card__ready')).toContainText(t.route.trialShort);
  await expect(card.locator('.ovs-route-card__ready')).toContainText(t.route.trialNote);
  await expectGoodPage(page, language);
  await page.waitForLoadState('networkidle');
  await card.getByRole('link', { name: t.route.open }).click();
  await expect(page.locator('.ovs-totals__main dt')).toHaveText(`${t.route.trialShort} (${t.route.trialNote})`);
  await expect(page.locator('.ovs-timeline__stop--atWork')).toContainText(t.route.trialAs.slice(0, 12));
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: t.route.calendar }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text).toContain(`SUMMARY:${t.route.trialShort} (${t.route.trialNote})`);
  await expectGoodPage(page, language);
});

test('every step says who, when, where, what it costs and why', async ({ page, language }) => {
  const t = words[language];
  await openRoute(page, language);
  for (const step of await page.locator('.ovs-step').all()) {
    for (const name of [t.route.when, t.route.hours, t.route.where, t.route.provider, t.route.price, t.route.completion]) {
      await expect(step.getByText(name, { exact: true })).toBeVisible();
    }
    await expect(step.getByRole('heading', { name: t.route.why })).toBeVisible();
    expect(await step.locator('.ovs-step__why li').count()).toBeGreaterThan(0);
  }
});

test('the calendar file has every step, a private one as an appointment', async ({ page, language }) => {
  const t = words[language];
  await withPrivateSteps(page);
  await openRoute(page, language);
  const steps = await page.locator('.ovs-step').count();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: t.route.calendar }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(t.route.calendarFile);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(steps + 1);
  expect(text).toContain(`SUMMARY:${t.route.appointment}\r\n`);
  expect(text).not.toMatch(/schulden|Geheim/);
});

test('the printed route is a ticket without what is private', async ({ page, language }) => {
  const t = words[language];
  await withPrivateSteps(page);
  await openRoute(page, language);
  await expect(page.getByText('Gesprek over schulden').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Gesprek over schulden')).toBeHidden();
  await expect(page.getByText('Geheim fonds')).toBeHidden();
  await expect(page.getByRole('heading', { name: t.route.appointment })).toBeVisible();
  await expect(page.getByRole('button', { name: t.route.print })).toBeHidden();
  await expect(page.getByText(t.app.demo)).toBeVisible();
  await expect(page.getByRole('heading', { name: t.route.printDesk })).toBeVisible();
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.length).toBeGreaterThan(5_000);
});

test('the print button opens the print window of the browser', async ({ page }) => {
  await openRoute(page, 'nl');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: words.nl.route.print }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
});

test('a shared link shows the same route to somebody else', async ({ page, browser }) => {
  await openRoute(page, 'nl');
  const ready = await page.locator('.ovs-totals__main dd').innerText();
  const title = await page.locator('main h1').innerText();
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  await expect(theirs.locator('main h1')).toHaveText(title);
  await expect(theirs.locator('.ovs-totals__main dd')).toHaveText(ready);
  await other.close();
});

test('nothing that was filled in reaches the server in an address', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname + new URL(request.url()).search));
  await openRoute(page, 'nl');
  expect(paths.filter((path) => /GM0394|lastDay|barriers|#/.test(path))).toEqual([]);
});

test('the back button goes from route to results to the filled-in form', async ({ page }) => {
  await open(page, (await stewardResults(page, 'nl')).replace('#/results', '#/'));
  await page.getByRole('button', { name: words.nl.form.submit }).click();
  await page.getByRole('link', { name: words.nl.route.open }).first().click();
  await expect(page.getByRole('heading', { name: words.nl.route.timeline })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: words.nl.results.title })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: words.nl.form.place })).toHaveValue('Haarlemmermeer');
  await expect(page.getByLabel(words.nl.form.km)).toHaveValue('30');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: words.nl.results.title })).toBeVisible();
});

test('a link to a route that is gone shows the routes that are there', async ({ page }) => {
  await openRoute(page, 'nl');
  await open(page, new URL(page.url()).hash.replace(/route=[^&]*/, 'route=gone'));
  await expect(page.getByText(words.nl.route.gone)).toBeVisible();
  await expect(page.getByRole('link', { name: words.nl.route.open }).first()).toBeVisible();
  await expectGoodPage(page, 'nl');
});

test('who told where she lives is only asked how far', async ({ page }) => {
  await page.route('**/v1/vacancies/search', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as Record<string, unknown>;
    await route.fulfill({ response: answer, json: { ...body, missingFacts: [{ what: 'travel', turnsYes: 0, hiddenFrom: 900 }] } });
  });
  await openRoute(page, 'nl', { km: '' });
  const box = page.locator('.ovs-best-question');
  await expect(box.getByText(words.nl.question.travelFar, { exact: true })).toBeVisible();
  await expect(box).not.toContainText('900');
  await box.getByRole('button', { name: words.nl.question.answer }).click();
  await expect(page.getByLabel(words.nl.form.km)).toBeFocused();
});

test('the question that opens most leads to where it is answered', async ({ page }) => {
  await page.route('**/v1/vacancies/search', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as Record<string, unknown>;
    await route.fulfill({ response: answer, json: { ...body, missingFacts: [{ what: 'hours', turnsYes: 3, hiddenFrom: 9 }, { what: 'credentials', turnsYes: 12, hiddenFrom: 40 }] } });
  });
  await openRoute(page, 'nl');
  await expect(page.getByRole('heading', { name: words.nl.question.title })).toBeVisible();
  await expect(page.getByText(words.nl.question.credentials)).toBeVisible();
  await page.getByRole('button', { name: words.nl.question.answer }).click();
  await expect(page.locator('#field-credentials')).toBeFocused();
  await page.getByText(words.nl.form.credentialsAsk).click();
  await page.locator('#field-credentials').getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/credentials=[a-z0-9-]+/);
});
