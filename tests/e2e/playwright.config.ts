// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const chromium = process.env.OVS_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
if (chromium === undefined) {
  throw new Error('The browser tests need Chromium: install the Debian package chromium, or say where it is with OVS_CHROMIUM.');
}

export default defineConfig<{ language: 'nl' | 'en' }>({
  testMatch: '*.spec.ts',
  globalSetup: './global-setup.ts',
  outputDir: process.env.OVS_E2E_OUTPUT ?? './test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    actionTimeout: 20_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-dev-shm-usage',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, language: 'en' } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 }, language: 'nl' } },
  ],
});
