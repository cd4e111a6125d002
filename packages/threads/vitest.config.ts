import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'threads', include: ['src/**/*.test.ts'], ...patience },
});
