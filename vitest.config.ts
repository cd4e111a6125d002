import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Every package and app is a project with a configuration of its own. */
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*'],
    // Left to itself vitest keeps one core for its own process, which on a machine of two leaves one for the tests.
    maxWorkers: availableParallelism(),
  },
});
