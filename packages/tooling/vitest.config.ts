import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'tooling', testTimeout: 60_000 } });
