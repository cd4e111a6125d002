import { defineConfig } from 'vitest/config';
import { patience, sharedImports } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'report-page', include: ['src/**/*.test.{ts,tsx}'], ...patience, ...sharedImports },
});
