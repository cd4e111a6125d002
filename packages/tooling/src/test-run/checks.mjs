import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../launcher/checkout.mjs';
import { countTasks, one, readReport } from './counts.mjs';
import { runStep } from './step.mjs';

/**
 * The tasks of `pnpm verify` but the tests of the rules, which run among all tests; every task whatever fails. Turbo
 * writes down what became of each.
 */
export async function runChecks(env) {
  const summaries = join(root, '.turbo/runs');
  rmSync(summaries, { recursive: true, force: true });
  const tasks = ['typecheck', '//#lint', '//#boundaries', '//#docs'];
  const flags = ['--continue', '--summarize', '--output-logs=errors-only'];
  await runStep('Checks: types, lint, boundaries, documents', ['turbo', 'run', ...tasks, ...flags], env);
  const [summary] = listFiles(summaries);
  return summary
    ? readReport(join(summaries, summary), countTasks)
    : one('failed', 'Checks: turbo wrote no summary');
}

function listFiles(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
