import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * At the root: every package and app is a project, with its own configuration where it has one. Inside a package
 * that has none vitest finds this file too, and there it must say nothing.
 */
const isRoot = process.cwd() === fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig(isRoot ? { test: { projects: ['packages/*', 'apps/*'] } } : {});
