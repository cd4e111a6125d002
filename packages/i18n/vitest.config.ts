import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({ test: { name: 'i18n', include: ['src/**/*.test.{ts,tsx}'], ...patience } });
