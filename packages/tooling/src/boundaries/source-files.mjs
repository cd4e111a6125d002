import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.next', '.turbo', 'coverage', 'test-results']);

/** Every TypeScript file of the workspace, found without any compiler: the canary compares the graph with it. */
export function listSourceFiles(root, folders = ['packages', 'apps']) {
  return folders.flatMap((folder) => walk(join(root, folder))).map((file) => relative(root, file));
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(join(folder, entry.name));
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [join(folder, entry.name)] : [];
  });
}

/** Source without comments and strings, for rules about words that no import shows. */
export function readCode(root, file) {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}
