import { join } from 'node:path';
import { countTests, readReport } from './counts.mjs';
import { runStep } from './step.mjs';

/** All tests of all packages; each package's set-up starts the PostgreSQL and, where there is one, the Redis that it needs. */
export async function runTests(env, reports) {
  const file = join(reports, 'vitest.json');
  const words = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  await runStep('Tests', words, env);
  return readReport(file, countTests);
}
