// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { another, expect, filled, register, signIn, someName, test, visit, words, type SignedIn } from './desk.ts';
import { address, expectGoodPage, today } from './visitor.ts';

interface Named {
  id: string;
  name: string;
  kind: string;
}

/// A person with a plan, and two partners that her guide asked something about her.
async function askedAbout(person: SignedIn, guide: SignedIn): Promise<{ id: string; school: Named; union: Named }> {
  const send = async ({ request, session }: SignedIn, path: string, data: object) => {
    const answer = await request.post(`${address()}/v1${path}`, { headers: { 'X-Overstap-Csrf': session.csrfToken }, data });
    expect(answer.status(), await answer.text()).toBe(201);
    return (await answer.json()) as { id: string };
  };
  const { id } = await send(person, '/dossiers', { person: { name: person.session.account.name, municipality: 'GM0394', phone: '0612345678' }, situation: { kind: 'exploring' } });
  const { items } = (await (await guide.request.get(`${address()}/v1/partners`)).json()) as { items: Named[] };
  // Those of the demo: other tests bring partners in that have nobody yet.
  const partner = (kind: string, name: string) => items.find((item) => item.kind === kind && item.name.startsWith(name)) ?? { id: '', name: '', kind };
  const [school, union] = [partner('school', 'ROC De Leerplaats'), partner('tradeUnion', 'Vakbond De Brug')];
  for (const { id: organisation } of [school, union]) {
    await send(guide, `/dossiers/${id}/offers`, { kind: 'work', organisation, what: 'Kijk mee', why: 'Zij wil iets anders', groups: ['contact'], answerBefore: today(7) });
  }
  return { id, school, union };
}

test('a person sees who may see what, and decides about it; her guide answers', async ({ page, browser, language }) => {
  const t = words[language];
  const person = await register(page, someName());
  const guidePage = await another(browser, 'guide');
  const { id, school, union } = await askedAbout(person, await signIn(guidePage, 'guide'));
  const purpose = (kind: 'training' | 'guidance') => t.rights.own.purpose[kind];

  await visit(page, '/mijn/gegevens', language);
  await expect(page.getByRole('heading', { level: 1, name: t.rights.own.title })).toBeVisible();
  const card = page.getByRole('region', { name: school.name });
  await expect(card.getByText(t.rights.own.because.contract)).toBeVisible();
  await expectGoodPage(page, language);

  // Consent: nothing is chosen for her, and it ends by itself.
  await page.getByRole('region', { name: union.name }).getByRole('button', { name: filled(t.rights.own.consentLong, { name: union.name, purpose: purpose('guidance') }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t.rights.own.consentSubmit, exact: true }).click();
  await expect(dialog.getByRole('alert').getByRole('button')).toHaveCount(1);
  await expectGoodPage(page, language);
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByLabel(t.rights.lastDay, { exact: true }).fill(today(1000));
  await dialog.getByRole('button', { name: t.rights.own.consentSubmit, exact: true }).click();
  await expect(dialog.getByRole('alert').getByRole('button')).toHaveText([t.rights.lastDayWrong]);
  await dialog.getByLabel(t.rights.lastDay, { exact: true }).fill(today(30));
  await dialog.getByRole('button', { name: t.rights.own.consentSubmit, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: union.name }).getByText(t.rights.sees.split(':')[0] ?? '')).toBeVisible();

  // An objection closes at once.
  await card.getByRole('button', { name: t.rights.object }).click();
  await dialog.getByRole('radio').last().check();
  await dialog.getByLabel(new RegExp(t.rights.objectReason.replace('?', '\\?'))).fill('Dat hoeft de school niet te weten');
  await dialog.getByRole('button', { name: t.rights.objectSubmit, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const objected = filled(t.rights.own.objected, { date: '' }).split('.')[1]?.trim() ?? '';
  await expect(card.getByText(objected)).toBeVisible();

  // The guide decides, and writes down a consent given at the desk.
  await visit(guidePage, `/werk/d/${id}`, language);
  await guidePage.getByRole('link', { name: t.dossier.page.rights, exact: true }).click();
  await expect(guidePage.getByRole('heading', { level: 1, name: t.rights.desk.title })).toBeFocused();
  await expectGoodPage(guidePage, language, 'adviser');
  const desk = guidePage.getByRole('dialog');
  await guidePage.getByRole('button', { name: t.rights.decide }).click();
  await desk.getByRole('radio', { name: t.rights.decideNo }).check();
  await desk.getByLabel(t.rights.decideReason, { exact: true }).fill('De school heeft dit nodig om u te plaatsen.');
  await desk.getByRole('button', { name: t.rights.decideSubmit, exact: true }).click();
  await expect(desk).toHaveCount(0);
  await expect(guidePage.getByText(t.rights.desk.rejected.split('{{')[0] ?? '')).toBeVisible();
  await guidePage.getByRole('region', { name: school.name }).getByRole('button', { name: filled(t.rights.desk.consentLong, { name: school.name, purpose: t.rights.desk.purpose.training }) }).click();
  await desk.getByRole('checkbox').first().check();
  await desk.getByRole('button', { name: t.rights.desk.consentSubmit, exact: true }).click();
  await expect(desk).toHaveCount(0);
  await expect(guidePage.getByText(t.rights.desk.byDesk)).toBeVisible();
  await guidePage.getByRole('link', { name: t.dossier.page.log, exact: true }).click();
  await expect(guidePage.getByText(/Werkcentrum/).first()).toBeVisible();
  await expectGoodPage(guidePage, language, 'adviser');
  await guidePage.context().close();

  // She sees both, and takes the consent back.
  await visit(page, '/mijn/gegevens', language);
  await expect(card.getByText(t.rights.own.rejected.split('{{')[0] ?? '')).toBeVisible();
  await expect(card.getByText(t.rights.own.byDesk)).toBeVisible();
  await card.getByRole('button', { name: t.rights.withdraw }).click();
  await expect(card.getByText(t.rights.own.byDesk)).toHaveCount(0);

  await page.getByRole('link', { name: t.rights.page.log, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.rights.own.logTitle })).toBeFocused();
  const lines = page.locator('.ovs-events li');
  await expect(lines.filter({ hasText: /Werkcentrum/ }).first()).toBeVisible();
  const others = await lines.count();
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: /\(\d+ / }).click();
  expect(await lines.count()).toBeGreaterThan(others);

  // More than one page of it.
  for (let time = 0; time < 30; ++time) {
    await person.request.get(`${address()}/v1/dossiers/${id}`);
    await person.request.get(`${address()}/v1/dossiers/${id}/log`);
  }
  await visit(page, '/mijn/gegevens/gezien', language);
  await expect(page.getByText(t.rights.logOwnOnly)).toBeVisible();
  await page.getByRole('button', { name: t.rights.more }).click();
  await expect(lines.filter({ hasText: /Werkcentrum/ }).first()).toBeVisible();
});

test('a person takes her data along, and has them erased', async ({ page, browser, language }) => {
  const t = words[language];
  const person = await register(page, someName());
  await visit(page, '/mijn/gegevens/meenemen', language);
  await expect(page.getByText(t.rights.none.title)).toBeVisible();
  await expectGoodPage(page, language);
  const guidePage = await another(browser, 'guide');
  await askedAbout(person, await signIn(guidePage, 'guide'));
  await guidePage.context().close();
  await visit(page, '/mijn/gegevens/meenemen', language);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t.rights.data.take }).click()]);
  expect(file.suggestedFilename()).toBe(t.rights.data.file);
  expect(readFileSync(await file.path(), 'utf8')).toContain(person.session.account.name);

  await page.getByRole('button', { name: t.rights.data.erase }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t.rights.data.eraseSubmit }).click();
  await expect(dialog.getByRole('alert').getByRole('button')).toHaveText([t.rights.data.sureFirst]);
  await dialog.getByRole('checkbox', { name: t.rights.data.sure }).check();
  await dialog.getByRole('button', { name: t.rights.data.eraseSubmit }).click();
  await expect(page.getByRole('heading', { name: t.rights.data.erasedTitle })).toBeVisible();
  await expect(page.getByText(t.rights.data.afterClosing).first()).toBeVisible();
  await expectGoodPage(page, language);
});
