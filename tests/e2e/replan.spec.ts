// SPDX-License-Identifier: EUPL-1.2
// A visitor who is on a route plans again from today.
import replanEn from '../../web/src/i18n/replan.en.json' with { type: 'json' };
import replanNl from '../../web/src/i18n/replan.nl.json' with { type: 'json' };
import { expect, expectGoodPage, open, stewardResults, test, words as plannerWords } from './visitor.ts';

const words = { nl: { ...plannerWords.nl, replan: replanNl }, en: { ...plannerWords.en, replan: replanEn } };

test('a visitor says how her steps stand and sees how it can go on', async ({ page, language }) => {
  const t = words[language];
  await open(page, await stewardResults(page, language));
  await page.waitForLoadState('networkidle');
  const card = page.locator('.ovs-route-card').filter({ has: page.locator('.ovs-strip') }).first();
  await card.getByRole('link', { name: t.route.open }).click();
  await page.getByRole('link', { name: t.route.replan }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.replan.title })).toBeFocused();
  await expect(page.getByRole('heading', { name: t.replan.after })).toBeVisible();
  await expectGoodPage(page, language);

  // Nothing is arranged yet: the fewest bookings change anyhow.
  const ways = page.locator('.ovs-again__way');
  await expect(ways.first()).toContainText(t.replan.bookingsNone);
  await expect(page.locator('.ovs-route-card__labels').first()).toContainText(t.route.label.fewestChanges);

  // Booked: it is kept in the way that changes least.
  const step = page.locator('.ovs-again__steps').getByRole('group').first();
  await step.getByRole('radio', { name: t.replan.state.booked, exact: true }).check();
  await expect(page).toHaveURL(/taken=[^&]*_b/);
  await expect(ways.first()).toContainText(t.replan.bookingsNone);
  await expectGoodPage(page, language);

  // Another way: before and after beside each other, and it becomes the route that she is on.
  const other = ways.filter({ has: page.getByText(t.replan.what) }).first();
  if ((await other.count()) > 0) {
    await other.getByText(t.replan.what).click();
    await expect(other.getByRole('columnheader')).toHaveText([t.replan.now, t.replan.after]);
    await expectGoodPage(page, language);
    await other.getByRole('link', { name: new RegExp(`^${t.replan.take}`) }).click();
    await expect(page.getByText(t.replan.same).first()).toBeVisible();
  }

  // The address holds it all.
  const kept = page.url();
  await page.goto('about:blank');
  await page.goto(kept);
  await expect(page.getByRole('heading', { name: t.replan.after })).toBeVisible();
});

test('a link to planning again without a route says so', async ({ page, language }) => {
  const t = words[language];
  await open(page, `#/replan${language === 'en' ? '?lang=en' : ''}`);
  await expect(page.getByText(t.route.nothing)).toBeVisible();
  await expectGoodPage(page, language);
});
