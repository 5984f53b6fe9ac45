// SPDX-License-Identifier: EUPL-1.2
// What every browser test shares: a page that must stay clean, the words of both languages, and the visitor's moves.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import en from '../../web/src/i18n/en.json' with { type: 'json' };
import nl from '../../web/src/i18n/nl.json' with { type: 'json' };

export const words = { nl, en };
export type Language = keyof typeof words;
export const languages: Language[] = ['nl', 'en'];

/// Errors in the console that a test brings about itself.
export interface Expected {
  consoleErrors: RegExp | undefined;
}

/// `language`: of the project, so that a way through the pages is walked once in each language and at each width.
/// journey.spec.ts and pages.spec.ts look at every page in all four.
export const test = base.extend<{ expected: Expected; clean: undefined; language: Language }>({
  language: ['nl', { option: true }],
  // eslint-disable-next-line no-empty-pattern
  expected: async ({}, use) => {
    await use({ consoleErrors: undefined });
  },
  /// No script error, nothing that the content security policy refuses, no request to anybody else, nothing stored.
  clean: [
    async ({ page, expected, context }, use) => {
      const wrong: string[] = [];
      const home = new URL(address());
      page.on('pageerror', (error) => wrong.push(`script: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && expected.consoleErrors?.test(message.text()) !== true) {
          wrong.push(`console: ${message.text()}`);
        }
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.host !== home.host) {
          wrong.push(`request to ${url.host}`);
        }
      });
      await use(undefined);
      expect(wrong).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      if (page.url().startsWith(home.origin)) {
        const stored = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
        expect(stored).toEqual([0, 0, 0]);
        expect(new URL(page.url()).search).toBe('');
      }
    },
    { auto: true },
  ],
});

export { expect };

export function address(): string {
  const url = process.env.OVS_URL;
  if (url === undefined) {
    throw new Error('OVS_URL is not set: the global set-up did not run');
  }
  return url;
}

export function today(plusDays = 0): string {
  return new Date(Date.now() + plusDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/// A date this many days after a civil date.
export function after(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

export async function open(page: Page, hash = '#/'): Promise<void> {
  await page.goto(`${address()}/${hash}`);
  await expect(page.locator('main h1')).toBeVisible();
}

/// The id of the best suggestion for a word, from the same API that the page uses.
export async function occupation(page: Page, query: string): Promise<string> {
  const answer = await page.request.get(`${address()}/v1/occupations`, { params: { query, language: 'nl', limit: 1 } });
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const id = items[0]?.id;
  expect(id, `an occupation for ${query}`).toBeDefined();
  return id ?? '';
}

export async function choose(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  const page = field.page();
  const list = page.locator(`#${(await field.getAttribute('aria-controls')) ?? ''}`);
  await list.getByRole('option').first().click();
}

const forbidden = /wagon|treintje|dossier|belemmering/i;

/// axe finds nothing, nothing sticks out sideways, and no office word is on the screen of somebody who is no adviser.
export async function expectGoodPage(page: Page, language: Language, reader: 'person' | 'adviser' = 'person'): Promise<void> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  if (language === 'nl' && reader === 'person') {
    expect(await page.locator('body').innerText()).not.toMatch(forbidden);
  }
}

/// The address of results for cabin crew in Haarlemmermeer whose job ends in eight weeks.
export async function stewardResults(page: Page, language: Language, more: Record<string, string> = {}): Promise<string> {
  const values: Record<string, string> = {
    from: await occupation(page, 'stewardess'),
    place: 'GM0394',
    lastDay: today(56),
    learn: '16',
    km: '30',
    ...more,
    ...(language === 'en' ? { lang: 'en' } : {}),
  };
  return `#/results?${Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;
}
