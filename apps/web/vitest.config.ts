import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'web', include: ['{src,scorecard}/**/*.test.ts'], ...patience },
});
