import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseRefusal } from '../refusal';
import type { Account } from './account';
import type { Binaries } from './binaries';

export const superuser = 'parley';

type Cluster = { dataDir: string; passwordFile: string; account: Account; binaries: Binaries; fast: boolean };

/** Makes the cluster where there is none, checks it where there is one, and returns the password, empty where it is not known. */
export function ensureCluster(cluster: Cluster): string {
  if (!existsSync(join(cluster.dataDir, 'PG_VERSION'))) return createCluster(cluster);
  refuseOtherVersion(cluster);
  giveToAccount(cluster);
  return readPassword(cluster.passwordFile);
}

/**
 * initdb works in a folder beside the final one: killed half-way it leaves nothing that looks like a database.
 * Collation is PostgreSQL's own C.UTF-8, the same on every machine, whatever its C library.
 */
function createCluster({ dataDir, passwordFile, account, binaries, fast }: Cluster): string {
  const password = randomBytes(24).toString('hex');
  const draft = `${dataDir}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordForInitdb = join(draft, '..', `${randomBytes(6).toString('hex')}.pw`);
  writeFileSync(passwordForInitdb, password, { mode: 0o600 });
  if (account) {
    chownSync(draft, account.uid, account.gid);
    chownSync(passwordForInitdb, account.uid, account.gid);
  }
  const args = ['-D', draft, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordForInitdb}`];
  args.push('-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (fast) args.push('--no-sync');
  const made = spawnSync(binaries.initdb, args, { cwd: '/', encoding: 'utf8', ...(account ?? {}) });
  rmSync(passwordForInitdb);
  if (made.status !== 0) {
    const reason = `${made.stderr ?? ''}${made.error ?? ''}`.trim().split('\n').at(-1);
    throw new DatabaseRefusal(
      `The embedded database could not be made in ${dataDir} (${reason}): free space or rights there, or give DATABASE_URL.`,
    );
  }
  try {
    renameSync(draft, dataDir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process made the same database meanwhile: its password is in the file, or is set anew.
    if (existsSync(join(dataDir, 'PG_VERSION'))) return readPassword(passwordFile);
    throw error;
  }
  writePassword(passwordFile, password);
  return password;
}

/** Empty where it is not known. */
const readPassword = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

/** For a cluster whose password file is gone: it is ours to open, since we own its files. */
export function resetPassword({ dataDir, passwordFile, account, binaries }: Cluster): string {
  const password = randomBytes(24).toString('hex');
  const input = `alter role ${superuser} password '${password}';\n`;
  const args = ['--single', '-D', dataDir, 'postgres'];
  execFileSync(binaries.postgres, args, { cwd: '/', input, stdio: 'pipe', ...(account ?? {}) });
  writePassword(passwordFile, password);
  return password;
}

function writePassword(file: string, password: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
}

function refuseOtherVersion({ dataDir, binaries, account }: Cluster): void {
  const written = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const banner = execFileSync(binaries.postgres, ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    ...(account ?? {}),
  });
  const running = /(\d+)(\.|\s|beta|rc)/.exec(banner)?.[1];
  if (written === running) return;
  throw new DatabaseRefusal(
    `The database in ${dataDir} was written by PostgreSQL ${written} and this version brings ${running}: export it with the older version first, or move the folder away.`,
  );
}

/** A folder that root copied or restored belongs to root, and the account could not open it. */
function giveToAccount({ dataDir, account }: Cluster): void {
  if (account === null || statSync(dataDir).uid === account.uid) return;
  execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, dataDir]);
}
