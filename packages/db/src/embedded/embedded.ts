import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { DatabaseRefusal } from '../refusal';
import { accountFor } from './account';
import { findBinaries } from './binaries';
import { ensureCluster, resetPassword, superuser } from './cluster';
import { settleDataDir } from './place';
import { findRunning, isPostmasterOf } from './postmaster';
import { anyFreePort, halt, haltAtOnce, launch } from './server';

export type EmbeddedPostgresOptions = {
  /** Kept between starts. */
  dataDir: string;
  /** A wish: the next free one is taken where it is in use. */
  port?: number;
  /** Made where it is missing. */
  database?: string;
  /** For tests only: nothing is forced to disk, a power cut may destroy the data. */
  fast?: boolean;
};

export type EmbeddedPostgres = {
  url: string;
  port: number;
  pid: number;
  /** It was running already, left by a start that was killed. */
  wasAdopted: boolean;
  /** Where the data really lies. */
  dataDir: string;
  isRunning(): boolean;
  stop(): Promise<void>;
};

const defaultPort = 54_320;
const settings = { timezone: 'UTC', log_timezone: 'UTC', jit: 'off', max_connections: '200' };
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts PostgreSQL from the npm package on a folder, or adopts the one that runs there already. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = accountFor(options.dataDir);
  const dataDir = settleDataDir(options.dataDir, account);
  const binaries = findBinaries(account);
  const fast = options.fast ?? false;
  const cluster = { dataDir, passwordFile: `${options.dataDir}-password`, account, binaries, fast };
  let password = ensureCluster(cluster);
  if (password === '') {
    await halt(dataDir);
    password = resetPassword(cluster);
  }
  const running = await findReady(dataDir);
  const postmaster =
    running ??
    (await launch({
      postgres: binaries.postgres,
      dataDir,
      logFile: `${options.dataDir}.log`,
      account,
      port: options.port ?? defaultPort,
      settings: fast ? { ...settings, ...fastSettings } : settings,
    }));
  const address = `postgres://${superuser}:${password}@127.0.0.1:${postmaster.port}`;
  const database = options.database ?? 'parley';
  await createDatabase(`${address}/postgres`, database);
  return {
    url: `${address}/${database}`,
    port: postmaster.port,
    pid: postmaster.pid,
    wasAdopted: running !== null,
    dataDir,
    isRunning: () => isPostmasterOf(postmaster.pid, dataDir),
    stop: () => halt(dataDir),
  };
}

/** Ends the server that runs on this folder, if one does. */
export async function stopEmbeddedPostgres(dataDir: string): Promise<boolean> {
  if (!existsSync(dataDir)) return false;
  const settled = realpathSync(dataDir);
  if (!findRunning(settled)) return false;
  await halt(settled);
  return true;
}

/** A server for a test run, on a folder of its own that goes with it. */
export async function startTemporaryPostgres(): Promise<EmbeddedPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
  chmodSync(folder, 0o755);
  const port = await anyFreePort();
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), port, fast: true });
  const removeFiles = () => {
    for (const place of [server.dataDir, folder])
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  };
  // A test run that ends early, by an error or by Ctrl-C, takes its server along.
  const endAtOnce = () => {
    haltAtOnce(server.dataDir);
    removeFiles();
  };
  process.once('exit', endAtOnce);
  const stop = async () => {
    process.removeListener('exit', endAtOnce);
    await server.stop();
    removeFiles();
  };
  return { ...server, stop };
}

/** One that is just starting or recovering is waited for; one that is stopping is gone at the end of it. */
async function findReady(dataDir: string) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const running = findRunning(dataDir);
    if (running === null || running.isReady) return running;
    await sleep(50);
  }
  throw new DatabaseRefusal(
    `The database in ${dataDir} has been starting or stopping for a minute: look at its log, or end it.`,
  );
}

async function createDatabase(url: string, name: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (found.length === 0) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}
