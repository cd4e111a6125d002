import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { DatabaseRefusal } from '../refusal';

/** Who runs the server. Null: the person who runs this process, which is every case but root. */
export type Account = { uid: number; gid: number } | null;

/**
 * PostgreSQL refuses to run as root, and initdb wants an account that has a name. Root therefore lends it
 * one: whoever owns the data already, else `postgres`, made where it is missing, else `nobody`.
 */
export function accountFor(dataDir: string): Account {
  const me = process.getuid?.();
  const owner = ownerOf(dataDir);
  if (me !== 0) {
    if (owner !== null && me !== undefined && owner.uid !== me) {
      throw new DatabaseRefusal(
        `The database in ${dataDir} belongs to another user: start as that user (or as root), or move the folder away to begin with an empty one.`,
      );
    }
    return null;
  }
  if (owner !== null && owner.uid !== 0) return owner;
  return lookUp('postgres') ?? create('postgres') ?? lookUp('nobody') ?? refuseRoot();
}

function ownerOf(path: string): { uid: number; gid: number } | null {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return null;
  }
}

function lookUp(name: string): Account {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function create(name: string): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'pipe',
    });
  } catch {
    // No useradd here, or a read-only system: the caller tries the next account.
  }
  return lookUp(name);
}

function refuseRoot(): never {
  throw new DatabaseRefusal(
    'PostgreSQL does not run as root and no account could be made for it: start as an ordinary user, or give DATABASE_URL.',
  );
}
