// SPDX-License-Identifier: EUPL-1.2
import { type Browser, type Page } from '@playwright/test';
import { expect, filled, signIn, test, visit, words } from './desk.ts';
import { choose, expectGoodPage, today } from './visitor.ts';

const password = 'een lange proefzin';

async function nobody(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  return context.newPage();
}

/// What a dialog with codes shows beside a label.
async function codeOf(page: Page, label: string): Promise<string> {
  return (await page.locator('.ovs-once > div').filter({ has: page.getByText(label, { exact: true }) }).locator('.ovs-code').textContent()) ?? '';
}

test('the region in numbers says that everybody has somebody', async ({ page, language }) => {
  const t = words[language];
  await signIn(page, 'manager');
  await visit(page, '/regio', language);
  await expect(page.locator('.ovs-now__big')).toHaveText('0');
  await expect(page.getByText(t.board.promise)).toBeVisible();
  await expect(page.locator('.ovs-tiles > div')).toHaveCount(5);
  await expect(page.getByRole('region', { name: t.board.outcomes })).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  await page.context().clearCookies();
  await signIn(page, 'national');
  await visit(page, '/regio', language);
  await expect(page.getByText(t.board.everywhere)).toBeVisible();
});

test('a partner is invited, joins, makes accounts, and its agreement ends', async ({ page, browser, language }) => {
  const t = words[language];
  const name = `Proefschool ${Math.random().toString(36).slice(2, 10)}`;
  await signIn(page, 'manager');
  await visit(page, '/regio/partners', language);
  await expect(page.getByRole('row')).not.toHaveCount(1);
  await expectGoodPage(page, language, 'adviser');
  await page.getByRole('button', { name: t.partners.invite.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t.partners.invite.submit }).click();
  await expect(dialog.getByRole('alert').getByRole('button')).toHaveCount(3);
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByLabel(t.partners.invite.name).fill(name);
  await dialog.getByLabel(t.partners.invite.kind).selectOption('school');
  await choose(dialog.getByRole('combobox', { name: t.partners.invite.municipality }), 'Haarlemmermeer');
  await dialog.getByRole('button', { name: t.partners.invite.submit }).click();
  await expect(dialog.getByRole('heading', { name: filled(t.partners.invite.codeTitle, { name }) })).toBeVisible();
  const invitation = await codeOf(page, t.partners.invite.code);
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: t.office.once.done }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(t.partners.invitations.state.open);

  // The partner joins with the code, in another window.
  const partner = await nobody(browser);
  await visit(partner, '/inloggen/partner', language);
  await partner.getByLabel(t.partners.join.code).fill(invitation);
  await partner.getByLabel(t.partners.join.administrator, { exact: true }).fill('Bo Beheerder');
  await partner.getByLabel(t.account.register.password, { exact: true }).fill('kort');
  await partner.getByRole('button', { name: t.partners.join.submit }).click();
  await expect(partner.getByRole('alert').getByRole('button')).toHaveText([t.account.passwordShort]);
  await expectGoodPage(partner, language);
  await partner.getByLabel(t.account.register.password, { exact: true }).fill(password);
  await partner.getByRole('button', { name: t.partners.join.submit }).click();
  await expect(partner.getByRole('heading', { level: 1, name: filled(t.partners.join.welcome, { name }) })).toBeVisible();
  await partner.getByRole('button', { name: t.account.newLogin.continue }).click();

  // Its administrator makes an account for a colleague, who begins with the code.
  await expect(partner.getByRole('heading', { level: 1, name: t.staff.title })).toBeVisible();
  await partner.getByRole('button', { name: t.staff.add.open }).click();
  const add = partner.getByRole('dialog');
  await add.getByLabel(t.staff.column.name).fill('Kim Collega');
  await add.getByRole('radio', { name: t.office.role.provider }).check();
  await add.getByRole('button', { name: t.staff.add.submit }).click();
  await expect(add.getByRole('heading', { name: filled(t.staff.code.title, { name: 'Kim Collega' }) })).toBeVisible();
  const [login, code] = [await codeOf(partner, t.account.login), await codeOf(partner, t.account.code.code)];
  await add.getByRole('button', { name: t.office.once.done }).click();
  await expect(partner.getByRole('row').filter({ hasText: login })).toContainText(t.office.role.provider);
  await expectGoodPage(partner, language, 'adviser');

  const colleague = await nobody(browser);
  await visit(colleague, '/inloggen/code', language);
  await colleague.getByLabel(t.account.login).fill(login);
  await colleague.getByLabel(t.account.code.code, { exact: true }).fill(code);
  await colleague.getByLabel(t.account.code.newPassword, { exact: true }).fill(password);
  await colleague.getByRole('button', { name: t.account.code.submit }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: t.offers.title })).toBeVisible();

  // A new code, and the end of the account.
  await partner.getByRole('button', { name: filled(t.staff.code.long, { name: 'Kim Collega' }) }).click();
  await partner.getByRole('dialog').getByRole('button', { name: t.staff.code.submit }).click();
  expect(await codeOf(partner, t.account.code.code)).not.toBe(code);
  await partner.getByRole('button', { name: t.office.once.done }).click();
  await partner.getByRole('button', { name: filled(t.staff.close.long, { name: 'Kim Collega' }) }).click();
  await expect(partner.getByRole('dialog')).toContainText(t.staff.close.noDossiers);
  await partner.getByRole('dialog').getByRole('button', { name: t.staff.close.submit }).click();
  await expect(partner.getByRole('row').filter({ hasText: login })).toContainText(t.staff.state.closed);
  await visit(colleague, '/werk/vragen', language);
  await expect(colleague.getByRole('heading', { level: 1, name: t.account.signIn.title })).toBeVisible();
  await colleague.context().close();
  await partner.context().close();

  // The region manager changes the grounds, and lets the agreement end.
  await visit(page, '/regio/partners', language);
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(t.partners.invitations.state.used);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await expect(page.getByText(t.partners.agreement.state.running, { exact: true })).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  await page.getByRole('button', { name: t.partners.terms.change }).click();
  const training = dialog.getByRole('group', { name: t.partners.purpose.training });
  await training.getByLabel(t.dossier.group.situation, { exact: true }).selectOption('');
  await training.getByLabel(filled(t.partners.terms.articleOf, { group: t.dossier.group.contact.toLowerCase() })).fill('');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: t.partners.terms.submit }).click();
  await expect(dialog.getByRole('alert').getByRole('button')).toHaveCount(1);
  await training.getByLabel(filled(t.partners.terms.articleOf, { group: t.dossier.group.contact.toLowerCase() })).fill('AVG art. 6 lid 1 onder b');
  await dialog.getByRole('button', { name: t.partners.terms.submit }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(new RegExp(t.dossier.ground.none, 'i'))).toBeVisible();
  await page.getByRole('button', { name: t.partners.end.open }).click();
  await dialog.getByLabel(t.partners.agreement.endsOn).fill(today());
  await dialog.getByRole('button', { name: t.partners.end.submit }).click();
  await expect(page.getByText(t.partners.agreement.state.ended, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t.partners.renew.open }).click();
  await dialog.getByRole('button', { name: t.partners.renew.submit }).click();
  await expect(page.getByText(t.partners.agreement.state.running, { exact: true })).toBeVisible();
});

test('who works at a partner reads the partners and changes nothing', async ({ page }) => {
  await signIn(page, 'guide');
  await visit(page, '/regio/partners');
  await page.getByRole('link', { name: /^UWV/ }).click();
  await expect(page.getByRole('heading', { name: words.nl.partners.terms.title })).toBeVisible();
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
});

test('the pages of the region and of a partner work at 320 pixels and at twice the text size', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 1000, 'it sets its own sizes');
  for (const [account, path] of [['manager', '/regio'], ['manager', '/regio/partners'], ['admin', '/beheer']] as const) {
    await signIn(page, account);
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, path);
    await expectGoodPage(page, 'nl', 'adviser');
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectGoodPage(page, 'nl', 'adviser');
  }
});
