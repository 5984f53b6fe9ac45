// SPDX-License-Identifier: EUPL-1.2
// Schemes: one question at a time for an employer, a plan to train own staff, the sheet that a person hands over, her
// own, and each rule to read.
import type { Page } from '@playwright/test';
import schemesEn from '../../web/src/i18n/schemes.en.json' with { type: 'json' };
import schemesNl from '../../web/src/i18n/schemes.nl.json' with { type: 'json' };
import { address, expect, expectGoodPage, languages, open, stewardResults, test, words as plannerWords } from './visitor.ts';

const words = { nl: { ...plannerWords.nl, s: schemesNl }, en: { ...plannerWords.en, s: schemesEn } };

// Rules of a fixed day: what applies changes with the years.
const job = 'on=2026-11-26&facts=job-start.2026-12-01,training-kind.none,contract-months.12';
const herJob = 'on=2026-11-26&facts=job-start.2026-12-01,worker-benefit.ww,in-banenafspraak-register.true';
const plan =
  'on=2026-11-26&lines=3;Heftruck;training-costs.1200,1;Leerplan;training-kind.none;course-on-official-list.false;project-costs.8000&facts=0:training-kind.bbl,0:lesson-hours.240,0:practice-hours.800,0:course-on-official-list.false,recognised-learning-company.true';

interface Asked {
  toldBy: string;
  side: string;
  facts: { fact: string; value: string }[];
  later: string[];
  without: string[];
}

/// What the page asks the server.
function asked(page: Page): Asked[] {
  const all: Asked[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/schemes/evaluate')) {
      all.push(request.postDataJSON() as Asked);
    }
  });
  return all;
}

test('an employer answers one question at a time, puts one off, changes one and sees the result', async ({ page, language }) => {
  const t = words[language];
  const sent = asked(page);
  await open(page, language === 'en' ? '#/employer?lang=en' : '#/employer');
  await page.getByRole('link', { name: t.employer.schemesOpen }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page).toHaveTitle(`${t.schemes.hire} – ${t.app.name}`);
  await expect(page.getByText(t.s.flow.hire.privacy)).toBeVisible();
  await expectGoodPage(page, language);

  // No answer is an error that says what to do.
  const first = await heading.innerText();
  await page.getByRole('button', { name: t.s.next }).click();
  await expect(page.getByText(t.s.error.empty)).toBeVisible();
  await expectGoodPage(page, language);

  // Not knowing leads to another question, and the first one is not asked again.
  await page.getByRole('button', { name: t.s.unknown }).click();
  await expect(heading).not.toHaveText(first);
  await page.getByRole('radio').or(page.getByRole('textbox')).first().waitFor();

  // She can stop here and go on later.
  await expect(page.getByRole('button', { name: t.route.share })).toBeVisible();

  // With answers from a link: the question goes on, and an answer can change.
  await open(page, `#/hire?${job}${language === 'en' ? '&lang=en' : ''}`);
  await page.locator('summary', { hasText: t.s.toldTitle_other.replace('{{count}}', '3') }).click();
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: new RegExp(`^${t.s.change}`) }).nth(2).click();
  await expect(page.getByText(t.s.changing)).toBeVisible();
  const field = page.getByRole('textbox');
  await expect(field).toHaveValue('12');
  await field.fill('abc');
  await page.getByRole('button', { name: t.s.next }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('24');
  await page.getByRole('button', { name: t.s.next }).click();
  await expect(page.getByText(t.s.changing)).toBeHidden();
  expect(page.url()).toContain('contract-months.24');

  await page.getByRole('link', { name: t.s.toResult }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.s.flow.hire.resultTitle })).toBeFocused();
  await expect(page.getByText(t.s.decides).first()).toBeVisible();
  await expectGoodPage(page, language);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: t.s.flow.hire.resultTitle })).toBeVisible();
  // An employer is never asked about a person, and says nothing of one.
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.every(({ toldBy, side }) => toldBy === 'employer' && side === 'employer')).toBe(true);
  expect(sent[1]?.later).toHaveLength(1);
});

test('a date is picked in a field that shows all of it', async ({ page, language }) => {
  const t = words[language];
  await open(page, `#/hire?${job}&again=job-start${language === 'en' ? '&lang=en' : ''}`);
  const field = page.locator('input[type="date"]');
  await expect(field).toHaveValue('2026-12-01');
  expect((await field.boundingBox())?.width).toBeGreaterThan(170);
  await field.fill('2027-01-04');
  await page.getByRole('button', { name: t.s.next }).click();
  expect(page.url()).toContain('job-start.2027-01-04');
});

test('the result says what may apply and under which condition, with duties beside it', async ({ page, language }) => {
  const t = words[language];
  await open(page, `#/hire?${job}&result=yes${language === 'en' ? '&lang=en' : ''}`);
  const card = page.getByRole('article').filter({ has: page.locator('a[href*="scheme=lkv-banenafspraak"]') });
  await expect(card.getByText(t.s.appliesIf)).toBeVisible();
  await expect(card.locator('.ovs-scheme__if').getByText(/register/i)).toBeVisible();
  await expect(card.getByText(t.s.duties)).toBeVisible();
  await expect(card.locator('.ovs-scheme__amount')).toHaveText(/€.*2.000/);
  // On paper all of it is there, also what does not apply.
  await expect(card.getByText(t.s.proof, { exact: true })).toBeHidden();
  await expect(page.getByText(t.s.whyNot).first()).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(card.getByText(t.s.proof, { exact: true })).toBeVisible();
  await expect(page.getByText(t.s.whyNot).first()).toBeVisible();
  await expect(page.getByRole('button', { name: t.s.print })).toBeHidden();
  await expect(page.locator('.ovs-header__links')).toBeHidden();
});

test('the overview has every scheme once and leads to its part of the page', async ({ page, language }) => {
  const t = words[language];
  await open(page, `#/hire?${job}&result=yes${language === 'en' ? '&lang=en' : ''}`);
  const overview = page.getByRole('table');
  await expect(overview.getByText(t.s.mayApply)).toBeVisible();
  const address = page.url();
  // With the keyboard, to a part that stands open and to one that is folded away.
  await overview.getByRole('row').filter({ hasText: /€\s?2.000/ }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3 }).filter({ has: page.locator('a[href*="scheme=lkv-banenafspraak"]') })).toBeFocused();
  const folded = page.locator('h3').filter({ has: page.locator('a[href*="scheme=lkv-older-worker"]') });
  await expect(folded).toBeHidden();
  await overview.getByRole('button', { name: (await folded.textContent()) ?? '' }).click();
  await expect(folded).toBeFocused();
  await page.getByRole('button', { name: t.s.toOverview }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: t.s.overview })).toBeFocused();
  expect(page.url()).toBe(address);
});

test('a person leaves schemes off her sheet, and they count no more', async ({ page, language }) => {
  const t = words[language];
  await open(page, `#/sheet?${herJob}&result=yes${language === 'en' ? '&lang=en' : ''}`);
  const total = page.getByRole('region', { name: t.s.total });
  await expect(total).toContainText(/24.999/);
  await page.getByRole('checkbox', { name: 'SLIM', exact: true }).uncheck();
  await expect(total).not.toContainText(/24.999/);
  const choice = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: /loonkostenvoordeel.*banenafspraak|wage cost benefit.*jobs agreement/i }) })
    .filter({ hasText: t.s.sheet.learns });
  await expect(choice).toBeVisible();
  const box = choice.getByRole('checkbox');
  await expect(box).toBeChecked();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  expect(page.url()).toContain('without=');
  await expect(page.locator('article a[href*="scheme=lkv-banenafspraak"]')).toHaveCount(0);
  await expectGoodPage(page, language);
  // On paper neither the choice nor what does not apply to her.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(t.s.sheet.title)).toBeHidden();
  await expect(page.getByText(t.s.whyNot).first()).toBeHidden();
  await page.emulateMedia({ media: null });
  await box.check();
  await expect(page.locator('article a[href*="scheme=lkv-banenafspraak"]')).toHaveCount(1);
});

test('nothing is asked for the sake of what a person leaves off her sheet', async ({ page, language }) => {
  const t = words[language];
  const end = language === 'en' ? '&lang=en' : '';
  const { items } = (await (await page.request.get(`${address()}/v1/schemes`, { params: { side: 'employer', on: '2026-11-26' } })).json()) as { items: { scheme: string }[] };
  const but = (kept: string) => items.map(({ scheme }) => scheme).filter((code) => code !== kept).join(',');
  const sent = asked(page);
  const more = page.getByRole('link', { name: new RegExp(`^${t.s.moreQuestions_other.split('{{count}}')[0] ?? ''}`) });
  await open(page, `#/sheet?on=2026-11-26&without=${but('slim')}&result=yes${end}`);
  await expect(page.getByRole('region', { name: t.s.total })).toContainText(/24.999/);
  await more.click();
  // All that is asked is about the one that she shows.
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByText(t.s.neededFor.replace('{{names}}', 'SLIM'))).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('button', { name: t.s.unknown }).click();
  await expect(page.getByText(t.s.progress_one.replace('{{number}}', '2'))).toBeVisible();
  await expect(page.getByText(t.s.neededFor.replace('{{names}}', 'SLIM'))).toBeVisible();
  await page.getByRole('button', { name: t.s.unknown }).click();
  await expect(heading).toHaveText(t.s.flow.sheet.resultTitle);
  await expect(more).toHaveCount(0);
  expect(sent.some(({ without }) => without.length === items.length - 1)).toBe(true);
  // What she chooses on a page without questions left stays under her hands.
  const box = page.getByRole('checkbox', { name: 'SLIM', exact: true });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  await expect(page.locator('article')).toHaveCount(0);
});

test('a scheme of which the next rules are not known here is named, and is not over', async ({ page, language }) => {
  const t = words[language];
  const end = language === 'en' ? '&lang=en' : '';
  await open(page, `#/hire?on=2027-03-01&result=yes${end}`);
  await expect(page.getByText(t.s.lapsed)).toBeVisible();
  await expectGoodPage(page, language);
  await page.locator('main a[href*="scheme=transition-payment"]').click();
  await expect(page.getByRole('heading', { level: 2, name: t.s.scheme.history })).toBeVisible();
  await expect(page.getByText(t.s.lapsed)).toBeVisible();
  await expect(page.getByText(t.s.scheme.over)).toHaveCount(0);
  await open(page, `#/schemes?on=2027-03-01${end}`);
  await expect(page.getByText(t.s.lapsed)).toBeVisible();
});

test('an employer fills in a plan to train own staff, line by line, and sees who pays', async ({ page, language }) => {
  const t = words[language];
  const s = t.s.training;
  await open(page, language === 'en' ? '#/employer?lang=en' : '#/employer');
  await page.getByRole('link', { name: t.employer.trainOpen }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.s.flow.train.title })).toBeVisible();
  const line = (number: number) => page.getByRole('group', { name: s.line.replace('{{number}}', String(number)), exact: true });
  await line(1).getByLabel(s.name).fill('Lassen');
  await line(1).getByLabel(s.peopleField).fill('0');
  await line(1).getByLabel(s.startsField).fill('2027-02-01');
  await page.getByRole('button', { name: s.add }).click();
  await expect(line(2).getByLabel(s.name)).toBeFocused();
  await line(2).getByRole('radio', { name: s.projectKind }).check();
  await page.getByRole('button', { name: t.s.next }).click();
  // What is wrong stands above, and leads to the field.
  await expect(page.getByRole('alert')).toBeFocused();
  await expectGoodPage(page, language);
  await page.getByRole('alert').getByRole('button').first().click();
  await expect(line(1).getByLabel(s.peopleField)).toBeFocused();
  await line(1).getByLabel(s.peopleField).fill('2');
  await line(2).getByLabel(s.projectCosts).fill('8.000');
  await page.getByRole('button', { name: t.s.next }).click();

  // The first question is about the first line.
  await expect(page.getByText('Lassen').first()).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: t.s.next }).click();
  await expect(page.getByRole('button', { name: t.route.share })).toBeVisible();
  await page.getByRole('button', { name: t.s.unknown }).click();
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: t.s.toResult }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.s.flow.train.resultTitle })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: s.plan })).toBeVisible();
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: s.change }).click();
  await expect(line(1).getByLabel(s.peopleField)).toHaveValue('2');
  await expect(line(2).getByLabel(s.projectCosts)).toHaveValue('8000');
});

test('every question of a plan has a way back, with the keyboard, and the answers stay', async ({ page, language }) => {
  const t = words[language];
  const heading = page.getByRole('heading', { level: 1 });
  const back = page.getByRole('link', { name: t.s.previous });
  const press = async (what: ReturnType<Page['getByRole']>) => {
    await what.focus();
    await page.keyboard.press('Enter');
  };
  await open(page, `#/train?on=2026-11-26&lines=2;Lassen;training-costs.900,1;Heftruck;training-costs.400${language === 'en' ? '&lang=en' : ''}`);
  // The way back from the first question is the form.
  await expect(back).toBeVisible();
  const first = await heading.innerText();
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await press(page.getByRole('button', { name: t.s.next }));
  await expect(heading).not.toHaveText(first);
  await expect(heading).toBeFocused();
  const second = await heading.innerText();
  await press(page.getByRole('button', { name: t.s.unknown }));
  await expect(heading).not.toHaveText(second);
  const third = await heading.innerText();

  await press(back);
  await expect(heading).toHaveText(second);
  await expect(page.getByText(t.s.wasPutOff)).toBeVisible();
  await expectGoodPage(page, language);
  await press(back);
  await expect(heading).toHaveText(first);
  await expect(page.getByText(t.s.changing)).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expectGoodPage(page, language);
  await press(back);
  await expect(page.getByRole('heading', { level: 1, name: t.s.flow.train.title })).toBeVisible();
  await expect(page.getByLabel(t.s.training.costs).first()).toHaveValue('900');

  // The back button of the browser leads the same way, and the answers are still there.
  await page.goBack();
  await expect(heading).toHaveText(first);
  await expect(page.getByRole('radio').first()).toBeChecked();
  await press(page.getByRole('link', { name: t.s.keep }));
  await expect(heading).toHaveText(third);
  await page.locator('summary', { hasText: t.s.toldTitle_one }).click();
  await expect(page.getByText(t.s.putOff_one)).toBeVisible();

  // The form keeps the answers of a line that moves.
  await press(back);
  await press(back);
  await press(back);
  await page.getByRole('group', { name: t.s.training.line.replace('{{number}}', '2'), exact: true }).getByRole('button').click();
  await page.getByRole('button', { name: t.s.next }).click();
  await expect(heading).toHaveText(third);
});

test('a plan is paid for each person of a line, and for the firm once', async ({ page, language }) => {
  const t = words[language];
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/schemes/training-plan')) {
      bodies.push(request.postData() ?? '');
    }
  });
  await open(page, `#/train?${plan},employer-is-sme.true&result=yes${language === 'en' ? '&lang=en' : ''}`);
  const total = page.getByRole('region', { name: t.s.total });
  await expect(total).toContainText(/8.100/); // three times 2 700
  // Two totals do not have one name.
  await expect(total.getByRole('term').filter({ hasText: t.s.totalPer.year })).toBeVisible();
  await expect(total.getByRole('term').filter({ hasText: t.s.totalPer.once })).toBeVisible();
  await expect(total).toContainText(/4.800/); // 60 percent of 8 000
  await expect(total).toContainText(/11.600/); // what it costs
  await expect(page.getByRole('table').getByText('Heftruck').first()).toBeVisible();
  expect(bodies.length).toBeGreaterThan(0);
  // Which course it is stays here.
  expect(bodies.join()).not.toMatch(/worker-|person-|Heftruck/);
});

test('from her routes a person makes a sheet whose address says nothing of her plan', async ({ page, language }) => {
  const t = words[language];
  const sent = asked(page);
  await open(page, await stewardResults(page, language, { barriers: 'debt' }));
  await page.getByRole('link', { name: t.schemes.sheet }).click();
  await expect(page.getByText(t.s.flow.sheet.privacy)).toBeVisible();
  expect(page.url()).not.toMatch(/debt|from=|place=/);
  await expectGoodPage(page, language);
  await page.getByRole('link', { name: t.s.toResult }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.s.flow.sheet.resultTitle })).toBeVisible();
  await expect(page.getByRole('button', { name: t.route.share })).toHaveCount(0);
  expect(sent.every(({ toldBy, side }) => toldBy === 'person' && side === 'employer')).toBe(true);
});

test('from her routes a person sees what there is for her, and goes back', async ({ page, language }) => {
  const t = words[language];
  const sent = asked(page);
  await open(page, await stewardResults(page, language));
  await page.getByRole('link', { name: t.schemes.support }).click();
  await expect(page.getByText(t.s.flow.support.privacy)).toBeVisible();
  await page.getByRole('link', { name: t.s.toResult }).click();
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(t.s.applies) }).first()).toBeVisible();
  expect(sent.every(({ toldBy, side }) => toldBy === 'person' && side === 'person')).toBe(true);
  await page.getByRole('link', { name: t.s.flow.support.back }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.results.title })).toBeVisible();
});

test('all schemes can be read, ended ones on a day in the past', async ({ page, language }) => {
  const t = words[language];
  await open(page, language === 'en' ? '#/schemes?lang=en' : '#/schemes');
  const old = page.locator('a[href*="scheme=stap"]');
  await expect(page.locator('a[href*="scheme=slim"]').first()).toBeVisible();
  await expect(old).toHaveCount(0);
  await page.getByLabel(t.s.list.on).fill('2023-06-01');
  await old.click();
  await expect(page.getByRole('heading', { level: 2, name: t.s.scheme.sources })).toBeVisible();
  await expectGoodPage(page, language);
  // Opened directly, today: it is over.
  await open(page, `#/schemes?scheme=stap${language === 'en' ? '&lang=en' : ''}`);
  await expect(page.getByText(t.s.scheme.over)).toBeVisible();
});

test('a broken answer in a link is said', async ({ page, language, expected }) => {
  const t = words[language];
  expected.consoleErrors = /400/;
  await open(page, `#/hire?facts=contract-months.lots${language === 'en' ? '&lang=en' : ''}`);
  await expect(page.getByText(t.s.broken)).toBeVisible();
  await page.getByRole('link', { name: t.s.restart }).click();
  await expect(page.getByRole('button', { name: t.s.next })).toBeVisible();
});

test('every page at rest', async ({ page, expected }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough: this sets the width itself');
  test.setTimeout(600_000);
  // Of the scheme that does not exist.
  expected.consoleErrors = /404/;
  for (const path of ['employer', `hire?${job}`, `hire?${job}&result=yes`, `hire?${job}&again=job-start`, 'train', `train?${plan}`, `train?${plan}&result=yes`, 'sheet?result=yes', `sheet?${herJob}&result=yes&without=lkv-banenafspraak`, 'support', 'support?result=yes', 'schemes', 'schemes?scheme=lkv-older-worker', 'schemes?scheme=lkv-reinstated-occupationally-disabled-worker', 'hire?on=2027-03-01&result=yes', 'schemes?scheme=gone']) {
    for (const language of languages) {
      await open(page, `#/${path}${language === 'en' ? `${path.includes('?') ? '&' : '?'}lang=en` : ''}`);
      await expect(page.locator('.ovs-skeleton')).toHaveCount(0);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expectGoodPage(page, language);
      }
    }
  }
});
