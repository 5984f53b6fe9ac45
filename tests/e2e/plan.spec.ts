// SPDX-License-Identifier: EUPL-1.2
// The plan of a person: routes to choose from, the steps, her agreement, planning again, and what a provider sees of it.
import type { Page } from '@playwright/test';
import { another, chooseRoute, expect, filled, openDossier, register, signIn, someName, test, visit, words, write, type PlanAnswer, type SignedIn } from './desk.ts';
import { address, choose, expectGoodPage, occupation, today } from './visitor.ts';

/// A dossier of somebody who was cabin crew.
async function dossierWithProfile(page: Page, who: SignedIn, name = someName()): Promise<string> {
  const { id, version } = await openDossier(who, { name });
  await write(who, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess') }] }, version);
  return id;
}

async function dossierWithPlan(page: Page, who: SignedIn): Promise<{ id: string; plan: PlanAnswer }> {
  const id = await dossierWithProfile(page, who);
  return { id, plan: await chooseRoute(who, id) };
}

test('an adviser chooses a route and works in the plan', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const id = await dossierWithProfile(page, guide);
  await visit(page, `/werk/d/${id}/plan`, language);
  await expect(page.getByText(t.plan.empty.other)).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  await page.getByRole('main').getByRole('link', { name: t.plan.choose.first }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.plan.choose.title.other })).toBeFocused();
  const routes = page.locator('.ovs-route-card').filter({ has: page.locator('.ovs-strip') });
  await routes.first().getByText(t.plan.choose.details).click();
  await expect(routes.first().locator('.ovs-step').first()).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  const chance = await routes.first().locator('.ovs-route-card__money dd').last().innerText();
  await routes.first().getByRole('button', { name: t.plan.choose.take }).click();
  const goal = page.locator('.ovs-plan-goal');
  await expect(goal).toHaveCount(1);
  // The plan says the chance that the card of its route said, and what it comes from.
  await expect(goal.locator('.ovs-plan-totals__chance dd')).toHaveText(chance);
  await expect(goal.locator('.ovs-plan-step').first()).toContainText(t.route.completion);
  await expect(goal).toContainText(t.plan.agree.none.other);
  await expectGoodPage(page, language, 'adviser');

  // A step goes forward with one click.
  const step = goal.locator('.ovs-plan-step').first();
  await step.getByRole('button', { name: new RegExp(`^${t.plan.step.to.other.agreed}: `) }).click();
  await expect(step.locator('.ovs-badge').last()).toHaveText(t.plan.state.agreed);

  // Stopping asks why.
  await step.getByRole('button', { name: new RegExp(`^${t.plan.step.stop}: `) }).click();
  const dialog = page.getByRole('dialog');
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(dialog.getByText(t.plan.step.noteNeeded).first()).toBeVisible();
  await dialog.getByLabel(t.plan.step.noteOrWhy).fill('De cursus past niet bij haar werktijden.');
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(step).toContainText('De cursus past niet bij haar werktijden.');
  await expect(step.locator('.ovs-badge').last()).toHaveText(t.plan.state.stopped);

  // A step of their own, by a partner.
  await goal.getByRole('button', { name: t.plan.goal.addStep }).click();
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: t.plan.own.submit }).click();
  await expect(dialog.getByRole('alert').getByRole('button')).toHaveCount(4);
  await dialog.getByLabel(t.plan.own.what).fill('Wekelijks gesprek');
  await dialog.getByLabel(t.plan.step.startOn).fill(today(3));
  await dialog.getByLabel(t.plan.step.lastDay).fill(today(31));
  await dialog.getByLabel(t.plan.own.hours).fill('1');
  await dialog.getByRole('button', { name: t.plan.own.submit }).click();
  const own = goal.locator('.ovs-plan-step').filter({ hasText: 'Wekelijks gesprek' });
  await expect(own).toContainText(t.plan.step.own);
  await expect(goal).toContainText(filled(t.plan.agree.number, { number: '2' }));
  await expectGoodPage(page, language, 'adviser');

  // A thing to do, and the time line of the dossier in words.
  await page.getByRole('button', { name: t.dossier.tasks.add }).click();
  await dialog.getByLabel(t.dossier.tasks.what).fill('Bellen met school');
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /Bellen met school/ })).toBeVisible();
  await page.getByRole('checkbox', { name: /Bellen met school/ }).click();
  await expect(page.getByText(filled(t.dossier.tasks.doneTitle_one, { count: '1' }))).toBeVisible();
  await page.getByRole('link', { name: t.dossier.page.overview }).click();
  for (const kind of ['goal-chosen', 'step-agreed', 'step-stopped', 'step-added'] as const) {
    await expect(page.locator('.ovs-events').getByText(t.dossier.event[kind], { exact: true })).toBeVisible();
  }
});

test('an adviser compares two routes and takes one of them', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const id = await dossierWithProfile(page, guide);
  await visit(page, `/werk/d/${id}/route`, language);
  const goal = page.locator('.ovs-goal').filter({ has: page.getByRole('checkbox') }).first();
  await goal.getByRole('checkbox').nth(0).check();
  await goal.getByRole('checkbox').nth(1).check();
  await goal.getByRole('link', { name: t.route.compareOpen }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.route.comparePageTitle })).toBeFocused();
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(2);
  await expectGoodPage(page, language, 'adviser');
  await page.goBack();
  await expect(goal).toBeVisible();
  await page.goForward();
  await page.getByRole('table').getByRole('button', { name: t.plan.choose.take }).nth(1).click();
  await expect(page.locator('.ovs-plan-goal')).toHaveCount(1);
});

test('why a course is in no route is answered beside the routes and in the plan', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await dossierWithPlan(page, guide);
  for (const path of ['route', 'plan']) {
    await visit(page, `/werk/d/${id}/${path}`, language);
    await page.getByText(t.results.whyNot).first().click();
    const field = page.getByRole('combobox', { name: t.course.find });
    await choose(field, 'opleiding');
    await expect(page.locator('.ovs-course__outcome')).toBeVisible();
    expect(Object.values(t.course.outcome)).toContain(await page.locator('.ovs-course__outcome').innerText());
    await expectGoodPage(page, language, 'adviser');
  }
});

test('planning again shows before and after, and a goal ends and is taken up again', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await dossierWithPlan(page, guide);
  await visit(page, `/werk/d/${id}/plan`, language);
  await page.getByRole('button', { name: t.plan.goal.replan }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: t.plan.replan.before })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: t.plan.replan.after })).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  const takes = dialog.getByRole('button', { name: t.plan.replan.take });
  // What changes least comes first; each other way is one click away.
  const ways = dialog.getByRole('radio');
  if ((await ways.count()) > 0) {
    await expect(ways.first()).toBeChecked();
    await expect(dialog.locator('.ovs-replan__routes label').first()).toContainText(t.route.label.fewestChanges);
    await ways.last().check();
  }
  await expect(takes.or(dialog.getByText(t.plan.replan.same))).toBeVisible();
  if (await takes.isVisible()) {
    const after = await dialog.locator('.ovs-replan__side').last().locator('li').count();
    await takes.click();
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('.ovs-plan-step')).toHaveCount(after);
  } else {
    await dialog.getByRole('button', { name: t.plan.replan.keep }).click();
  }
  await page.getByRole('button', { name: t.plan.goal.drop.other }).click();
  await page.getByText(filled(t.plan.goal.past_one, { count: '1' })).click();
  await expectGoodPage(page, language, 'adviser');
  await page.getByRole('button', { name: t.plan.goal.again }).click();
  await expect(page.locator('.ovs-columns__main > .ovs-plan-goal')).toHaveCount(1);
});

test('a person chooses a route and agrees to her plan', async ({ page, context, language }) => {
  const t = words[language];
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const person = await register(page, someName());
  await dossierWithProfile(page, person);
  await visit(page, '/mijn/plan', language);
  await expect(page.getByRole('heading', { level: 1, name: t.plan.title.own })).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: t.plan.choose.first }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.plan.choose.title.own })).toBeFocused();
  const routes = page.locator('.ovs-route-card').filter({ has: page.locator('.ovs-strip') });
  await expect(routes.first()).toBeVisible();
  await expectGoodPage(page, language);
  await routes.first().getByRole('button', { name: t.plan.choose.take }).click();
  const goal = page.locator('.ovs-plan-goal');
  await expect(goal).toContainText(t.plan.agree.none.own);
  await expectGoodPage(page, language);
  const agree = (number: number) => goal.getByRole('button', { name: filled(t.plan.agree.button, { number: String(number) }) });
  await agree(1).click();
  await expect(goal.locator('.ovs-agreement--given')).toContainText('1');

  // Her own private step: another plan, so she looks again.
  await goal.getByRole('button', { name: t.plan.goal.addStep }).click();
  const dialog = page.getByRole('dialog');
  await expectGoodPage(page, language);
  await dialog.getByLabel(t.plan.own.what).fill('Gesprek over geld');
  await dialog.getByLabel(t.plan.step.startOn).fill(today(3));
  await dialog.getByLabel(t.plan.step.lastDay).fill(today(10));
  await dialog.getByLabel(t.plan.own.hours).fill('1');
  await dialog.getByLabel(t.plan.own.sensitive).check();
  await dialog.getByRole('button', { name: t.plan.own.submit }).click();
  await expect(goal).toContainText(t.plan.agree.changed.own.split('{{number}}')[0] ?? '');
  await agree(2).click();
  await expect(goal.locator('.ovs-agreement--given')).toContainText('2');

  // On paper the private step is an appointment, until she wants it named.
  const secret = goal.getByText('Gesprek over geld', { exact: true });
  await page.emulateMedia({ media: 'print' });
  await expect(secret).toBeHidden();
  await expect(goal.getByText(t.route.appointment, { exact: true })).toBeVisible();
  await expect(goal.getByText(t.plan.print.date)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: t.plan.print.sensitive }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(secret).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // The secret address of her calendar is shown once, works, and stops working.
  await page.getByRole('button', { name: t.plan.calendar.make }).click();
  const shown = page.getByLabel(t.plan.calendar.address);
  await expect(shown).toHaveValue(/\/v1\/calendars\/.{43}$/);
  await expectGoodPage(page, language);
  const secretAddress = (await shown.inputValue()).replace(/^https?:\/\/[^/]+/, address());
  await page.getByRole('button', { name: t.plan.calendar.copy }).click();
  await expect(page.getByText(t.plan.calendar.copied).last()).toBeVisible();
  const feed = await page.request.get(secretAddress);
  expect(await feed.text()).toContain('BEGIN:VEVENT');
  expect(await feed.text()).not.toContain('geld');
  await page.getByRole('button', { name: t.plan.calendar.revoke }).click();
  await expect(shown).toHaveCount(0);
  expect((await page.request.get(secretAddress)).status()).toBe(404);
});

test('where nothing fits, what would help is one click away', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const id = await dossierWithProfile(page, guide);
  const to = await occupation(page, 'brandweerman');
  await visit(page, `/werk/d/${id}/route#/results?to=${to}&steps=0`, language);
  await expect(page.locator('.ovs-no-route')).toBeVisible();
  await expect(page.locator('.ovs-desk')).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  const apply = page.getByRole('button', { name: new RegExp(t.opening.apply) });
  await apply.first().click();
  await expect(page.locator('.ovs-route-card').first()).toBeVisible();
});

test('who told nothing yet is asked what she can do, and reads her first step in her own language', async ({ page, language }) => {
  const t = words[language];
  const person = await register(page, someName());
  await openDossier(person);
  await visit(page, '/mijn/route', language);
  await expect(page.getByRole('link', { name: t.plan.choose.tellSkills.own }).first()).toBeVisible();
  await expect(page.locator('.ovs-fit__number')).toHaveCount(0);
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: t.plan.choose.tellSkills.own }).first().click();
  await expect(page).toHaveURL(/\/mijn\/profiel(\?lang=en)?$/);
  await visit(page, '/mijn/plan', language);
  await expect(page.getByText(language === 'nl' ? 'Eerste gesprek' : 'First talk')).toBeVisible();
});

test('a next step that somebody typed is shown as it was typed', async ({ page, language }) => {
  const guide = await signIn(page, 'guide');
  // The words that the service has for a step of its own.
  const { id } = await openDossier(guide, { nextStep: 'Eerste gesprek' });
  for (const part of ['', '/plan']) {
    await visit(page, `/werk/d/${id}${part}`, language);
    await expect(page.getByText('Eerste gesprek', { exact: true }).first()).toBeVisible();
  }
});

test('planning again without a route says what would open one, one click away', async ({ page, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id } = await dossierWithPlan(page, guide);
  const { goals } = await write<{ goals: { journeys: object[] }[] }>(guide, 'POST', `/dossiers/${id}/routes`, {});
  const opens = goals.flatMap(({ journeys }) => journeys)[0];
  // Nothing fits until she learns more hours.
  await page.route('**/replanning?*', async (route) => {
    const answer = await route.fetch();
    const { wishes } = route.request().postDataJSON() as { wishes: { learningHours?: number } };
    const found = (await answer.json()) as object;
    const none = { routes: [], openingsLookedFor: true, complete: true, openings: [{ changes: [{ what: 'moreHours', amount: 4 }], opens }, { changes: [{ what: 'later', amount: 8 }], opens }] };
    await route.fulfill({ response: answer, json: wishes.learningHours === undefined ? { ...found, ...none } : found });
  });
  await visit(page, `/werk/d/${id}/plan`, language);
  await page.getByRole('button', { name: t.plan.goal.replan }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: t.results.noRoute })).toBeVisible();
  await expect(dialog.locator('.ovs-opening').first()).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: new RegExp(t.opening.apply) }).first().click();
  await expect(dialog.getByRole('heading', { name: t.plan.replan.after })).toBeVisible();
  await expect(dialog.locator('.ovs-wishes')).toContainText(filled(t.results.learn_other, { count: '20' }));
  await expectGoodPage(page, language, 'adviser');
  await dialog.getByRole('button', { name: t.plan.wishes.reset.other }).click();
  await expect(dialog.locator('.ovs-opening').first()).toBeVisible();
  await expect(dialog.locator('.ovs-wishes')).toHaveCount(0);
});

test('to travel farther is one click, and what somebody has already is told in the profile', async ({ page, language }) => {
  const t = words[language];
  const person = await register(page, someName());
  await dossierWithProfile(page, person);
  await page.route('**/routes?*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: { journeys: object[] }[] };
    const opens = body.goals.flatMap(({ journeys }) => journeys)[0];
    const openings = [
      { changes: [{ what: 'farther', amount: 10 }], opens },
      { changes: [{ what: 'unknownFact', amount: 1, offer: 'Code 95', credential: 'code-95' }], opens },
    ];
    for (const goal of body.goals) {
      Object.assign(goal, { openings, openingsLookedFor: true, complete: true, journeys: [] });
    }
    await route.fulfill({ response: answer, json: body });
  });
  await visit(page, '/mijn/route', language);
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: new RegExp(t.opening.apply) }).first().click();
  await expect(page).toHaveURL(/km=35/);
  await expect(page.locator('.ovs-wishes')).toContainText('35');
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: filled(t.plan.choose.tellInProfile, { name: 'Code 95' }) }).first().click();
  const dialog = page.getByRole('dialog', { name: t.profile.credentials.addTitle });
  const which = dialog.getByLabel(t.profile.credentials.which);
  await expect(which).toBeFocused();
  await expect(which).toHaveValue('code-95');
  await expectGoodPage(page, language);
});

test('a provider sees its own steps, and when the person is taken', async ({ page, browser, language }) => {
  const t = words[language];
  const guide = await signIn(page, 'guide');
  const { id, plan } = await dossierWithPlan(page, guide);
  const { items } = (await (await guide.request.get(`${address()}/v1/partners`)).json()) as { items: { id: string; name: string }[] };
  const school = items.find(({ name }) => name.startsWith('ROC De Leerplaats'));
  await write(guide, 'POST', `/dossiers/${id}/goals/${plan.goals[0]?.id ?? ''}/steps`, { title: 'Proeflessen', organisation: school?.id, startOn: today(2), endOn: today(9), hoursPerWeek: 4 });
  const offer = await write(guide, 'POST', `/dossiers/${id}/offers`, {
    kind: 'work',
    organisation: school?.id,
    what: 'Proeflessen geven',
    why: 'Zij wil weten of het past',
    groups: ['plan'],
    answerBefore: today(7),
  });
  const provider = await another(browser, 'provider');
  const session = (await (await provider.request.get(`${address()}/v1/session`)).json()) as SignedIn['session'];
  await write({ request: provider.request, session }, 'POST', `/offers/${offer.id}/answer`, { accept: true });
  await visit(provider, `/werk/d/${id}/plan`, language);
  await expect(provider.getByText('Proeflessen', { exact: true })).toBeVisible();
  await expect(provider.getByText(plan.goals[0]?.steps[0]?.title ?? '', { exact: true })).toHaveCount(0);
  await expect(provider.getByRole('heading', { name: t.plan.engaged.busy })).toBeVisible();
  await expectGoodPage(provider, language, 'adviser');
  await provider.context().close();
});

test('a result of an assessor says what it does to the routes', async ({ page, language }) => {
  const t = words[language];
  const specialist = await signIn(page, 'specialist');
  const { id } = await dossierWithPlan(page, specialist);
  await visit(page, `/werk/d/${id}/profiel`, language);
  await page.getByRole('button', { name: t.profile.assessments.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group').filter({ has: page.getByRole('radio') }).first().getByRole('radio', { name: t.profile.verdict.no, exact: true }).check();
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  await expect(dialog.getByRole('heading', { name: t.plan.outlook.title })).toBeVisible();
  await expectGoodPage(page, language, 'adviser');
});

test('two who change one step at once see both versions', async ({ page, expected }) => {
  expected.consoleErrors = /status of 412/;
  const t = words.nl;
  const guide = await signIn(page, 'guide');
  const { id, plan } = await dossierWithPlan(page, guide);
  const step = plan.goals[0]?.steps[0];
  await visit(page, `/werk/d/${id}/plan`);
  await page.getByRole('button', { name: `${t.plan.step.change}: ${step?.title ?? ''}` }).first().click();
  const dialog = page.getByRole('dialog', { name: step?.title ?? '' });
  await dialog.getByLabel(t.plan.step.noteOrWhy).fill('Mijn opmerking');
  await write(guide, 'PATCH', `/dossiers/${id}/steps/${step?.id ?? ''}`, { note: 'Opmerking van een ander' }, plan.version);
  await dialog.getByRole('button', { name: t.office.form.save, exact: true }).click();
  const conflict = page.getByRole('dialog', { name: t.office.conflict.title });
  await expect(conflict).toContainText('Opmerking van een ander');
  await expectGoodPage(page, 'nl', 'adviser');
  await conflict.getByRole('radio', { name: t.office.conflict.keepBoth }).check();
  await conflict.getByRole('button', { name: t.office.conflict.save }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.ovs-plan-step').first()).toContainText('Mijn opmerking');
  await expect(page.locator('.ovs-plan-step').first()).toContainText('Opmerking van een ander');
});

test('a person does not agree to a plan that she did not see', async ({ page, expected }) => {
  expected.consoleErrors = /status of 412/;
  const t = words.nl;
  const person = await register(page, someName());
  const { id, plan } = await dossierWithPlan(page, person);
  await visit(page, '/mijn/plan');
  await write(person, 'POST', `/dossiers/${id}/goals/${plan.goals[0]?.id ?? ''}/steps`, { title: 'Vrijwilligerswerk', startOn: today(2), endOn: today(9), hoursPerWeek: 4 });
  await page.getByRole('button', { name: filled(t.plan.agree.button, { number: '1' }) }).click();
  await expect(page.getByText(t.plan.agree.other).last()).toBeVisible();
  await expect(page.getByText('Vrijwilligerswerk', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: filled(t.plan.agree.button, { number: '2' }) }).click();
  await expect(page.locator('.ovs-agreement--given')).toBeVisible();
});
