import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'report-page', include: ['src/**/*.test.{ts,tsx}'], ...patience },
});
