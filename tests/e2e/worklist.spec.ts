// SPDX-License-Identifier: EUPL-1.2
import { expect, openDossier, signIn, someName, test, visit, words } from './desk.ts';
import { expectGoodPage, today } from './visitor.ts';

test('the work list shows what is due and lets the next step be changed on the spot', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const name = someName();
  await openDossier(guide, { name, nextStep: 'Bellen over de cursus', nextStepOn: today() });
  await visit(page, '/werk', language);
  await expect(page).toHaveTitle(`${t.worklist.title} – Overstap`);
  await expect(page.getByRole('navigation', { name: t.worklist.views }).getByRole('link')).toHaveCount(5);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Bellen over de cursus');
  await expect(row).toContainText(t.dossier.now.today);
  await expectGoodPage(page, language, 'adviser');

  await row.getByRole('button', { name: new RegExp(name) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(t.dossier.nextStep.what)).toHaveValue('Bellen over de cursus');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByLabel(t.dossier.nextStep.what).fill('Uitnodigen');
  await dialog.getByRole('button', { name: t.office.form.tomorrow }).click();
  await expect(dialog.getByLabel(t.dossier.nextStep.on)).toHaveValue(today(1));
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toHaveCount(0);
  await page.getByRole('link', { name: new RegExp(`^${t.worklist.view.mine}`) }).click();
  await expect(page.getByRole('table')).toBeVisible();
  while ((await row.count()) === 0) {
    await page.getByRole('button', { name: t.worklist.more }).click();
    await page.waitForLoadState('networkidle');
  }
  await expect(row).toContainText('Uitnodigen');
  await expect(page).toHaveURL(/view=mine/);
  await expectGoodPage(page, language, 'adviser');
});

test('somebody is found by name', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const name = someName();
  const { id } = await openDossier(guide, { name });
  await visit(page, '/werk', language);
  await page.getByLabel(t.worklist.find.label).fill('bestaat niet');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.worklist.find.none)).toBeVisible();
  await page.getByLabel(t.worklist.find.label).fill(name.toLowerCase());
  await page.getByRole('button', { name: t.worklist.find.button, exact: true }).click();
  const row = page.getByRole('search').getByRole('row').filter({ hasText: name });
  await expect(row).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  await row.getByRole('link', { name }).click();
  await expect(page).toHaveURL(new RegExp(id));
});

test('every list of the work list is a good page', async ({ page, language }) => {
  const t = words[language];
  await signIn(page, 'guide');
  for (const view of ['waiting', 'stuck', 'all'] as const) {
    await visit(page, `/werk?view=${view}`, language);
    await expect(page.getByRole('table').or(page.getByText(t.worklist.empty[view]))).toBeVisible();
    await expectGoodPage(page, language, 'adviser');
  }
});

test('the arrows go through the list and Enter opens a dossier', async ({ page }) => {
  const guide = await signIn(page, 'guide');
  await openDossier(guide, { nextStepOn: today() });
  await openDossier(guide, { nextStepOn: today() });
  await visit(page, '/werk');
  const links = page.locator('[data-row-link]');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
  const name = (await links.first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: words.nl.worklist.title })).toBeVisible();
});

test('a page of the adviser is one request to the API, besides who is signed in', async ({ page }) => {
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  const asked: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.startsWith('/v1/') && !['/v1/session', '/v1/version'].includes(path)) {
      asked.push(path);
    }
  });
  for (const [path, wanted] of [
    ['/werk', '/v1/dossiers'],
    ['/werk/vragen', '/v1/offers'],
    [`/werk/d/${id}`, `/v1/dossiers/${id}`],
    [`/werk/d/${id}/samenvatting`, `/v1/dossiers/${id}/synthesis`],
  ] as const) {
    asked.length = 0;
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    expect(asked, path).toEqual([wanted]);
  }
});
