import { defineConfig } from 'vitest/config';
import { patience, sharedImports } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'cli', include: ['src/**/*.test.ts'], ...patience, ...sharedImports },
});
