import { spawn } from 'node:child_process';
import { root } from '../launcher/checkout.mjs';
import { findPnpm } from '../launcher/pnpm.mjs';

/** Runs a tool of the workspace with its output on the terminal, and resolves to its exit code. */
export function runStep(title, words, env, { quiet = false } = {}) {
  if (!quiet) console.log(`\n── ${title}`);
  const [program, ...first] = findPnpm();
  const child = spawn(program, [...first, 'exec', ...words], {
    cwd: root,
    env,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
