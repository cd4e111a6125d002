import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'worker',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../../packages/db/src/testing/global-setup.ts'],
    testTimeout: 60_000,
    // A busy machine is no failure: what has not happened after a second may still happen.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
  },
});
