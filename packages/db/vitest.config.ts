import { defineConfig } from 'vitest/config';
import { patience, sharedImports } from '../../vitest.patience';

export default defineConfig({
  test: {
    name: 'db',
    include: ['src/**/*.test.ts'],
    globalSetup: ['./src/testing/global-setup.ts'],
    ...patience,
    ...sharedImports,
  },
});
