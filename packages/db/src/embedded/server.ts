import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseRefusal } from '../refusal';
import type { Account } from './account';
import { dropStalePidFile, findRunning, isPostmasterOf, type Postmaster, readPostmaster } from './postmaster';

export type Launch = {
  postgres: string;
  dataDir: string;
  logFile: string;
  account: Account;
  port: number;
  settings: Record<string, string>;
};

const startSeconds = 60;
const portsToTry = 50;

/** Starts the server on the wished port or the next free one; it outlives this process unless it is stopped. */
export async function launch(options: Launch): Promise<Postmaster> {
  dropStalePidFile(options.dataDir);
  keepLogSmall(options.logFile);
  for (let port = options.port; port < options.port + portsToTry; port++) {
    if (!(await isFree(port))) continue;
    const started = await tryPort(options, port);
    if (started) return started;
  }
  throw new DatabaseRefusal(
    `No port from ${options.port} on is free for the database: free one, or give DATABASE_URL.`,
  );
}

/** Null when another program took the port between our look and the server's. */
async function tryPort(options: Launch, port: number): Promise<Postmaster | null> {
  const log = openSync(options.logFile, 'a');
  const logStart = statSync(options.logFile).size;
  const given = {
    ...options.settings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  };
  const args = [
    '-D',
    options.dataDir,
    ...Object.entries(given).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
  // detached: a session of its own, so that Ctrl-C reaches the launcher alone, which then stops it in order.
  const child = spawn(options.postgres, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    ...(options.account ?? {}),
  });
  closeSync(log);
  child.on('error', () => {});
  child.unref();
  const deadline = Date.now() + startSeconds * 1000;
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(options.dataDir);
    if (postmaster?.isReady && postmaster.pid === child.pid) return postmaster;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) break;
    await sleep(20);
  }
  const said = readFileSync(options.logFile, 'utf8').slice(logStart);
  if (said.includes('Address already in use')) return null;
  const reason = said.match(/FATAL: +(.*)/)?.[1] ?? said.trim().split('\n').at(-1) ?? 'no reason given';
  throw new DatabaseRefusal(
    `The embedded database did not start (${reason}): ${options.logFile} has the details.`,
  );
}

/** Fast shutdown: sessions end, everything is on disk. After half a minute the hard way, which recovery covers. */
export async function halt(dataDir: string): Promise<void> {
  const postmaster = findRunning(dataDir);
  if (!postmaster) return;
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
  ] as const) {
    process.kill(postmaster.pid, signal);
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline) {
      if (!isPostmasterOf(postmaster.pid, dataDir)) return;
      await sleep(20);
    }
  }
}

/** For data that nobody will miss: ends the server without waiting for anything. */
export function haltAtOnce(dataDir: string): void {
  const postmaster = findRunning(dataDir);
  if (postmaster) process.kill(postmaster.pid, 'SIGQUIT');
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function keepLogSmall(file: string): void {
  try {
    if (statSync(file).size > 10_000_000) truncateSync(file);
  } catch {
    // There is no log yet.
  }
}
