import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({
  test: { name: 'email', include: ['src/**/*.test.{ts,tsx}'], ...patience },
});
