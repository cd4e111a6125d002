import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSameProcess, type ProcessRef, refOf } from './process-token';

/** `.parley/run.json`: who runs here, and what it started. It is the lock as well. */
export type RunRecord = ProcessRef & { address?: string; children: Array<ProcessRef & { name: string }> };

const fileIn = (stateFolder: string) => join(stateFolder, 'run.json');

export function readRunRecord(stateFolder: string): RunRecord | null {
  try {
    return JSON.parse(readFileSync(fileIn(stateFolder), 'utf8')) as RunRecord;
  } catch {
    return null;
  }
}

/** The record of a launcher that is alive, or null. */
export function findHolder(stateFolder: string): RunRecord | null {
  const record = readRunRecord(stateFolder);
  return record && isSameProcess(record) ? record : null;
}

/**
 * Takes the lock, or tells who holds it. A record whose process is gone was left by a kill: it is replaced, and
 * returned so that what it started can be ended.
 */
export async function takeRunRecord(
  stateFolder: string,
): Promise<{ holder: RunRecord } | { left: RunRecord | null }> {
  const mine: RunRecord = { ...(refOf(process.pid) ?? { pid: process.pid, token: '' }), children: [] };
  if (create(stateFolder, mine)) return { left: null };
  // Two starts may find the same dead record: mkdir lets only one of them replace it.
  const guard = join(stateFolder, 'run.json.takeover');
  while (!makeFolder(guard)) await waitForGuard(guard);
  try {
    // One that was created this instant may not be written yet.
    if (readRunRecord(stateFolder) === null) await sleep(200);
    const holder = findHolder(stateFolder);
    if (holder) return { holder };
    const left = readRunRecord(stateFolder);
    writeRunRecord(stateFolder, mine);
    return { left };
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

export function writeRunRecord(stateFolder: string, record: RunRecord): void {
  const draft = `${fileIn(stateFolder)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, fileIn(stateFolder));
}

export function dropRunRecord(stateFolder: string): void {
  rmSync(fileIn(stateFolder), { force: true });
}

function create(stateFolder: string, record: RunRecord): boolean {
  try {
    writeFileSync(fileIn(stateFolder), `${JSON.stringify(record)}\n`, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Held for milliseconds; one that is older was left by a kill. */
async function waitForGuard(guard: string): Promise<void> {
  await sleep(100);
  const made = statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
  if (made !== undefined && Date.now() - made > 10_000) rmSync(guard, { recursive: true, force: true });
}
