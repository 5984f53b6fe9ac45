// SPDX-License-Identifier: EUPL-1.2
import { expect, expectGoodPage, open, stewardResults, test, words } from './visitor.ts';

test('the form says all that is wrong at once and leads to it', async ({ page, language }) => {
  const t = words[language];
  const first = language === 'en' ? '#/?lang=en' : '#/';
  await open(page, first);
  await page.getByLabel(t.form.km).fill('ver');
  await page.getByRole('combobox', { name: t.form.place }).fill('Nergenshuizen');
  await page.getByRole('button', { name: t.form.submit }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('button')).toHaveText([t.errors.fromOrTo, t.errors.placePick, t.errors.km]);
  await expectGoodPage(page, language);
  await summary.getByRole('button', { name: t.errors.km }).click();
  await expect(page.getByLabel(t.form.km)).toBeFocused();
  await expect(page.getByLabel(t.form.km)).toHaveAccessibleDescription(new RegExp(t.errors.km));
  await expect(page.getByLabel(t.form.km)).toHaveAttribute('aria-invalid', 'true');
});

test('without a connection the answers stay and trying again works', async ({ page, expected, language }) => {
  const t = words[language];
  expected.consoleErrors = /ERR_FAILED|Failed to load/;
  await page.route('**/v1/journeys', (route) => route.abort());
  await open(page, await stewardResults(page, language));
  await expect(page.getByRole('heading', { name: t.errors.offlineTitle })).toBeVisible();
  await expectGoodPage(page, language);
  await expect(page.getByRole('button', { name: t.desk.talk })).toBeVisible();
  await page.unroute('**/v1/journeys');
  await page.getByRole('button', { name: t.errors.retry }).click();
  await expect(page.locator('article.ovs-goal').first()).toBeVisible();
});

test('a refusal of the server leads to the right question', async ({ page, expected, language }) => {
  const t = words[language];
  expected.consoleErrors = /400/;
  await page.route('**/v1/journeys', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'x', title: 'x', status: 400, detail: 'x', instance: 'x', requestId: 'x', errors: [{ pointer: '/person/maxKm', allowed: '0 to 300' }] }),
    }),
  );
  await open(page, await stewardResults(page, language));
  await expect(page.getByRole('heading', { name: t.errors.refusedTitle })).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.errors.field.km }).click();
  await expect(page.getByLabel(t.form.km)).toBeFocused();
});

test("a server in trouble is not the visitor's fault", async ({ page, expected, language }) => {
  const t = words[language];
  expected.consoleErrors = /503/;
  await page.route('**/v1/journeys', (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'busy' }));
  await open(page, await stewardResults(page, language));
  await expect(page.getByRole('heading', { name: t.errors.serverTitle })).toBeVisible();
  await expectGoodPage(page, language);
});

test('waiting is announced and shown', async ({ page, language }) => {
  const t = words[language];
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/v1/journeys', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, await stewardResults(page, language));
  await expect(page.getByRole('status').filter({ hasText: t.app.loading })).toBeVisible();
  await expectGoodPage(page, language);
  release();
  await expect(page.locator('article.ovs-goal').first()).toBeVisible();
  await expect(page.getByText(t.app.loading)).toHaveCount(0);
});

test('an address full of nonsense opens the first page', async ({ page }) => {
  await open(page, '#/?from=<script>&km=9999&place=%27&lastDay=2027-99-99&skills=,,&lang=xx');
  await expect(page.getByRole('heading', { level: 1, name: words.nl.start.title })).toBeVisible();
  await expect(page.getByLabel(words.nl.form.km)).toHaveValue('');
  await expect(page.getByText(words.nl.app.unread)).toHaveCount(1);
  await expectGoodPage(page, 'nl');
  await page.getByLabel(words.nl.form.km).fill('30');
  await expect(page.getByText(words.nl.app.unread)).toHaveCount(0);
});

test('results for a link with a broken part say so', async ({ page }) => {
  await open(page, (await stewardResults(page, 'nl')).replace(/lastDay=[^&]*/, 'lastDay=2027-02-30'));
  await expect(page.getByText(words.nl.app.unread)).toBeVisible();
  await expect(page.locator('article.ovs-goal').first()).toBeVisible();
});

test('an address of no route leads to the first page', async ({ page }) => {
  await open(page, '#/route');
  await expect(page.getByText(words.nl.route.nothing)).toBeVisible();
  await expect(page.getByText(words.nl.route.gone)).toHaveCount(0);
  await expectGoodPage(page, 'nl');
  await page.getByRole('link', { name: words.nl.route.nothingStart, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.nl.start.title })).toBeVisible();
});

test('amounts may be written as the site prints them, and a last day of another age is refused', async ({ page }) => {
  await open(page, '#/');
  await page.getByLabel(words.nl.form.budget).fill('€ 1.000');
  await expect(page).toHaveURL(/budget=1000/);
  await page.getByLabel(words.nl.form.lastDay).fill('1899-12-31');
  await page.getByRole('button', { name: words.nl.form.submit }).click();
  await expect(page.getByRole('alert').getByRole('button')).toHaveText([words.nl.errors.fromOrTo, words.nl.errors.lastDayRange]);
});

test('a job that does not exist any more does not break the page', async ({ page, expected }) => {
  expected.consoleErrors = /40[04]/;
  await open(page, '#/results?from=00000000-0000-7000-8000-00000000dead');
  await expect(page.getByRole('heading', { name: words.nl.errors.refusedTitle })).toBeVisible();
  await page.getByRole('button', { name: words.nl.errors.field.from }).click();
  await expect(page.getByRole('combobox', { name: words.nl.form.from })).toBeFocused();
});
