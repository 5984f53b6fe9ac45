// SPDX-License-Identifier: EUPL-1.2
import type { Page } from '@playwright/test';
import { expect, open, test, words } from './visitor.ts';

/// Tabs until this is where the focus is; every stop on the way must be visible and marked.
async function tabTo(page: Page, what: { role: string; name: string | RegExp }): Promise<void> {
  for (let stops = 0; stops < 80; ++stops) {
    await page.keyboard.press('Tab');
    // The parts inside a date field are the browser's own, with its own marks.
    const marked = await page.evaluate(() => {
      const node = document.activeElement;
      const holder = node?.closest('.ovs-radio, .ovs-checkbox') ?? node;
      if (holder === null || holder === undefined || holder === document.body || !holder.checkVisibility()) {
        return false;
      }
      const style = getComputedStyle(holder);
      return holder.matches('input[type=date]') || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    });
    expect(marked, `a visible focus on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '')}`).toBe(true);
    const target = page.getByRole(what.role as 'button', { name: what.name });
    if ((await target.count()) > 0 && (await target.evaluateAll((nodes) => nodes.includes(document.activeElement as HTMLElement)))) {
      return;
    }
  }
  throw new Error(`the keyboard never came to ${what.role} ${String(what.name)}`);
}

test('the whole way with the keyboard only', async ({ page, language }) => {
  const t = words[language];
  await open(page, language === 'en' ? '#/?lang=en' : '#/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t.app.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await tabTo(page, { role: 'combobox', name: t.form.from });
  await page.keyboard.type(language === 'nl' ? 'stewardes' : 'cabin cr');
  const list = page.getByRole('listbox', { name: t.form.from });
  await expect(list.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  const marked = await page.getByRole('combobox', { name: t.form.from }).getAttribute('aria-activedescendant');
  expect(marked).toBe(await list.getByRole('option').first().getAttribute('id'));
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: t.form.chosenJobs }).getByRole('listitem')).toHaveCount(1);

  await tabTo(page, { role: 'combobox', name: t.form.place });
  await page.keyboard.type('haarlemmer');
  await expect(page.getByRole('listbox', { name: t.form.place }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: t.form.place })).toHaveValue('Haarlemmermeer');

  await tabTo(page, { role: 'button', name: t.form.submit });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t.results.title })).toBeFocused();
  await expect(page.locator('article.ovs-goal').first()).toBeVisible();

  await tabTo(page, { role: 'button', name: t.desk.talk });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await tabTo(page, { role: 'link', name: new RegExp(t.route.open) });
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page.getByRole('heading', { name: t.route.timeline })).toBeVisible();
});

test('the optional questions work with the keyboard', async ({ page, language }) => {
  const t = words[language];
  await open(page, language === 'en' ? '#/?lang=en' : '#/');
  const more = page.locator('summary', { hasText: t.form.more });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: t.form.barriers })).toBeVisible();
  await expect(page.getByRole('group', { name: t.form.barriers }).getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/barriers=/);
  await page.getByRole('group', { name: t.form.shifts }).getByRole('radio', { name: t.form.unsaid }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/shifts=no/);
});
