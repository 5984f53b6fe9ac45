// SPDX-License-Identifier: EUPL-1.2
import { another, chooseRoute, at, expect, filled, openDossier, register, signIn, someName, test, visit, words, write, type SignedIn } from './desk.ts';
import { address, choose, expectGoodPage, occupation, today } from './visitor.ts';
import type { Page } from '@playwright/test';

interface StoredProfile {
  version: number;
  skills: { id: string; answer: string }[];
  preferences: { maxKm?: number; shifts?: boolean };
}

async function stored(page: Page, id: string): Promise<StoredProfile> {
  return (await (await page.request.get(`${address()}/v1/dossiers/${id}/profile`)).json()) as StoredProfile;
}

async function worked(page: Page, by: SignedIn, { id, version }: { id: string; version: number }): Promise<number> {
  return (await write(by, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess'), years: 8 }] }, version)).version;
}

test('an adviser fills in a profile: past work, cards by key, evidence, wishes, credentials and documents', async ({ page, language }) => {
  const t = words[language].profile;
  const form = words[language].office.form;
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  await visit(page, `/werk/d/${id}/profiel`, language);
  await expect(page.getByText(t.desk.occupationsEmpty, { exact: true })).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  await choose(page.getByRole('combobox', { name: t.desk.occupationsAdd }), 'steward');
  await expect(page.getByText(t.skills.source.occupation).first()).toBeVisible();
  await page.getByRole('combobox', { name: new RegExp(t.occupations.years.replace('{{name}}', '')) }).selectOption('8');
  await expect(page.locator('.ovs-occupation select')).toHaveValue('8');

  // Cards: each key answers one and the focus stays where it is.
  const deck = page.locator('.ovs-deck');
  const skill = deck.locator('.ovs-deck__skill');
  const first = (await skill.textContent()) ?? '';
  await deck.getByRole('button', { name: t.answer.desk.have }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(deck.getByRole('button', { name: t.answer.desk.bit })).toBeFocused();
  const asked: string[] = [];
  for (const key of ['1', '2', '3', '4', '1']) {
    asked.push((await skill.textContent()) ?? '');
    await page.keyboard.press(key);
    await expect(skill).not.toHaveText(asked.at(-1) ?? '');
  }
  expect(new Set(asked).size).toBe(5);
  await expect(deck.getByRole('button', { name: t.answer.desk.bit })).toBeFocused();
  await expect(page.getByText(filled(t.cards.given_other, { count: '5' }))).toBeVisible();
  await expect.poll(async () => (await stored(page, id)).skills.filter(({ answer }) => answer === 'bit').length).toBe(1);
  for (let back = 0; back < 5; ++back) {
    await page.getByRole('button', { name: t.cards.back }).click();
  }
  await expect(skill).toHaveText(first);
  await expect(deck).toContainText(filled(t.cards.said, { answer: t.answer.desk.have }));
  await deck.getByRole('button', { name: t.answer.desk.no, exact: true }).click();
  await expect.poll(async () => (await stored(page, id)).skills.filter(({ answer }) => answer === 'no').length).toBe(2);

  // A document, sealed at rest, that proves a skill.
  const [dialogOpens] = await Promise.all([page.waitForEvent('filechooser'), page.getByText(t.documents.add, { exact: true }).click()]);
  await dialogOpens.setFiles({ name: 'diploma.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF\n') });
  await expect(page.getByRole('link', { name: 'diploma.pdf' })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'diploma.pdf' }).click()]);
  expect(download.suggestedFilename()).toBe('diploma.pdf');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: new RegExp(`^${t.skills.changeLong.replace('{{name}}', '')}`) }).first().click();
  await dialog.getByRole('radio', { name: t.standing.proven }).check();
  await dialog.getByLabel(t.skills.document).selectOption({ label: 'diploma.pdf' });
  await dialog.getByLabel(new RegExp(`^${t.skills.remark}`)).fill('Diploma uit 2019');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: form.save, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('listitem').filter({ hasText: 'Diploma uit 2019' });
  await expect(row).toContainText(t.standing.proven);
  await expect(row).toContainText('Gijs Vermeer, Werkcentrum');

  // The one question, a wish, a credential.
  await page.getByRole('button', { name: filled(t.preferences.km, { km: '20' }) }).click();
  await expect(page.locator('dd').filter({ hasText: filled(t.preferences.km, { km: '20' }) })).toBeVisible();
  await page.getByRole('button', { name: t.desk.preferencesChange }).click();
  await dialog.getByLabel(t.preferences.hoursMin).fill('32');
  await dialog.getByLabel(t.preferences.hoursMax).fill('24');
  await dialog.getByLabel(t.ask.desk.pay).fill('16,50');
  await dialog.getByRole('button', { name: form.save, exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText(t.preferences.hoursOrder);
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByLabel(t.preferences.hoursMax).fill('36');
  await dialog.getByRole('button', { name: form.save, exact: true }).click();
  await expect(page.getByText(filled(t.preferences.hoursBoth, { min: '32', max: '36' }))).toBeVisible();
  await page.getByRole('button', { name: t.credentials.addTitle }).click();
  await dialog.getByLabel(t.credentials.which).selectOption({ index: 1 });
  await dialog.getByLabel(new RegExp(`^${t.credentials.until}`)).fill(today(-1));
  await dialog.getByRole('checkbox', { name: t.credentials.seenMyself }).check();
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: form.save, exact: true }).click();
  await expect(page.getByText(t.credentials.expired, { exact: true })).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
});

test('an answer that cannot be stored comes back, and nothing else is lost', async ({ page, expected, language }) => {
  expected.consoleErrors = /status of 503/;
  const t = words[language].profile;
  const person = await register(page, someName());
  const { id, version } = await write(person, 'POST', '/dossiers', { person: { name: person.session.account.name, municipality: 'GM0394' }, situation: { kind: 'exploring' } });
  await worked(page, person, { id, version });
  await visit(page, '/mijn/profiel', language);
  const skill = page.locator('.ovs-deck__skill');
  const first = (await skill.textContent()) ?? '';
  await expectGoodPage(page, language);
  await page.route('**/profile/answers*', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }));
  await page.getByRole('button', { name: t.answer.self.bit }).click();
  await expect(page.getByText(t.cards.failed)).toBeVisible();
  await expect(skill).toHaveText(first);
  await page.unroute('**/profile/answers*');
  await page.getByRole('button', { name: t.answer.self.bit }).click();
  await expect(skill).not.toHaveText(first);
  await expect.poll(async () => (await stored(page, id)).skills.filter(({ answer }) => answer === 'bit').length).toBe(1);

  // Taken along, and brought in again.
  const file = await page.request.get(`${address()}/v1/dossiers/${id}/profile/export?format=json`);
  const [opens] = await Promise.all([page.waitForEvent('filechooser'), page.getByText(t.along.bringIn, { exact: true }).click()]);
  await opens.setFiles({ name: 'profiel.json', mimeType: 'application/json', buffer: await file.body() });
  await expect(page.getByText(t.along.broughtIn)).toBeVisible();
  const [again] = await Promise.all([page.waitForEvent('filechooser'), page.getByText(t.along.bringIn, { exact: true }).click()]);
  await again.setFiles({ name: 'brief.json', mimeType: 'application/json', buffer: Buffer.from('geen profiel') });
  await expect(page.getByText(t.along.refused)).toBeVisible();
  await expectGoodPage(page, language);
});

test('two people who change one profile at once lose nothing', async ({ page, browser, expected, language }) => {
  expected.consoleErrors = /status of 412/;
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const dossier = await openDossier(guide);
  await worked(page, guide, dossier);
  await visit(page, `/werk/d/${dossier.id}/profiel`, language);
  await page.getByRole('button', { name: t.profile.desk.preferencesChange }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t.profile.ask.desk.travel).fill('25');
  await dialog.getByLabel(t.profile.ask.desk.learn).fill('8');

  const other = await another(browser, 'guide2');
  await visit(other, `/werk/d/${dossier.id}/profiel`, language);
  await other.locator('.ovs-deck').getByRole('button', { name: t.profile.answer.desk.bit }).click();
  await other.getByRole('button', { name: filled(t.profile.preferences.km, { km: '50' }) }).click();
  await expect(other.locator('dd').filter({ hasText: '50 km' })).toBeVisible();

  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  const versions = page.getByRole('dialog').filter({ hasText: t.office.conflict.lead });
  await expect(versions).toContainText('25');
  await expect(versions).toContainText('50');
  await expectGoodPage(page, language, 'adviser');
  await versions.getByRole('radio', { name: t.office.conflict.keepMine }).check();
  await versions.getByRole('button', { name: t.office.conflict.save }).click();
  await expect(page.locator('dd').filter({ hasText: '25 km' })).toBeVisible();
  const now = await stored(page, dossier.id);
  expect(now.preferences).toMatchObject({ maxKm: 25, learningHours: 8 });
  expect(now.skills.filter(({ answer }) => answer === 'bit')).toHaveLength(1);
  await other.context().close();
});

test('an assessor enters a result, sees what changed, and so does the person', async ({ page, browser, language }) => {
  const t = words[language].profile;
  const person = await register(page, someName());
  const opened = await write(person, 'POST', '/dossiers', { person: { name: person.session.account.name, municipality: 'GM0394', phone: '0612345678' }, situation: { kind: 'exploring' } });
  await worked(page, person, opened);
  await chooseRoute(person, opened.id);
  const school = await another(browser, 'provider');
  const provider = await signIn(school, 'provider');
  const { organisation } = (await (await school.request.get(`${address()}/v1/session`)).json()) as { organisation: { id: string; name: string } };
  const desk = await another(browser, 'guide');
  const guide = await signIn(desk, 'guide');
  const offer = await write(guide, 'POST', `/dossiers/${opened.id}/offers`, { kind: 'work', organisation: organisation.id, what: 'EVC', why: 'Zij kan veel', groups: ['contact', 'profile', 'plan'], answerBefore: today(7) });
  await write(provider, 'POST', `/offers/${offer.id}/answer`, { accept: true });
  await desk.context().close();
  await write(person, 'POST', `/dossiers/${opened.id}/consents`, { organisation: organisation.id, purpose: 'training', groups: ['profile'], endsOn: today(60) });

  await visit(school, `/werk/d/${opened.id}/profiel`, language);
  await expect(school.locator('.ovs-deck')).toHaveCount(0);
  await expectGoodPage(school, language, 'adviser');
  await school.getByRole('button', { name: t.assessments.add }).click();
  const dialog = school.getByRole('dialog');
  await dialog.getByRole('button', { name: words[language].office.form.save, exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText(t.assessments.noResults);
  await choose(dialog.getByRole('combobox', { name: t.assessments.results }), 'lassen');
  const group = dialog.getByRole('group').filter({ has: school.getByRole('radio') });
  await group.nth(0).getByRole('radio', { name: t.verdict.yes, exact: true }).check();
  await group.nth(1).getByRole('radio', { name: t.verdict.no, exact: true }).check();
  await group.nth(0).getByRole('textbox').fill('Zuiver werk');
  await expectGoodPage(school, language, 'adviser');
  await dialog.getByRole('button', { name: words[language].office.form.save, exact: true }).click();
  await expect(school.getByRole('heading', { name: t.assessments.changed })).toBeVisible();
  await expect(dialog).toContainText(filled(t.assessments.fromTo, { before: t.standing.unknown, after: t.standing.proven }));
  // What it does to her routes is hers and her adviser's.
  await expect(dialog.getByRole('heading', { name: words[language].plan.outlook.title })).toHaveCount(0);
  await expectGoodPage(school, language, 'adviser');
  await school.context().close();

  await page.goto(at('/mijn/profiel', language));
  const seen = page.locator('.ovs-assessment');
  await expect(seen).toContainText(organisation.name);
  await expect(seen).toContainText('Zuiver werk');
  await expect(seen).toContainText(t.self.assessed);
  await expectGoodPage(page, language);
});
