import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A small workspace with the layers of the real one and one innocent import, in which a test plants a wrong one.
 * Links stand for what pnpm would install.
 */
export function plantWorkspace(planted) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'parley-boundaries-')));
  const write = (file, text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write(
    'tsconfig.base.json',
    JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', strict: true } }),
  );
  for (const name of ['consensus', 'domain', 'db', 'usecases', 'api', 'ui']) {
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@parley/${name}`, type: 'module', exports: { './*': './src/*/index.ts' } }),
    );
    write(`packages/${name}/src/vote/index.ts`, "export * from './vote';\n");
    write(
      `packages/${name}/src/vote/vote.ts`,
      `export type Vote = '${name}';\nexport const vote = '${name}';\n`,
    );
  }
  for (const app of ['web', 'worker', 'cli']) write(`apps/${app}/src/main.ts`, 'export {};\n');
  write(
    'packages/db/src/vote/votes.ts',
    "import type { Vote } from '@parley/domain/vote';\nexport const kept: Vote[] = [];\n",
  );
  for (const name of ['react', 'bullmq', 'drizzle-orm', 'zod', 'postgres']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  mkdirSync(join(root, 'node_modules/@parley'), { recursive: true });
  for (const name of ['consensus', 'domain', 'db', 'usecases', 'api', 'ui']) {
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@parley', name));
  }
  for (const [file, text] of Object.entries(planted)) write(file, text);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
