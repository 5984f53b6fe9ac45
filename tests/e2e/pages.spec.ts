// SPDX-License-Identifier: EUPL-1.2
// Every page at rest, in both languages, narrow and wide. What a page can do is walked through in the other files.
import type { Page } from '@playwright/test';
import { another, openDossier, signIn, test, visit, write } from './desk.ts';
import { expectGoodPage, languages, occupation } from './visitor.ts';

test.beforeEach(({ page }, { project }) => {
  test.setTimeout(600_000);
  test.skip(project.name !== 'desktop' || page.viewportSize() === null, 'once is enough: this sets the width itself');
});

async function lookAt(page: Page, paths: string[], reader: 'person' | 'adviser'): Promise<void> {
  for (const path of paths) {
    for (const language of languages) {
      await visit(page, path, language);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expectGoodPage(page, language, reader);
      }
    }
  }
}

test('the pages of an adviser', async ({ page }) => {
  const guide = await signIn(page, 'guide');
  const { id, version } = await openDossier(guide);
  await write(guide, 'PUT', `/dossiers/${id}/profile/occupations`, { occupations: [{ id: await occupation(page, 'stewardess') }] }, version);
  await lookAt(page, ['/werk', '/werk/nieuw', '/werk/vragen', `/werk/d/${id}`, `/werk/d/${id}/profiel`, `/werk/d/${id}/plan`, `/werk/d/${id}/route`, `/werk/d/${id}/samenvatting`], 'adviser');
});

test('the pages of a person', async ({ page, browser }) => {
  const person = await another(browser, 'person');
  await lookAt(person, ['/mijn', '/mijn/profiel', '/mijn/plan', '/mijn/route', '/mijn/account'], 'person');
  await person.context().close();
  await lookAt(page, ['/inloggen'], 'person');
});
