import { defineConfig } from 'vitest/config';
import { patience, sharedImports } from '../../vitest.patience';

export default defineConfig({
  test: {
    name: 'worker',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../../packages/db/src/testing/global-setup.ts'],
    ...patience,
    ...sharedImports,
  },
});
