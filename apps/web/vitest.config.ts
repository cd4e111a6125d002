import { defineConfig } from 'vitest/config';
import { patience, sharedImports } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'web', include: ['{src,scorecard}/**/*.test.ts'], ...patience, ...sharedImports },
});
