import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({
  test: {
    name: 'db',
    include: ['src/**/*.test.ts'],
    globalSetup: ['./src/testing/global-setup.ts'],
    ...patience,
  },
});
