// SPDX-License-Identifier: EUPL-1.2
import { another, expect, openDossier, signIn, test, visit, words } from './desk.ts';
import { address, expectGoodPage } from './visitor.ts';

test('a partner is asked for work, accepts and reports the result', async ({ page, browser, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  const what = `Onderzoek ${id.slice(-12)} ${language}`;
  await visit(page, `/werk/d/${id}`, language);
  await page.getByRole('button', { name: t.dossier.offers.ask }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t.dossier.ask.groupsPick)).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  const provider = await another(browser, 'provider');
  const own = (await (await provider.request.get(`${address()}/v1/session`)).json()) as { organisation: { name: string } };
  await dialog.getByLabel(t.dossier.ask.organisation).selectOption({ label: own.organisation.name });
  await expect(dialog.getByRole('group', { name: t.dossier.ask.groups })).toBeVisible();
  await dialog.getByLabel(t.dossier.ask.what).fill(what);
  await dialog.getByLabel(t.dossier.ask.why).fill('Zij kan al veel');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: t.dossier.ask.send }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(t.dossier.offers.state.waiting)).toBeVisible();

  await visit(provider, '/werk/vragen', language);
  const card = provider.getByRole('listitem').filter({ hasText: what });
  await expect(card).toBeVisible();
  await expectGoodPage(provider, language, 'adviser');
  await card.getByRole('button', { name: t.offers.acceptLong.replace('{{what}}', what) }).click();
  await expectGoodPage(provider, language, 'adviser');
  await provider.getByRole('dialog').getByRole('button', { name: t.offers.acceptSubmit, exact: true }).click();
  await expect(card.getByRole('link', { name: t.offers.openLong.replace('{{what}}', what) })).toBeVisible();
  await card.getByRole('button', { name: t.offers.reportLong.replace('{{what}}', what) }).click();
  await provider.getByRole('dialog').getByLabel(t.offers.result).fill('Alles kan zij al.');
  await provider.getByRole('dialog').getByRole('button', { name: t.offers.reportSubmit, exact: true }).click();
  await expect(card).toContainText(t.dossier.offers.state.done);
  await provider.context().close();

  await visit(page, `/werk/d/${id}`, language);
  await expect(page.getByText('Alles kan zij al.').first()).toBeVisible();
});

test('a hand-over that is refused stays with its owner', async ({ page, browser, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await openDossier(guide);
  const what = `Overname ${id.slice(-12)} ${language}`;
  const specialist = await another(browser, 'specialist');
  const own = (await (await specialist.request.get(`${address()}/v1/session`)).json()) as { organisation: { name: string } };
  await visit(page, `/werk/d/${id}`, language);
  await page.getByRole('button', { name: t.dossier.now.handOver }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: t.dossier.ask.kindHandOver })).toBeChecked();
  await dialog.getByLabel(t.dossier.ask.organisation).selectOption({ label: own.organisation.name });
  await dialog.getByLabel(t.dossier.ask.what).fill(what);
  await dialog.getByLabel(t.dossier.ask.why).fill('De uitkering loopt daar');
  await dialog.getByRole('button', { name: t.dossier.ask.send }).click();
  await expect(dialog).toHaveCount(0);
  await visit(specialist, '/werk/vragen', language);
  const card = specialist.getByRole('listitem').filter({ hasText: what });
  await card.getByRole('button', { name: t.offers.refuseLong.replace('{{what}}', what) }).click();
  await expectGoodPage(specialist, language, 'adviser');
  await specialist.getByRole('dialog').getByLabel(t.offers.why).fill('Geen plek');
  await specialist.getByRole('dialog').getByRole('button', { name: t.offers.refuseSubmit, exact: true }).click();
  await expect(card).toContainText(t.dossier.offers.state.refused);
  await specialist.context().close();
  await visit(page, `/werk/d/${id}`, language);
  await expect(page.getByText(t.dossier.now.returned.refused)).toBeVisible();
  await expect(page.getByText('Geen plek').first()).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
});
