import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../launcher/checkout.mjs';
import { countTasks, one, readReport } from './counts.mjs';
import { runStep } from './step.mjs';

/** The same tasks as `pnpm verify`, all of them whatever fails; turbo writes down what became of each. */
export async function runChecks(env) {
  const summaries = join(root, '.turbo/runs');
  rmSync(summaries, { recursive: true, force: true });
  const tasks = ['typecheck', 'test:rules', '//#lint', '//#boundaries', '//#docs'];
  const flags = ['--continue', '--summarize', '--output-logs=errors-only'];
  await runStep(
    'Checks: types, rules, lint, boundaries, documents',
    ['turbo', 'run', ...tasks, ...flags],
    env,
  );
  const [summary] = listFiles(summaries);
  return summary ? readReport(join(summaries, summary), countTasks) : one('failed');
}

function listFiles(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
