// SPDX-License-Identifier: EUPL-1.2
// Who pays for a step: what a visitor sees and says of it, and how it goes on in the plan of a person.
import { filled, openDossier, register, signIn, someName, test as atDesk, visit, words as deskWords, write, type SignedIn } from './desk.ts';
import { address, expect, expectGoodPage, occupation, open, stewardResults, test, today, words, type Language } from './visitor.ts';

interface Paid {
  payments: { name: string; state?: string; listed?: boolean }[];
}
interface Found {
  goals: { occupation: { id: string }; journeys: { steps: (Paid & { session: string; start: string })[] }[] }[];
}
interface PaidPlan {
  goals: { steps: (Paid & { ownPriceCents?: number })[] }[];
}

interface CountedPlan {
  version: number;
  goals: { steps: { id: string; payments: { payer: string; name: string; state: string; certain: boolean; despite?: string }[] }[] }[];
}

function longDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
}

test('a visitor sees who pays, line by line, and says that one does not', async ({ page, language }) => {
  const t = words[language];
  await open(page, await stewardResults(page, language));
  await page.waitForLoadState('networkidle');
  // The doubt stands on the card of the route: not known is not no.
  const doubt = (t.payers.doubt.split('{{names}}')[1] ?? '').trim();
  const card = page.locator('.ovs-route-card').filter({ hasText: doubt }).first();
  const range = await card.locator('.ovs-route-card__money dd').first().innerText();
  expect(range).toMatch(language === 'nl' ? /^€\s[\d.,]+ tot €\s[\d.,]+$/ : /^€[\d.,]+ to €[\d.,]+$/);
  await card.getByRole('link', { name: t.route.open }).click();
  await expect(page.locator('.ovs-totals')).toContainText(range);
  await expect(page.locator('.ovs-opened > .ovs-note').first()).toContainText(doubt);
  const step = page.locator('.ovs-step').filter({ hasText: t.payers.expected }).first();
  await expect(step.locator('.ovs-payers__own')).toBeVisible();
  // The payers of the demo were looked at on the day on which it was made.
  await expect(step).toContainText(`${filled(t.payers.asOf, { date: longDate(today(), language) })} ${t.payers.decides}`);
  const tell = step.getByText(t.payers.tell).first();
  await tell.focus();
  await page.keyboard.press('Enter');
  await expectGoodPage(page, language);

  // On paper too, without what can only be clicked.
  await page.emulateMedia({ media: 'print' });
  await expect(step.locator('.ovs-payers li').first()).toBeVisible();
  await expect(tell).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await step.getByRole('button', { name: t.payers.paysNot }).first().click();
  await expect(page).toHaveURL(/payers=[0-9a-f-]{36}\.n/);
  await expect(page.getByText(filled(t.payers.leftOut_one, { count: '1' }))).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.payers.again }).click();
  await expect(page).toHaveURL(/payers=[0-9a-f-]{36}\.u/);
  await expect(page.locator('.ovs-totals')).toContainText(range);
});

test('an employer or a sociaal plan pays for who says that it is hers', async ({ page, language }) => {
  const t = words[language];
  await open(page, (await stewardResults(page, language)).replace('#/results', '#/'));
  await page.getByText(t.form.more).first().click();
  const plans = page.getByRole('group', { name: t.form.payers });
  await expect(plans.getByRole('checkbox').first()).toBeVisible();
  for (const box of await plans.getByRole('checkbox').all()) {
    await box.check();
  }
  await expect(page).toHaveURL(/payers=[0-9a-f-]{36}\.u/);
  await expectGoodPage(page, language);
  const answered = page.waitForResponse('**/v1/journeys');
  await page.getByRole('button', { name: t.form.submit }).click();
  const answer = await answered;
  const { toldPayers } = answer.request().postDataJSON() as { toldPayers: object[] };
  expect(toldPayers.length).toBeGreaterThan(0);
  expect(toldPayers.flatMap((told) => Object.keys(told)).every((key) => key === 'payer')).toBe(true);
  const { goals } = (await answer.json()) as { goals: { journeys: { steps: { payments: { tier: string }[] }[] }[] }[] };
  expect(goals.flatMap(({ journeys }) => journeys.flatMap(({ steps }) => steps.flatMap(({ payments }) => payments.map(({ tier }) => tier))))).toContain('employer');
});

test('a payer that is known not to pay can be what would help', async ({ page, language }) => {
  const t = words[language];
  const { items } = (await (await page.request.get(`${address()}/v1/payers`, { params: { language } })).json()) as { items: { id: string; name: string }[] };
  const [payer] = items;
  expect(payer).toBeDefined();
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: { journeys: object[] }[] };
    const opens = body.goals.flatMap(({ journeys }) => journeys)[0];
    for (const goal of body.goals) {
      Object.assign(goal, { openings: [{ changes: [{ what: 'onePayerMore', amount: 1, offer: payer?.name, payer: payer?.id }], opens }], openingsLookedFor: true, complete: true, journeys: [] });
    }
    await route.fulfill({ response: answer, json: body });
  });
  await open(page, await stewardResults(page, language, { payers: `${payer?.id ?? ''}.n` }));
  const card = page.locator('.ovs-opening').first();
  await expect(card.locator('.ovs-opening__what')).toHaveText(filled(t.opening.onePayerMoreOnly, { name: payer?.name ?? '' }));
  await expect(page.locator('.ovs-question__facts')).toContainText(filled(t.payers.without_one, { count: '1' }));
  await expectGoodPage(page, language);
  await page.unroute('**/v1/journeys');
  await card.getByRole('link', { name: t.opening.apply }).click();
  await expect(page).toHaveURL(new RegExp(`payers=${payer?.id ?? ''}\\.u`));
  await expect(page.locator('.ovs-route-card').first()).toBeVisible();
});

test('a private step does not say on paper who pays', async ({ page }) => {
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: { journeys: { steps: object[] }[] }[] };
    const payments = [{ payer: '0192f0c1-0000-7000-8000-0000000000aa', name: 'Geheim fonds', tier: 'region', amountCents: 10_000, certain: true, scheme: 'sector-fund', asOf: today() }];
    for (const { journeys } of body.goals) {
      for (const { steps } of journeys) {
        Object.assign(steps[0] ?? {}, { sensitive: true, payments, publicPriceCents: 0, ownPriceCents: 5_000 });
      }
    }
    await route.fulfill({ response: answer, json: body });
  });
  await open(page, await stewardResults(page, 'nl'));
  await page.waitForLoadState('networkidle');
  await page.locator('.ovs-route-card').filter({ has: page.locator('.ovs-strip') }).first().getByRole('link', { name: words.nl.route.open }).click();
  const payer = page.getByRole('link', { name: 'Geheim fonds' });
  await expect(payer).toBeVisible();
  await expect(payer).toHaveAttribute('href', /^#\/schemes\?.*scheme=sector-fund/);
  await expect(page.getByText(words.nl.payers.certain, { exact: true }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(payer).toBeHidden();
  await expect(page.locator('.ovs-payers__own').first()).toBeVisible();
});

/// Takes a route with a step that somebody pays for.
async function choosePaidRoute(who: SignedIn, id: string): Promise<void> {
  const { goals } = await write<Found>(who, 'POST', `/dossiers/${id}/routes`, {});
  const route = goals.flatMap(({ occupation: goal, journeys }) => journeys.map(({ steps }) => ({ occupation: goal.id, steps }))).find(({ steps }) => steps.some(({ payments }) => payments.length > 0));
  await write(who, 'POST', `/dossiers/${id}/goals`, { occupation: route?.occupation, steps: route?.steps.map(({ session, start }) => ({ session, start })) });
}

atDesk('an adviser writes down that a payer refused, and hears what is left to pay', async ({ page, language }) => {
  const t = deskWords[language];
  const guide = await signIn(page, 'guide');
  const { organisation } = (await (await page.request.get(`${address()}/v1/session`)).json()) as { organisation: { id: string } };
  const { id, version } = await openDossier(guide, { name: someName() });
  await write(guide, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess') }] }, version);
  await write(guide, 'POST', `/dossiers/${id}/recorded-consents`, { organisation: organisation.id, purpose: 'guidance', groups: ['sensitive'], endsOn: today(60) });
  await choosePaidRoute(guide, id);
  await visit(page, `/werk/d/${id}/plan`, language);
  const step = page.locator('.ovs-plan-step').filter({ has: page.locator('.ovs-payers button') }).first();
  const payer = await step.locator('.ovs-payers__name').first().innerText();
  const line = step.locator('.ovs-payers li').filter({ hasText: payer }).first();
  await expect(line).toContainText(t.plan.payment.state.expected);

  // With the keyboard only.
  const change = line.getByRole('button');
  await change.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('radio', { name: t.plan.payment.state.expected }).focus();
  for (const state of ['applied', 'granted', 'refused'] as const) {
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: t.plan.payment.state[state], exact: true })).toBeChecked();
  }
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(line).toContainText(t.plan.payment.state.refused);
  const stored = (await (await page.request.get(`${address()}/v1/dossiers/${id}/plan?language=${language}`)).json()) as PaidPlan;
  const paid = stored.goals[0]?.steps.find(({ payments }) => payments.some(({ name, state }) => name === payer && state === 'refused'));
  const left = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: (paid?.ownPriceCents ?? 0) % 100 === 0 ? 0 : 2 }).format((paid?.ownPriceCents ?? 0) / 100);
  await expect(page.getByRole('status').filter({ hasText: `${payer}: ${t.plan.payment.state.refused}.` })).toContainText(left);
  await expect(step.locator('.ovs-payers__own')).toContainText(left);
  await expect(change).toBeFocused();
  await expectGoodPage(page, language, 'adviser');
});

atDesk('a plan counts on a payer that said no before, one click away, and says so', async ({ page, language }) => {
  const t = deskWords[language];
  const person = await register(page, someName());
  const { id, version } = await openDossier(person);
  await write(person, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess') }] }, version);
  await choosePaidRoute(person, id);
  const planOf = async () => (await (await page.request.get(`${address()}/v1/dossiers/${id}/plan?language=${language}`)).json()) as CountedPlan;
  const before = await planOf();
  const step = before.goals[0]?.steps.find(({ payments }) => payments.length > 0);
  const payment = step?.payments[0];
  const payer = payment?.payer ?? '';
  const name = payment?.name ?? '';
  await write(person, 'PATCH', `/dossiers/${id}/steps/${step?.id ?? ''}`, { payment: { payer, state: 'refused' } }, before.version);
  const { goals } = await write<{ goals: { journeys: object[] }[] }>(person, 'POST', `/dossiers/${id}/routes`, {});
  const opens = goals.flatMap(({ journeys }) => journeys)[0];
  // Nothing fits until somebody counts on it again.
  await page.route('**/replanning?*', async (route) => {
    const answer = await route.fetch();
    const { wishes } = route.request().postDataJSON() as { wishes: { countedOn?: string[] } };
    const found = (await answer.json()) as object;
    const none = { routes: [], openingsLookedFor: true, complete: true, openings: [{ changes: [{ what: 'onePayerMore', amount: 1, offer: name, payer }], opens }] };
    await route.fulfill({ response: answer, json: wishes.countedOn === undefined ? { ...found, ...none } : found });
  });
  await visit(page, '/mijn/plan', language);
  await page.getByRole('button', { name: t.plan.goal.replan }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.ovs-opening')).toContainText(filled(t.plan.choose.onePayerMore.own, { name }));
  await expectGoodPage(page, language);
  await dialog.getByRole('button', { name: new RegExp(t.opening.apply) }).click();
  await expect(dialog.getByRole('heading', { name: t.plan.replan.after })).toBeVisible();
  await expect(dialog.locator('.ovs-wishes')).toContainText(filled(t.plan.wishes.countedOn, { name }));
  const saysSo = filled(t.plan.payment.countedOn.answer, { name });
  await expect(dialog.locator('.ovs-replan__side').last()).toContainText(saysSo);
  await expectGoodPage(page, language);
  await dialog.getByRole('button', { name: t.plan.replan.take }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.ovs-plan-goal')).toContainText(saysSo);
  const line = page.locator('.ovs-payers li').filter({ hasText: name }).first();
  await expect(line).toContainText(t.plan.payment.state.expected);
  await expect(line).toContainText(t.plan.payment.despite.answer);
  const stored = (await planOf()).goals[0]?.steps.flatMap(({ payments }) => payments).find((one) => one.payer === payer);
  expect(stored).toMatchObject({ state: 'expected', certain: false, despite: 'answer' });
  await expectGoodPage(page, language);
});

atDesk('who pays is closed to an adviser until the person agrees: others pay one amount', async ({ page, language }) => {
  const t = deskWords[language];
  const guide = await signIn(page, 'guide');
  const { id, version } = await openDossier(guide, { name: someName() });
  await write(guide, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess') }] }, version);
  await choosePaidRoute(guide, id);
  await visit(page, `/werk/d/${id}/plan`, language);
  await expect(page.locator('.ovs-payers').first()).toContainText(t.payers.others);
  await expect(page.locator('.ovs-payers button')).toHaveCount(0);
  await expect(page.getByText(t.payers.everybody)).toHaveCount(0);
});

atDesk('a plan costs what the card of its route said, from and to', async ({ page, language }) => {
  const t = deskWords[language];
  const person = await register(page, someName());
  const { id, version } = await openDossier(person);
  await write(person, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess') }] }, version);
  await visit(page, '/mijn/route', language);
  const doubt = (t.payers.doubt.split('{{names}}')[1] ?? '').trim();
  const card = page.locator('.ovs-route-card').filter({ hasText: doubt }).first();
  const range = await card.locator('.ovs-route-card__money dd').first().innerText();
  const why = await card.locator('.ovs-note').first().innerText();
  expect(range).toMatch(language === 'nl' ? /^€\s[\d.,]+ tot €\s[\d.,]+$/ : /^€[\d.,]+ to €[\d.,]+$/);
  await card.getByRole('button', { name: t.plan.choose.take }).click();
  const goal = page.locator('.ovs-plan-goal');
  await expect(goal.locator('.ovs-plan-totals')).toContainText(range);
  await expect(goal).toContainText(why);
  await expectGoodPage(page, language);
  await page.emulateMedia({ media: 'print' });
  await expect(goal.locator('.ovs-plan-totals')).toContainText(range);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: t.plan.goal.replan }).click();
  await expect(page.getByRole('dialog').locator('.ovs-plan-totals').first()).toContainText(range);
});

atDesk('a person sees who is asked to pay for her steps, also when it left the catalogue', async ({ page, language }) => {
  const t = deskWords[language];
  const person = await register(page, someName());
  const { id, version } = await openDossier(person);
  await write(person, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess') }] }, version);
  await choosePaidRoute(person, id);
  let gone = '';
  await page.route(`**/v1/dossiers/${id}/plan?*`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as PaidPlan;
    const payment = body.goals.flatMap(({ steps }) => steps.flatMap(({ payments }) => payments))[0];
    gone = payment?.name ?? '';
    Object.assign(payment ?? {}, { listed: false });
    await route.fulfill({ response: answer, json: body });
  });
  await visit(page, '/mijn/plan', language);
  const name = page.locator('.ovs-payers__name').first();
  // Until the answer is on the screen it is not known who has gone.
  await expect(name).toBeVisible();
  await expect(name).toHaveText(filled(t.plan.payment.notListed, { name: gone }));
  await expect(page.getByText(t.payers.decides).first()).toBeVisible();
  await expect(page.locator('.ovs-payers li').filter({ has: page.getByRole('button') }).first()).toContainText(t.plan.payment.state.expected);
  await expect(page.locator('.ovs-payers__own').first()).toBeVisible();
  await expectGoodPage(page, language);
});
