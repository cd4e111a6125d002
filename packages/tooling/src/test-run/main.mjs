// ./parley test: installs, builds, checks, tests, walks the journeys; the last line counts all of it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateFolder } from '../launcher/checkout.mjs';
import { explain, prepare } from '../launcher/prepare.mjs';
import { runChecks } from './checks.mjs';
import { addCounts, nothing, one } from './counts.mjs';
import { runJourneys } from './journeys.mjs';
import { installMissing } from './machine.mjs';
import { runTests } from './tests.mjs';

const begun = Date.now();
const reports = join(stateFolder, 'test');
const total = { ...nothing };

try {
  rmSync(reports, { recursive: true, force: true });
  await prepare('test');
  const machine = installMissing();
  const env = { ...process.env };
  if (machine.chromium) env.CHROMIUM_PATH = machine.chromium;
  addCounts(total, await runChecks(env));
  addCounts(total, await runTests(env, reports));
  addCounts(total, await runJourneys(env, reports, machine));
} catch (error) {
  console.error(explain(error));
  addCounts(total, one('failed', explain(error)));
}

if (total.failures.length > 0)
  console.log(`\nFailed:\n${total.failures.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${Math.round((Date.now() - begun) / 1000)} seconds in ${root}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
