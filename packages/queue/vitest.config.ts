import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({
  test: {
    name: 'queue',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../db/src/testing/global-setup.ts'],
    ...patience,
  },
});
