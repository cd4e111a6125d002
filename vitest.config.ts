import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * At the root: every package and app is a project, with its own configuration where it has one. Inside a package
 * that has none vitest finds this file too, and there it says only how long a test may take.
 */
const isRoot = process.cwd() === fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

// A test of a rule takes milliseconds; on a machine that is busy it must not fail for that.
const slow = { test: { testTimeout: 60_000 } };

// Left to itself vitest keeps one core for its own process, which on a machine of two leaves one for the tests.
const root = { test: { projects: ['packages/*', 'apps/*'], maxWorkers: availableParallelism() } };

export default defineConfig(isRoot ? root : slow);
