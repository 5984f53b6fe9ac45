// SPDX-License-Identifier: EUPL-1.2
import { expect, filled, loginOf, register, signIn, someName, test, visit, words } from './desk.ts';
import { address, expectGoodPage } from './visitor.ts';

test("signing in, seeing one's account and signing out", async ({ page, language }) => {
  const t = words[language];
  const { login, password } = loginOf('guide');
  await visit(page, '/inloggen', language);
  await expect(page).toHaveTitle(`${t.account.signIn.title} – Overstap`);
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.account.signIn.submit }).click();
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(2);
  await page.getByLabel(t.account.login).fill(login);
  await page.getByLabel(t.account.password, { exact: true }).fill('helemaal niet goed');
  await page.getByRole('button', { name: t.account.signIn.submit }).click();
  await expect(page.getByText(t.account.signIn.wrong).first()).toBeVisible();
  await expect(page.getByLabel(t.account.login)).toHaveValue(login);
  await expectGoodPage(page, language);
  await page.getByLabel(t.account.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: t.account.signIn.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.worklist.title })).toBeFocused();

  await visit(page, '/mijn/account', language);
  await expect(page.getByText(login, { exact: true })).toBeVisible();
  await expect(page.getByText(t.account.own.current)).toBeVisible();
  await expectGoodPage(page, language);
  if ((page.viewportSize()?.width ?? 0) < 1000) {
    await page.getByRole('button', { name: t.office.nav.menu }).click();
    await expectGoodPage(page, language);
  }
  await page.getByRole('button', { name: t.office.nav.signOut, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.account.signIn.title })).toBeFocused();
  await visit(page, '/mijn/account', language);
  await expect(page.getByRole('heading', { level: 1, name: t.account.signIn.title })).toBeVisible();
});

test('a person makes an account and gets a name to sign in with', async ({ page, language }) => {
  const t = words[language];
  await visit(page, '/inloggen', language);
  await page.getByRole('button', { name: t.account.toRegister }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.account.register.title })).toBeFocused();
  await expectGoodPage(page, language);
  await page.getByLabel(t.account.register.name, { exact: true }).fill(someName());
  await page.getByLabel(t.account.register.password, { exact: true }).fill('kort');
  await page.getByRole('button', { name: t.account.register.submit }).click();
  await expect(page.getByRole('alert').getByRole('button')).toHaveText([t.account.passwordShort]);
  await page.getByLabel(t.account.register.password, { exact: true }).fill('drie losse woorden');
  await page.getByRole('button', { name: t.account.register.submit }).click();
  await expect(page.getByRole('heading', { name: t.account.newLogin.title })).toBeFocused();
  const login = (await page.locator('.ovs-new-login__name').textContent()) ?? '';
  expect(login).toMatch(/^[a-z]+-[a-z]+-\d+$/);
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.account.newLogin.continue }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.mine.none.title })).toBeVisible();

  await page.context().clearCookies();
  await visit(page, '/mijn', language);
  await page.getByLabel(t.account.login).fill(login);
  await page.getByLabel(t.account.password, { exact: true }).fill('drie losse woorden');
  await page.getByRole('button', { name: t.account.signIn.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.mine.none.title })).toBeVisible();
});

test('a code that does not work says so, and keeps what was typed', async ({ page, expected, language }) => {
  const t = words[language];
  expected.consoleErrors = /status of 40[0-9]/;
  await visit(page, '/inloggen/code', language);
  await expectGoodPage(page, language);
  await page.getByLabel(t.account.login).fill('stille-beuk-1');
  await page.getByLabel(t.account.code.code, { exact: true }).fill('AAAA-BBBB');
  await page.getByLabel(t.account.code.newPassword, { exact: true }).fill('drie losse woorden');
  await page.getByRole('button', { name: t.account.code.submit }).click();
  await expect(page.getByText(t.account.code.wrong).first()).toBeVisible();
  await expect(page.getByLabel(t.account.code.code, { exact: true })).toHaveValue('AAAA-BBBB');
});

test('a page that is not there, or not for this account, says what to do', async ({ page, expected, language }) => {
  const t = words[language];
  // A page begins to read before it is known who asks.
  expected.consoleErrors = /status of 40[13]/;
  await register(page, someName());
  await visit(page, '/werk', language);
  await expect(page.getByRole('heading', { level: 1, name: t.office.page.notForYou })).toBeVisible();
  await expectGoodPage(page, language);
  await visit(page, '/mijn/nergens', language);
  await expect(page.getByRole('heading', { level: 1, name: t.office.page.notFound })).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: t.office.page.home, exact: true }).click();
  await expect(page).toHaveURL(/\/mijn/);
});

test('a person ends another session of hers and changes her password', async ({ page, browser, language }) => {
  const t = words[language];
  const { session } = await register(page, someName());
  const elsewhere = await browser.newContext();
  const signInAs = (password: string) => elsewhere.request.post(`${address()}/v1/sessions`, { data: { login: session.account.login, password } });
  expect((await signInAs('een lange proefzin')).status()).toBe(201);
  await visit(page, '/mijn/account', language);
  await page.getByRole('button', { name: filled(t.account.own.endOne, { name: '' }) }).click();
  await expect(page.getByText(t.account.own.ended_one)).toBeVisible();
  expect((await elsewhere.request.get(`${address()}/v1/session`)).status()).toBe(401);
  await page.getByLabel(t.account.own.oldPassword, { exact: true }).fill('een lange proefzin');
  await page.getByLabel(t.account.own.newPassword, { exact: true }).fill('weer een lange zin');
  await page.getByRole('button', { name: t.account.own.changePassword }).click();
  await expect(page.getByText(t.account.own.passwordChanged)).toBeVisible();
  expect((await signInAs('een lange proefzin')).status()).toBe(401);
  expect((await signInAs('weer een lange zin')).status()).toBe(201);
  await elsewhere.close();
});

test('another language keeps the page and what was typed', async ({ page }) => {
  await signIn(page, 'guide');
  await visit(page, '/werk/nieuw');
  await page.getByLabel(words.nl.dossier.person.name, { exact: true }).fill('Half getypt');
  if ((page.viewportSize()?.width ?? 0) < 1000) {
    await page.getByRole('button', { name: words.nl.office.nav.menu }).click();
  }
  await page.getByRole('link', { name: words.nl.app.otherLanguage }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.en.dossier.new.title })).toBeVisible();
  await expect(page.getByLabel(words.en.dossier.person.name, { exact: true })).toHaveValue('Half getypt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the pages work at 320 pixels and at twice the text size', async ({ page }) => {
  await signIn(page, 'guide');
  for (const path of ['/werk', '/werk/nieuw', '/mijn/account']) {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, path);
    await expectGoodPage(page, 'nl', 'adviser');
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectGoodPage(page, 'nl', 'adviser');
  }
});
