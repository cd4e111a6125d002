import { addressLanguages } from '@parley/i18n/locale';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './journeys/world/chromium';
import type { JourneyOptions } from './journeys/world/journey';

/** What says nothing in any language runs in the first alone (see `anyLanguage` in journeys/world/journey.ts). */
const oncePerRun = (index: number) => (index === 0 ? {} : { grepInvert: /@any-language/ });

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
  // What passes only when tried again is counted as failed; the second try leaves a trace of why.
  retries: 1,
  use: {
    baseURL: process.env.PARLEY_JOURNEYS_ADDRESS ?? '',
    viewport: { width: 1280, height: 800 },
    trace: 'on-first-retry',
    launchOptions: { executablePath: findChromium() ?? '', args: chromiumArguments },
  },
  projects: addressLanguages.map((language, index) => ({
    name: language,
    use: { language },
    ...oncePerRun(index),
  })),
});
