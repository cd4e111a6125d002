import { addressLanguages } from '@parley/i18n/locale';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './journeys/world/chromium';
import type { JourneyOptions } from './journeys/world/journey';

/** Journeys in a real browser on the built app. Each runs once in every language. */
export default defineConfig<JourneyOptions>({
  testDir: './journeys',
  outputDir: './test-results',
  globalSetup: './journeys/world/global-setup.ts',
  reporter: [['line'], ['json', { outputFile: './test-results/journeys.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // One more try on a busy machine; the reporter names it as flaky.
  retries: 1,
  use: {
    baseURL: process.env.PARLEY_JOURNEYS_ADDRESS ?? '',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium() ?? '', args: chromiumArguments },
  },
  projects: addressLanguages.map((language) => ({ name: language, use: { language } })),
});
