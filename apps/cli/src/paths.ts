import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. This file runs as src/paths.ts and inside dist/, or one deeper in dist/chunks/. */
export const root = fileURLToPath(import.meta.url).replace(/\/apps\/cli\/(src|dist)\/.*$/, '');

/** Everything that Parley keeps in a checkout: git ignores it, and removing it begins anew. */
export const stateFolder = join(root, '.parley');
