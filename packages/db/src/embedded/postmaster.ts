import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What postmaster.pid says: lines 1 (pid), 4 (port) and 8 (status) of a format that PostgreSQL keeps stable. */
export type Postmaster = { pid: number; port: number; isReady: boolean };

export function readPostmaster(dataDir: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** The server that really runs on this folder. A pid file alone proves nothing: numbers are given out again. */
export function findRunning(dataDir: string): Postmaster | null {
  const postmaster = readPostmaster(dataDir);
  return postmaster && isPostmasterOf(postmaster.pid, dataDir) ? postmaster : null;
}

/** PostgreSQL itself refuses to start while any living process has the number that an old pid file names. */
export function dropStalePidFile(dataDir: string): void {
  if (readPostmaster(dataDir) && !findRunning(dataDir))
    rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** False for one that has ended and only waits to be counted by its parent: its command line is gone. */
export function isPostmasterOf(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(dataDir);
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
