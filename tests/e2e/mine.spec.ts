// SPDX-License-Identifier: EUPL-1.2
import { at, expect, openDossier, register, someName, test, visit, words } from './desk.ts';
import { expectGoodPage, stewardResults } from './visitor.ts';

test('a person asks for a talk and sees who helps', async ({ page, language }) => {
  const t = words[language];
  await register(page, someName());
  await visit(page, '/mijn', language);
  await expect(page.getByRole('heading', { level: 1, name: t.mine.none.title })).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.mine.open.submit }).click();
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(3);
  await expectGoodPage(page, language);
  await page.getByRole('combobox', { name: t.mine.field.municipality }).fill('Haarlemmermeer');
  await page.getByLabel(t.mine.field.phone).fill('06 12 34 56 70');
  await page.getByRole('radio', { name: t.mine.kind.jobSeeker }).check();
  await page.getByRole('button', { name: t.mine.open.submit }).click();
  await expect(page.getByRole('heading', { name: t.mine.next.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: t.mine.help.title })).toBeVisible();
  await expect(page.locator('.ovs-desk')).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.mine.data.change }).click();
  await page.getByRole('dialog').getByLabel(new RegExp(`^${t.dossier.person.email}`)).fill('ik@voorbeeld.nl');
  await expectGoodPage(page, language);
  await page.getByRole('dialog').getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(page.getByText('ik@voorbeeld.nl')).toBeVisible();
});

test('an explored route becomes a plan, by way of a new account', async ({ page, language }) => {
  const t = words[language];
  await page.goto(`${at('/', 'nl')}${await stewardResults(page, language)}`);
  await page.locator('article.ovs-goal').first().getByRole('link', { name: t.route.open }).first().click();
  await expect(page.getByRole('heading', { name: t.route.timeline })).toBeVisible();
  const heading = (await page.locator('main h1').textContent()) ?? '';
  await page.getByRole('link', { name: t.route.keep }).click();
  await expect(page).toHaveURL(/\/mijn\/bewaren(\?lang=en)?#\/route\?/);
  await expect(page.getByRole('heading', { level: 1, name: t.account.signIn.title })).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.account.toRegister }).click();
  await page.getByLabel(t.account.register.name, { exact: true }).fill(someName());
  await page.getByLabel(t.account.register.password, { exact: true }).fill('drie losse woorden');
  await page.getByRole('button', { name: t.account.register.submit }).click();
  await page.getByRole('button', { name: t.account.newLogin.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.mine.save.title })).toBeVisible();
  // What she told the planner stands there already.
  await expect(page.getByRole('combobox', { name: t.mine.field.municipality })).toHaveValue('Haarlemmermeer');
  await expect(page.getByRole('radio', { name: t.mine.kind.employedAtRisk })).toBeChecked();
  await expectGoodPage(page, language);
  await page.getByLabel(t.mine.field.phone).fill('06 12 34 56 70');
  await page.getByRole('button', { name: t.mine.save.submitFirst }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.plan.title.own })).toBeVisible();
  await expect(page).toHaveURL(/\/mijn\/plan(\?lang=en)?$/);
  await expect(page.locator('.ovs-plan-goal')).toHaveCount(1);
  const job = heading.replace(t.route.title.replace('{{name}}', ''), '').trim();
  await expect(page.getByText(new RegExp(job, 'i')).first()).toBeVisible();
  await expectGoodPage(page, language);
});

test('a route that is no longer possible leads to those that are', async ({ page, expected, language }) => {
  const t = words[language];
  expected.consoleErrors = /status of 40[19]/;
  const person = await register(page, someName());
  await openDossier(person);
  await page.goto(`${at('/', 'nl')}${await stewardResults(page, language)}`);
  await page.locator('article.ovs-goal').first().getByRole('link', { name: t.route.open }).first().click();
  await page.getByRole('link', { name: t.route.keep }).click();
  await page.route('**/v1/dossiers/*/goals?*', (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', body: '{"status":409}' }), { times: 1 });
  await page.getByRole('button', { name: t.mine.save.submit, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.plan.choose.title.own })).toBeVisible();
  await expect(page.getByText(t.mine.save.otherRoute).last()).toBeVisible();
  await page.getByRole('button', { name: t.plan.choose.take }).first().click();
  await expect(page.locator('.ovs-plan-goal')).toHaveCount(1);
});
