import { defineConfig } from 'vitest/config';
import { patience, sharedImports } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'ui', include: ['src/**/*.test.{ts,tsx}'], ...patience, ...sharedImports },
});
