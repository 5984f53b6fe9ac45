// SPDX-License-Identifier: EUPL-1.2
import { choose, expect, expectGoodPage, languages, open, test, today, words } from './visitor.ts';

for (const language of languages) {
  const t = words[language];

  test(`a visitor plans a journey from the first page to an opened route (${language})`, async ({ page }) => {
    await open(page);
    if (language === 'en') {
      await page.getByRole('link', { name: words.nl.app.otherLanguage }).click();
    }
    await expect(page).toHaveTitle(`${t.start.pageTitle} – ${t.app.name}`);
    for (const text of [t.start.title, t.start.lead, t.start.step1, t.start.step2, t.start.step3, t.start.privacy, t.help.dismissal, t.help.benefit, t.help.money, t.app.demo]) {
      await expect(page.getByText(text, { exact: true })).toBeVisible();
    }
    await expect(page.locator('footer')).toContainText('GeoNames');
    await expect(page.locator('footer')).toContainText('ESCO');
    await expectGoodPage(page, language);

    await choose(page.getByRole('combobox', { name: t.form.from }), language === 'nl' ? 'stewardess' : 'cabin crew');
    await expect(page.getByRole('list', { name: t.form.chosenJobs }).getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('button', { name: t.form.toUnknown })).toHaveAttribute('aria-pressed', 'true');
    await choose(page.getByRole('combobox', { name: t.form.place }), 'haarlemm');
    await expect(page.getByRole('combobox', { name: t.form.place })).toHaveValue('Haarlemmermeer');
    await page.getByLabel(t.form.km).fill('30');
    await page.getByLabel(t.form.lastDay).fill(today(56));
    await page.getByLabel(t.form.learn).fill('16');
    await page.getByRole('button', { name: t.form.submit }).click();

    await expect(page.getByRole('heading', { level: 1, name: t.results.title })).toBeFocused();
    await expect(page).toHaveTitle(`${t.results.pageTitle} – ${t.app.name}`);
    const cards = page.locator('article.ovs-goal');
    await expect(cards.first()).toBeVisible();
    expect(await cards.count()).toBeGreaterThan(2);
    await expect(page.getByRole('status').filter({ hasText: /\d/ }).first()).toBeAttached();
    await expect(cards.first().getByText(t.route.label.fastest)).toBeVisible();
    // No benefit question anywhere in the way.
    expect(await page.locator('form').count()).toBe(0);
    await expectGoodPage(page, language);

    await cards.first().getByRole('link', { name: t.route.open }).first().click();
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page).toHaveTitle(`${t.route.pageTitle} – ${t.app.name}`);
    await expect(page.getByRole('heading', { name: t.route.timeline })).toBeVisible();
    await expect(page.locator('.ovs-timeline__stop--atWork')).toBeVisible();
    await expect(page.getByRole('heading', { name: t.route.jobs })).toBeVisible();
    await expect(page.getByText(t.app.demo)).toBeVisible();
    await expectGoodPage(page, language);
  });

  test(`the desk of the municipality is one button away (${language})`, async ({ page }) => {
    await open(page, language === 'en' ? '#/employer?lang=en' : '#/employer');
    await expect(page.getByRole('heading', { level: 1, name: t.employer.title })).toBeVisible();
    await choose(page.getByRole('combobox', { name: t.employer.place }), 'Amstelveen');
    await expect(page.locator('.ovs-desk')).toContainText(t.desk.phone);
    await expect(page.locator('.ovs-desk a[href^="tel:"]')).toBeVisible();
    await expectGoodPage(page, language);
  });
}

test('the page works at 320 pixels and at twice the text size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await expectGoodPage(page, 'nl');
  await page.setViewportSize({ width: 640, height: 900 });
  await page.addStyleTag({ content: '' }).catch(() => undefined);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectGoodPage(page, 'nl');
});
