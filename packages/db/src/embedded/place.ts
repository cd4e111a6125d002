import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account';

/** Where root keeps what another account must reach and cannot reach inside the checkout. */
export const reachableRoot = '/var/lib/parley';

/** Asked of the system, not computed from modes, so that access lists and mount options count too. */
export function canEnter(folder: string, account: Account): boolean {
  if (account === null) return true;
  return succeeds('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account);
}

export function canRun(program: string, account: Account): boolean {
  return succeeds(program, ['--version'], account);
}

function succeeds(program: string, args: string[], account: Account): boolean {
  try {
    execFileSync(program, args, { cwd: '/', stdio: 'ignore', ...(account ?? {}) });
    return true;
  } catch {
    return false;
  }
}

/**
 * The folder that holds the data: the wished one, or, where the account cannot enter it (a checkout in a 0700
 * home), one under /var/lib/parley to which the wished one becomes a link. The link is the only record, so
 * that removing the state folder always means beginning anew and never destroys anything elsewhere.
 */
export function settleDataDir(wished: string, account: Account): string {
  const parent = dirname(wished);
  mkdirSync(parent, { recursive: true });
  if (existsSync(wished)) return realpathSync(wished);
  if (lstatSync(wished, { throwIfNoEntry: false })) rmSync(wished);
  if (canEnter(parent, account)) return join(realpathSync(parent), wished.slice(parent.length + 1));
  mkdirSync(reachableRoot, { recursive: true });
  chmodSync(reachableRoot, 0o755);
  const place = join(reachableRoot, `data-${randomBytes(4).toString('hex')}`);
  symlinkSync(place, wished);
  return place;
}
