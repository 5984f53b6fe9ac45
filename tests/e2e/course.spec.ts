// SPDX-License-Identifier: EUPL-1.2
// "Why not this course?": any course by its name, and the reason in plain words.
import type { Page } from '@playwright/test';
import compareEn from '../../web/src/i18n/compare.en.json' with { type: 'json' };
import compareNl from '../../web/src/i18n/compare.nl.json' with { type: 'json' };
import courseEn from '../../web/src/i18n/course.en.json' with { type: 'json' };
import courseNl from '../../web/src/i18n/course.nl.json' with { type: 'json' };
import { choose, expect, expectGoodPage, open, stewardResults, test, words as plannerWords, type Language } from './visitor.ts';

const words = { nl: { ...plannerWords.nl, compare: compareNl, course: courseNl }, en: { ...plannerWords.en, compare: compareEn, course: courseEn } };

interface Goal {
  journeys: { steps: object[] }[];
}

/// Every reason in turn: the demo region does not have all of them at hand.
async function answered(page: Page, verdict: (goal: Goal) => object): Promise<void> {
  let goal: Goal | undefined;
  await page.route('**/v1/journeys', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { goals: Goal[] };
    goal = body.goals.find(({ journeys }) => journeys.length > 1);
    await route.fulfill({ response: answer, json: body });
  });
  await page.route('**/v1/journeys/why-not', async (route) => {
    const { wagon } = route.request().postDataJSON() as { wagon: string };
    const asked = { id: wagon, title: 'Heftruck', provider: 'Een school', kind: 'course', kindName: 'Cursus' };
    const nothing = { wagon: asked, routes: [], sessions: [], missing: [], lifting: [], withIt: [], complete: true };
    await route.fulfill({ json: { ...nothing, ...verdict(goal ?? { journeys: [] }) } });
  });
}

async function ask(page: Page, language: Language) {
  const t = words[language];
  await open(page, await stewardResults(page, language));
  const card = page.locator('article.ovs-goal').filter({ has: page.getByRole('checkbox') }).first();
  await card.getByText(t.results.whyNot).click();
  const field = card.getByRole('combobox', { name: t.course.find });
  await choose(field, 'opleiding');
  const answer = card.locator('.ovs-course__answer');
  await expect(answer).toBeVisible();
  return answer;
}

test('a course that is in a route leads to it', async ({ page, language }) => {
  const t = words[language];
  await answered(page, () => ({ outcome: 'inRoute', routes: [0, 1] }));
  const answer = await ask(page, language);
  await expect(answer).toContainText(t.course.outcome.inRoute);
  await expectGoodPage(page, language);
  await answer.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: t.route.timeline })).toBeVisible();
  // The same question on the page of the route.
  await page.getByText(t.results.whyNot).click();
  await expect(page.getByRole('combobox', { name: t.course.find })).toBeVisible();
});

test('a course without a session that can be used says why of each', async ({ page, language }) => {
  const t = words[language];
  const session = (last: string, obstacle: string, start?: string) => ({ session: `0192f0c1-0000-7000-8000-0000000000${last}`, obstacle, ...(start === undefined ? {} : { start, municipality: 'Haarlem' }) });
  await answered(page, () => ({
    outcome: 'noSession',
    sessions: [session('01', 'noSeat', '2027-03-01'), session('02', 'noSeat'), session('03', 'needs', '2027-04-05')],
    missing: [{ kind: 'credential', name: 'Rijbewijs C' }],
  }));
  const answer = await ask(page, language);
  await expect(answer).toContainText(t.course.outcome.noSession);
  await expect(answer.getByRole('listitem')).toHaveCount(2);
  await expect(answer.getByRole('listitem').first()).toContainText(t.course.obstacle.noSeat);
  await expect(answer.getByRole('listitem').first()).toContainText('Haarlem');
  await expect(answer).toContainText(t.course.missing.replace('{{names}}', 'Rijbewijs C'));
  await expectGoodPage(page, language);
});

test('a course that only fits when something gives way says what', async ({ page, language }) => {
  const t = words[language];
  await answered(page, () => ({ outcome: 'noRoute', lifting: ['date', 'budget'], complete: false }));
  const answer = await ask(page, language);
  await expect(answer).toContainText(t.course.lifting);
  await expect(answer.getByRole('listitem')).toHaveText([t.course.limit.date, t.course.limit.budget]);
  await expect(answer).toContainText(t.course.incomplete);
  await expectGoodPage(page, language);
});

test('a course that makes no route better stands beside the better one', async ({ page, language }) => {
  const t = words[language];
  await answered(page, ({ journeys }) => ({ outcome: 'noBetter', withIt: [{ journey: journeys[1], beatenBy: 0, instead: journeys[0], equal: false }] }));
  const answer = await ask(page, language);
  await expect(answer).toContainText(t.course.outcome.noBetter);
  await expect(answer.getByRole('columnheader')).toHaveText([t.course.withIt, t.course.instead]);
  await expectGoodPage(page, language);
});

test('a course that gives nothing for this job says so', async ({ page, language }) => {
  const t = words[language];
  await answered(page, () => ({ outcome: 'givesNothing' }));
  const answer = await ask(page, language);
  await expect(answer).toContainText(t.course.outcome.givesNothing);
});

test('the real answer is one of those', async ({ page, language }) => {
  const t = words[language];
  const answer = await ask(page, language);
  await expect(answer).toContainText(new RegExp(Object.values(t.course.outcome).map((text) => text.replaceAll('.', '\\.')).join('|')));
  await expectGoodPage(page, language);
});
