import { defineConfig } from 'vitest/config';
import { patience, sharedImports } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'consensus', include: ['src/**/*.test.ts'], ...patience, ...sharedImports },
});
