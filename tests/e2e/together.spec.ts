// SPDX-License-Identifier: EUPL-1.2
// Two advisers in one dossier, a session that ends and a network that goes away: nothing that was typed is lost.
import { another, changeNextStep, expect, loginOf, openDossier, signIn, test, visit, words } from './desk.ts';
import { expectGoodPage, today } from './visitor.ts';

test('who changes the same as somebody else sees both versions and chooses', async ({ page, expected, language }) => {
  const t = words[language];
  expected.consoleErrors = /status of 412/;
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  await visit(page, `/werk/d/${id}`, language);
  await page.getByRole('button', { name: t.dossier.now.change }).click();
  const form = page.getByRole('dialog', { name: t.dossier.nextStep.title });
  await form.getByLabel(t.dossier.nextStep.what).fill('Mijn eigen stap');
  await changeNextStep(guide, id, 'De stap van een ander', today(20));
  await form.getByRole('button', { name: t.office.form.save, exact: true }).click();
  const conflict = page.getByRole('dialog', { name: t.office.conflict.title });
  await expect(conflict).toContainText('Mijn eigen stap');
  await expect(conflict).toContainText('De stap van een ander');
  await expectGoodPage(page, language, 'adviser');
  // Without a choice nothing is stored; going back finds what was typed.
  await conflict.getByRole('button', { name: t.office.conflict.save }).click();
  await expect(conflict.getByText(t.office.conflict.choose).first()).toBeVisible();
  await conflict.getByRole('button', { name: t.office.conflict.back }).click();
  await expect(form.getByLabel(t.dossier.nextStep.what)).toHaveValue('Mijn eigen stap');
  await form.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await conflict.getByRole('group', { name: t.dossier.nextStep.what }).getByRole('radio', { name: t.office.conflict.keepMine }).check();
  await conflict.getByRole('group', { name: t.dossier.nextStep.on }).getByRole('radio', { name: t.office.conflict.keepTheirs }).check();
  await conflict.getByRole('button', { name: t.office.conflict.save }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.ovs-now')).toContainText('Mijn eigen stap');
});

test('a session that ends while somebody types is started again over the page', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  await visit(page, `/werk/d/${id}`, language);
  const note = page.getByLabel(t.dossier.line.note, { exact: true }).last();
  await note.fill('Een lang verhaal dat niet weg mag.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: t.dossier.line.save }).click();
  const dialog = page.getByRole('dialog', { name: t.account.again.title });
  await expect(dialog).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByLabel(t.account.password, { exact: true }).fill(loginOf('guide').password);
  await dialog.getByRole('button', { name: t.account.signIn.submit }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.ovs-events')).toContainText('Een lang verhaal dat niet weg mag.');
});

test('without a network the text stays, and trying again stores it once', async ({ page, expected, language }) => {
  const t = words[language];
  expected.consoleErrors = /ERR_FAILED/;
  await signIn(page, 'guide');
  await visit(page, '/werk/nieuw', language);
  await page.getByLabel(t.dossier.person.name, { exact: true }).fill('Netwerk Proef');
  await page.getByRole('combobox', { name: t.dossier.person.municipality }).fill('Haarlemmermeer');
  await page.getByRole('radio', { name: t.dossier.kind.jobSeeker }).check();
  await page.getByLabel(t.dossier.nextStep.what).fill('Kennismaken');
  const keys: (string | undefined)[] = [];
  await page.route('**/v1/dossiers?*', (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    return keys.length === 1 ? route.abort() : route.continue();
  });
  await page.getByRole('button', { name: t.dossier.new.submit }).click();
  await expect(page.getByText(t.office.failure.write.offline).first()).toBeVisible();
  await expect(page.getByLabel(t.dossier.person.name, { exact: true })).toHaveValue('Netwerk Proef');
  await expectGoodPage(page, language, 'adviser');
  await page.getByRole('button', { name: t.dossier.new.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Netwerk Proef' })).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
});

test('two advisers write notes and actions at once and lose nothing', async ({ page, browser, expected }) => {
  expected.consoleErrors = /status of 412/;
  const t = words.nl;
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  const other = await another(browser, 'guide2');
  await visit(page, `/werk/d/${id}`);
  await visit(other, `/werk/d/${id}`);
  for (let round = 1; round <= 3; ++round) {
    for (const [who, name] of [
      [page, 'eerste'],
      [other, 'tweede'],
    ] as const) {
      await who.getByLabel(t.dossier.line.note, { exact: true }).last().fill(`Notitie ${round} van de ${name}`);
    }
    await Promise.all([page, other].map((who) => who.getByRole('button', { name: t.dossier.line.save }).click()));
    await Promise.all([page, other].map((who) => expect(who.getByLabel(t.dossier.line.note, { exact: true }).last()).toHaveValue('')));
  }
  await visit(page, `/werk/d/${id}`);
  for (let round = 1; round <= 3; ++round) {
    for (const name of ['eerste', 'tweede']) {
      await expect(page.getByText(`Notitie ${round} van de ${name}`)).toHaveCount(1);
    }
  }
  await other.context().close();
});

test('changes of different fields are put together by themselves', async ({ page, browser, expected }) => {
  expected.consoleErrors = /status of 412/;
  const t = words.nl;
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  const other = await another(browser, 'guide2');
  for (const who of [page, other]) {
    await visit(who, `/werk/d/${id}`);
    await who.getByRole('button', { name: t.dossier.person.changeTitle }).click();
  }
  await other.getByRole('dialog').getByLabel(new RegExp(`^${t.dossier.person.address}`)).fill('Dorpsstraat 1');
  await other.getByRole('dialog').getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('dialog').getByLabel(new RegExp(`^${t.dossier.person.email}`)).fill('samen@voorbeeld.nl');
  await page.getByRole('dialog').getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Dorpsstraat 1')).toBeVisible();
  await expect(page.getByRole('link', { name: 'samen@voorbeeld.nl' })).toBeVisible();
  await other.context().close();
});

test('leaving a page with something typed asks first', async ({ page }) => {
  const t = words.nl;
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  await visit(page, `/werk/d/${id}`);
  await page.getByLabel(t.dossier.line.note, { exact: true }).last().fill('Nog niet klaar');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: t.dossier.page.synthesis }).click();
  await expect(page.getByLabel(t.dossier.line.note, { exact: true }).last()).toHaveValue('Nog niet klaar');
  expect(asked).toEqual([t.office.form.leave]);
});
