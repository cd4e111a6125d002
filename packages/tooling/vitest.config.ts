import { defineConfig } from 'vitest/config';
import { patience } from '../../vitest.patience';

export default defineConfig({ test: { name: 'tooling', ...patience } });
