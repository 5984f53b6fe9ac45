// SPDX-License-Identifier: EUPL-1.2
import { expect, filled, openDossier, signIn, someName, test, visit, words } from './desk.ts';
import { choose, expectGoodPage, today } from './visitor.ts';

test('an adviser opens a dossier and works in it', async ({ page, language }) => {
  const t = words[language];
  const name = someName();
  await signIn(page, 'guide');
  await visit(page, '/werk/nieuw', language);
  await expectGoodPage(page, language, 'adviser');
  await page.getByRole('button', { name: t.dossier.new.submit }).click();
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(4);
  await expectGoodPage(page, language, 'adviser');
  await page.getByLabel(t.dossier.person.name, { exact: true }).fill(name);
  await choose(page.getByRole('combobox', { name: t.dossier.person.municipality }), 'haarlemm');
  await page.getByRole('radio', { name: t.dossier.kind.employedAtRisk }).check();
  await page.getByLabel(new RegExp(`^${t.dossier.situation.jobEndsOn}`)).fill(today(56));
  await page.getByLabel(t.dossier.nextStep.what).fill('Kennismaken');
  await page.getByRole('button', { name: t.dossier.new.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await expect(page).toHaveTitle(`${t.dossier.tab} – Overstap`);
  await expect(page.locator('.ovs-now')).toContainText('Kennismaken');
  await expectGoodPage(page, language, 'adviser');

  // A thing to do, ticked at once.
  await page.getByRole('button', { name: t.dossier.tasks.add }).click();
  const dialog = page.getByRole('dialog');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByLabel(t.dossier.tasks.what).fill('CV opsturen');
  await dialog.getByLabel(t.dossier.tasks.forPerson).check();
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const task = page.getByRole('checkbox', { name: /CV opsturen/ });
  await task.click(); // the list of what is done is folded: the box goes away
  await expect(page.getByText(t.dossier.tasks.doneTitle_one.replace('{{count}}', '1'))).toBeVisible();

  // A note: a citizen service number is flagged before it is sent.
  const note = page.getByLabel(t.dossier.line.note, { exact: true }).last();
  await note.fill('Haar nummer is 123456782.');
  await page.getByRole('button', { name: t.dossier.line.save }).click();
  await expect(page.getByRole('alert')).toContainText('BSN');
  await note.fill('Zij kan op dinsdag en donderdag.');
  await page.getByRole('button', { name: t.dossier.line.save }).click();
  await expect(page.locator('.ovs-events')).toContainText('Zij kan op dinsdag en donderdag.');
  await expect(note).toHaveValue('');

  // What already runs.
  await page.getByRole('button', { name: t.dossier.facts.add, exact: true }).click();
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByLabel(t.dossier.facts.code).selectOption({ index: 1 });
  await dialog.getByLabel(new RegExp(`^${t.dossier.facts.detail}`)).fill('Aanvraag loopt');
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(page.getByText('Aanvraag loopt', { exact: true })).toBeVisible();
  await expectGoodPage(page, language, 'adviser');

  await page.getByRole('link', { name: t.dossier.page.synthesis }).click();
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page).toHaveTitle(`${t.dossier.synthesis.title} – Overstap`);
  await expectGoodPage(page, language, 'adviser');
});

test('a dossier closes with an outcome and opens again', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  await visit(page, `/werk/d/${id}`, language);
  await page.getByRole('button', { name: t.dossier.more.close }).click();
  const dialog = page.getByRole('dialog');
  await expectGoodPage(page, language, 'adviser');
  await dialog.locator('button[type=submit]').click();
  await expect(dialog.getByRole('alert').getByRole('button')).toHaveCount(1);
  await dialog.getByLabel(t.dossier.close.outcome).selectOption({ label: t.dossier.outcome.placed });
  await dialog.locator('button[type=submit]').click();
  await expect(page.locator('.ovs-now')).toContainText(t.dossier.outcome.placed);
  await expect(page.getByRole('button', { name: t.dossier.tasks.add })).toHaveCount(0);
  await expectGoodPage(page, language, 'adviser');
  await page.getByRole('button', { name: t.dossier.now.reopen }).click();
  await dialog.getByLabel(t.dossier.nextStep.what).fill('Opnieuw kennismaken');
  await dialog.getByRole('button', { name: t.office.form.tomorrow }).click();
  await dialog.locator('button[type=submit]').click();
  await expect(page.locator('.ovs-now')).toContainText('Opnieuw kennismaken');
});

test('the data and the situation of the person can be changed', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  await visit(page, `/werk/d/${id}`, language);
  await page.getByRole('button', { name: t.dossier.person.changeTitle }).click();
  const dialog = page.getByRole('dialog');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByLabel(new RegExp(`^${t.dossier.person.email}`)).fill('iemand@voorbeeld.nl');
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(page.getByRole('link', { name: 'iemand@voorbeeld.nl' })).toBeVisible();
  await page.getByRole('button', { name: t.dossier.situation.changeTitle }).click();
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('radio', { name: t.dossier.kind.jobSeeker }).check();
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(page.getByText(t.dossier.kind.jobSeeker, { exact: true })).toBeVisible();
});

test("the desk's guide looks for dossiers of the same person", async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const name = someName();
  await openDossier(guide, { name });
  const { id } = await openDossier(guide, { name });
  await visit(page, `/werk/d/${id}`, language);
  await page.getByRole('button', { name: t.dossier.more.duplicates }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t.dossier.duplicates.lead)).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  // Told apart: not suggested again.
  const label = await dialog.getByRole('button', { name: filled(t.dossier.duplicates.distinguishLong, { name: '' }).trim() }).first().getAttribute('aria-label');
  const same = dialog.getByRole('button', { name: label ?? '', exact: true });
  await same.click();
  await expect(same).toHaveCount(0);
  await dialog.getByRole('button', { name: t.app.close }).click();
  await page.getByRole('button', { name: t.dossier.more.duplicates }).click();
  await expect(dialog.getByText(t.dossier.duplicates.lead).or(dialog.getByText(t.dossier.duplicates.empty))).toBeVisible();
  await expect(same).toHaveCount(0);
});

test('a tick that cannot be stored goes away again, with a message', async ({ page, expected }) => {
  expected.consoleErrors = /status of 503/;
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  await visit(page, `/werk/d/${id}`);
  const t = words.nl;
  await page.getByRole('button', { name: t.dossier.tasks.add }).click();
  await page.getByRole('dialog').getByLabel(t.dossier.tasks.what).fill('Bellen');
  await page.getByRole('dialog').getByRole('button', { name: t.office.form.save, exact: true }).click();
  await page.route('**/tasks/*', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }));
  const task = page.getByRole('checkbox', { name: /Bellen/ });
  await task.click();
  await expect(page.getByText(t.dossier.tasks.failed.replace('{{what}}', 'Bellen')).first()).toBeVisible();
  await expect(task).not.toBeChecked();
  await page.unroute('**/tasks/*');
  await task.click();
  await expect(page.getByText(t.dossier.tasks.doneTitle_one.replace('{{count}}', '1'))).toBeVisible();
});
