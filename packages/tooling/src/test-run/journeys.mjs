import { join } from 'node:path';
import { countJourneys, listSpecs, nothing, one, readReport } from './counts.mjs';
import { runStep } from './step.mjs';

const playwright = ['--dir', 'apps/web', 'playwright', 'test', '--config', 'playwright.config.ts'];

/**
 * The journeys in a real browser on the built app. Without one they are counted as skipped, and a line says why;
 * root and CI can install one, so there they must run.
 */
export async function runJourneys(env, reports, { chromium, mustHaveChromium }) {
  const file = join(reports, 'playwright.json');
  const withReport = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  if (chromium) {
    await runStep('Journeys', [...playwright, '--reporter=line,json'], withReport);
    return readReport(file, countJourneys);
  }
  console.log('\nNo Chromium was found (PATH, CHROMIUM_PATH): the journeys in a browser are skipped.');
  if (mustHaveChromium) return one('failed', 'Journeys: no Chromium on a machine that must have one');
  await runStep('Journeys', [...playwright, '--list', '--reporter=json'], withReport, { quiet: true });
  return readReport(file, (report) => ({ ...nothing, skipped: countListed(report.suites) }));
}

const countListed = (suites) => listSpecs(suites).reduce((sum, { tests }) => sum + tests.length, 0);
