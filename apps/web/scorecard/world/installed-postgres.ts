import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './site';

export type InstalledPostgres = {
  url: string;
  /** Everything in it, as an operator's backup has it (`pg_dump`). */
  dump(): string;
  /** Puts such a backup into a database that is empty. */
  restore(dumped: string): void;
  stop(): Promise<void>;
};

const programs = ['initdb', 'pg_ctl', 'pg_dump', 'psql'] as const;
const debian = '/usr/lib/postgresql';

/** Where this machine keeps PostgreSQL with the programs for backups; the one that comes with npm has none. */
function findPrograms(): string {
  const holds = (folder: string) => {
    try {
      for (const program of programs) accessSync(join(folder, program));
      return true;
    } catch {
      return false;
    }
  };
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : [];
  const found = [onPath(), ...versions.reverse()].find(holds);
  if (found === undefined) throw new Error(`PostgreSQL with ${programs.join(', ')} is needed: install it`);
  return found;
}

/** The folder of the one that a shell would start. */
const onPath = (): string => {
  const { stdout } = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' });
  return dirname(stdout.trim());
};

/** It does not run as root, who lends it the account that came with it. */
function accountOf(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A PostgreSQL of this machine on a folder and a port of its own. */
export async function startInstalledPostgres(): Promise<InstalledPostgres> {
  const bin = findPrograms();
  const account = accountOf();
  const folder = mkdtempSync(join(tmpdir(), 'parley-backup-'));
  chmodSync(folder, 0o700);
  if ('uid' in account) chownSync(folder, account.uid as number, account.gid as number);
  const port = await freePort();
  const url = `postgres://parley@127.0.0.1:${port}/postgres`;
  const most = { maxBuffer: 1024 ** 3, encoding: 'utf8' } as const;
  const run = (program: (typeof programs)[number], words: readonly string[], input = '') =>
    execFileSync(join(bin, program), words, {
      cwd: '/',
      input,
      ...most,
      ...account,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'parley', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'timezone=UTC',
  ];
  const log = join(folder, 'log');
  run('pg_ctl', ['-D', data, '-l', log, '-w', '-o', settings.map((one) => `-c ${one}`).join(' '), 'start']);
  return {
    url,
    dump: () => run('pg_dump', ['--no-owner', '--no-privileges', url]),
    restore: (dumped) => {
      run('psql', ['--quiet', '--set=ON_ERROR_STOP=1', url], dumped);
    },
    stop: async () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
