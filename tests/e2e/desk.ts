// SPDX-License-Identifier: EUPL-1.2
// What the browser tests of the pages behind sign-in share. Every test signs in for itself and opens its own dossiers
// through the API, so that tests do not meet.
import { type APIRequestContext, type Browser, expect, test as base, type Page } from '@playwright/test';
import accountEn from '../../web/src/i18n/account.en.json' with { type: 'json' };
import accountNl from '../../web/src/i18n/account.nl.json' with { type: 'json' };
import boardEn from '../../web/src/i18n/board.en.json' with { type: 'json' };
import boardNl from '../../web/src/i18n/board.nl.json' with { type: 'json' };
import courseEn from '../../web/src/i18n/course.en.json' with { type: 'json' };
import courseNl from '../../web/src/i18n/course.nl.json' with { type: 'json' };
import deskEn from '../../web/src/i18n/desk.en.json' with { type: 'json' };
import deskNl from '../../web/src/i18n/desk.nl.json' with { type: 'json' };
import dossierEn from '../../web/src/i18n/dossier.en.json' with { type: 'json' };
import dossierNl from '../../web/src/i18n/dossier.nl.json' with { type: 'json' };
import mineEn from '../../web/src/i18n/mine.en.json' with { type: 'json' };
import mineNl from '../../web/src/i18n/mine.nl.json' with { type: 'json' };
import offersEn from '../../web/src/i18n/offers.en.json' with { type: 'json' };
import offersNl from '../../web/src/i18n/offers.nl.json' with { type: 'json' };
import partnersEn from '../../web/src/i18n/partners.en.json' with { type: 'json' };
import partnersNl from '../../web/src/i18n/partners.nl.json' with { type: 'json' };
import profileEn from '../../web/src/i18n/profile.en.json' with { type: 'json' };
import profileNl from '../../web/src/i18n/profile.nl.json' with { type: 'json' };
import rightsEn from '../../web/src/i18n/rights.en.json' with { type: 'json' };
import rightsNl from '../../web/src/i18n/rights.nl.json' with { type: 'json' };
import staffEn from '../../web/src/i18n/staff.en.json' with { type: 'json' };
import staffNl from '../../web/src/i18n/staff.nl.json' with { type: 'json' };
import planEn from '../../web/src/i18n/plan.en.json' with { type: 'json' };
import planNl from '../../web/src/i18n/plan.nl.json' with { type: 'json' };
import worklistEn from '../../web/src/i18n/worklist.en.json' with { type: 'json' };
import worklistNl from '../../web/src/i18n/worklist.nl.json' with { type: 'json' };
import { address, type Language, today, words as plannerWords } from './visitor.ts';

export const words = {
  nl: { ...plannerWords.nl, account: accountNl, board: boardNl, course: courseNl, office: deskNl, dossier: dossierNl, mine: mineNl, offers: offersNl, partners: partnersNl, rights: rightsNl, staff: staffNl, plan: planNl, profile: profileNl, worklist: worklistNl },
  en: { ...plannerWords.en, account: accountEn, board: boardEn, course: courseEn, office: deskEn, dossier: dossierEn, mine: mineEn, offers: offersEn, partners: partnersEn, rights: rightsEn, staff: staffEn, plan: planEn, profile: profileEn, worklist: worklistEn },
};

/// The accounts of `overstap demo-desk`.
const logins = { guide: 'demo-gids', guide2: 'demo-gids-2', specialist: 'demo-uwv', provider: 'demo-school', manager: 'demo-regio', national: 'demo-landelijk', admin: 'demo-beheer', person: 'demo-persoon' };
export type Account = keyof typeof logins;

export function loginOf(account: Account): { login: string; password: string } {
  return { login: logins[account], password: 'overstappen-op-proef' };
}

/// Errors in the console that a test brings about itself. Asking who is signed in before anybody is, is one.
export interface Expected {
  consoleErrors: RegExp;
}

/// `language`: of the project, so that a way through the pages is walked once in each language and at each width.
/// pages.spec.ts looks at every page in all four.
export const test = base.extend<{ expected: Expected; clean: undefined; language: Language }>({
  language: ['nl', { option: true }],
  // eslint-disable-next-line no-empty-pattern
  expected: async ({}, use) => {
    await use({ consoleErrors: /status of 401/ });
  },
  /// No script error, nothing that the content security policy refuses, no request to anybody else; nothing stored but
  /// a cookie that scripts cannot read.
  clean: [
    async ({ page, expected, context }, use) => {
      const wrong: string[] = [];
      watch(page, expected, wrong);
      await use(undefined);
      expect(wrong).toEqual([]);
      for (const cookie of await context.cookies()) {
        expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
      }
      if (page.url().startsWith(address())) {
        expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0, 0]);
      }
    },
    { auto: true },
  ],
});

function watch(page: Page, expected: Expected, wrong: string[]): void {
  const home = new URL(address()).host;
  page.on('pageerror', (error) => wrong.push(`script: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.consoleErrors.test(message.text())) {
      wrong.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== home) {
      wrong.push(`request to ${url.host}`);
    }
  });
}

export { expect };

export function at(path: string, language: Language): string {
  const [before = '', hash] = path.split('#', 2);
  const query = language === 'en' ? `${before.includes('?') ? '&' : '?'}lang=en` : '';
  return `${address()}${before}${query}${hash === undefined ? '' : `#${hash}`}`;
}

export async function visit(page: Page, path: string, language: Language = 'nl'): Promise<void> {
  await page.goto(at(path, language));
  await expect(page.locator('main h1')).toBeVisible();
}

interface SessionAnswer {
  account: { id: string; login: string; name: string; role: string };
  csrfToken: string;
  dossier?: string;
}

export interface SignedIn {
  request: APIRequestContext;
  session: SessionAnswer;
}

/// Signs in without the form: the page's own cookies.
export async function signIn(page: Page, account: Account): Promise<SignedIn> {
  const answer = await page.request.post(`${address()}/v1/sessions`, { data: loginOf(account) });
  expect(answer.status(), await answer.text()).toBe(201);
  return { request: page.request, session: (await answer.json()) as SessionAnswer };
}

/// A person with a new account.
export async function register(page: Page, name: string): Promise<SignedIn> {
  const answer = await page.request.post(`${address()}/v1/accounts`, { data: { name, password: 'een lange proefzin' } });
  expect(answer.status(), await answer.text()).toBe(201);
  return { request: page.request, session: (await answer.json()) as SessionAnswer };
}

/// Somebody else at the same time, in a browser window of her own.
export async function another(browser: Browser, account: Account): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

export interface OpenedDossier {
  id: string;
  version: number;
}

/// A name that no other test uses.
export function someName(): string {
  return `Test ${Math.random().toString(36).slice(2, 10)} de Proef`;
}

export async function openDossier({ request, session }: SignedIn, values: { name?: string; nextStep?: string; nextStepOn?: string } = {}): Promise<OpenedDossier> {
  const { name = someName(), nextStep = 'Kennismaken', nextStepOn = today(7) } = values;
  const answer = await request.post(`${address()}/v1/dossiers`, {
    headers: { 'X-Overstap-Csrf': session.csrfToken },
    data: {
      person: { name, municipality: 'GM0394', phone: '0612345678' },
      situation: { kind: 'employedAtRisk', jobEndsOn: today(56), cause: 'redundancy' },
      // Who opens her own begins with a first talk at the desk.
      ...(session.account.role === 'person' ? {} : { nextStep, nextStepOn }),
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as OpenedDossier;
}

/// A write by somebody else, behind the back of the page.
export async function changeNextStep({ request, session }: SignedIn, id: string, nextStep: string, nextStepOn: string): Promise<void> {
  const read = await request.get(`${address()}/v1/dossiers/${id}`);
  const { version } = (await read.json()) as OpenedDossier;
  const answer = await request.put(`${address()}/v1/dossiers/${id}/next-step`, {
    headers: { 'X-Overstap-Csrf': session.csrfToken, 'If-Match': `"${version}"` },
    data: { nextStep, nextStepOn },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/// A text of the page with its blanks filled in.
export function filled(text: string, values: Record<string, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_blank, name: string) => values[name] ?? '');
}

/// A write by somebody else inside a dossier, behind the back of the page: what it answers.
export async function write<T = OpenedDossier>({ request, session }: SignedIn, method: 'POST' | 'PUT' | 'PATCH', path: string, data: object, version?: number): Promise<T> {
  const answer = await request.fetch(`${address()}/v1${path}`, {
    method,
    headers: { 'X-Overstap-Csrf': session.csrfToken, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) },
    data,
  });
  expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300);
  return (await answer.json()) as T;
}

export interface PlanAnswer {
  version: number;
  goals: { id: string; planNumber: number; steps: { id: string; title: string }[] }[];
}

/// Chooses the route with most steps, of those to the work that fits best.
export async function chooseRoute(who: SignedIn, id: string): Promise<PlanAnswer> {
  interface Found {
    goals: { occupation: { id: string }; journeys: { steps: { session: string; start: string }[] }[] }[];
  }
  const { goals } = await write<Found>(who, 'POST', `/dossiers/${id}/routes`, {});
  const [best] = goals
    .flatMap(({ occupation, journeys }) => journeys.map(({ steps }) => ({ occupation: occupation.id, steps })))
    .sort((a, b) => b.steps.length - a.steps.length);
  expect(best?.steps.length).toBeGreaterThan(0);
  return write<PlanAnswer>(who, 'POST', `/dossiers/${id}/goals`, { occupation: best?.occupation, steps: best?.steps.map(({ session, start }) => ({ session, start })) });
}
