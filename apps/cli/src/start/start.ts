import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrateDb } from '@parley/db/migrate';
import { openKeySeal } from '@parley/usecases/factor';
import { type CliEnvironment, childEnvironment } from '../env';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { describeAccounts } from './accounts';
import { type OwnDatabase, startOwnDatabase } from './database';
import { erasuresPath, replayErasuresHere } from './erasures';
import { type DemoAccount, demoOf, type FirstContent } from './first-content';
import { endLeftovers } from './leftovers';
import { logToFiles, logToTerminal } from './logs';
import { defaultPort, settlePort } from './port';
import type { Mode, Program } from './program';
import { waitUntilReady } from './ready';
import { dropRunRecord, type RunRecord, readRunRecord, takeRunRecord, writeRunRecord } from './run-record';
import { keepSecret } from './secrets';
import { type Supervised, supervise } from './supervise';

export type StartOptions = {
  mode: Mode;
  stateFolder: string;
  root: string;
  programs: Program[];
  makeFirstContent(content: FirstContent): Promise<DemoAccount[]>;
  environment: CliEnvironment;
  port?: number;
  demo?: boolean;
  /** Aborted when a person or the system asks to stop. */
  stop: AbortSignal;
};

/** Runs everything until it is asked to stop; whatever was started by then is stopped in the opposite order. */
export async function runParley(options: StartOptions): Promise<void> {
  const { stateFolder } = options;
  mkdirSync(stateFolder, { recursive: true });
  await takeLock(stateFolder);
  const undo: Array<() => unknown> = [() => dropRunRecord(stateFolder)];
  try {
    await bringUp(options, undo);
  } catch (error) {
    if (!(options.stop.aborted && error === options.stop.reason)) throw error;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function bringUp(options: StartOptions, undo: Array<() => unknown>): Promise<void> {
  const { stateFolder, environment, mode, stop } = options;
  const given = environment.DATABASE_URL;
  const wished = options.port ?? environment.PORT;
  const port = await settlePort(wished);
  await refuseDeadRedis(environment.REDIS_URL);
  const own = given === undefined ? await openOwnDatabase(stateFolder) : null;
  if (own) undo.push(() => own.stop());
  const databaseUrl = given ?? (own as OwnDatabase).url;
  stop.throwIfAborted();
  await migrateDb(databaseUrl);
  const erasures = erasuresPath(environment.ERASURES_FILE, stateFolder);
  await replayErasuresHere(databaseUrl, erasures);
  const factorKey = environment.FACTOR_KEY ?? keepSecret(stateFolder, 'factor-key');
  const accounts = await options.makeFirstContent({
    databaseUrl,
    keySeal: openKeySeal(factorKey),
    demo: demoOf(options.demo, environment.PARLEY_DEMO ?? own !== null),
  });
  stop.throwIfAborted();

  const address = environment.PUBLIC_URL ?? `http://localhost:${port}`;
  const log = mode === 'production' ? logToFiles(join(stateFolder, 'logs')) : logToTerminal();
  const env = childEnvironment({
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    PUBLIC_URL: address,
    ERASURES_FILE: erasures,
    AUTH_SECRET: environment.AUTH_SECRET ?? keepSecret(stateFolder, 'auth-secret'),
    FACTOR_KEY: factorKey,
  });
  const children: Supervised[] = [];
  const record = () => writeRunRecord(stateFolder, describeRun(stateFolder, children));
  undo.push(() => stopAll(children));
  for (const program of options.programs) {
    children.push(supervise({ program, env, cwd: options.root, log, onStart: () => queueMicrotask(record) }));
  }
  await Promise.race([waitUntilReady(port, children, log, mode === 'production' ? 60 : 180), aborted(stop)]);
  writeRunRecord(stateFolder, { ...describeRun(stateFolder, children), address });
  // Told last, so that what is refused on the way is one sentence.
  if (wished === undefined && port !== defaultPort)
    say(`Port ${defaultPort} is in use, so Parley takes ${port}.`);
  announce(address, accounts);
  await aborted(stop);
}

async function takeLock(stateFolder: string): Promise<void> {
  const taken = await takeRunRecord(stateFolder);
  if ('holder' in taken) throw new OperatorRefusal(alreadyRunning(taken.holder));
  // Others may pass through, to the database that an account of its own runs; what is secret is closed file by file.
  chmodSync(stateFolder, 0o711);
  await endLeftovers(taken.left);
}

const alreadyRunning = ({ address, pid }: RunRecord) =>
  address === undefined
    ? `Parley is being started already (process ${pid}).`
    : `Parley is already running at ${address} (process ${pid}); ./parley stop ends it.`;

async function refuseDeadRedis(url: string | undefined): Promise<void> {
  if (url === undefined) return;
  const { redisObstacle } = await import('@parley/queue/connection');
  const obstacle = await redisObstacle(url);
  if (obstacle !== null) throw new OperatorRefusal(obstacle);
}

async function openOwnDatabase(stateFolder: string): Promise<OwnDatabase> {
  const database = await startOwnDatabase(stateFolder);
  if (database.wasAdopted) say('Adopted the database that an earlier start left running.');
  return database;
}

function describeRun(stateFolder: string, children: Supervised[]): RunRecord {
  const known = readRunRecord(stateFolder) as RunRecord;
  const running = children.flatMap((child) => {
    const ref = child.ref();
    return ref ? [{ name: child.name, ...ref }] : [];
  });
  return { ...known, children: running };
}

/** The web app first, so that nothing new comes in while the worker finishes. */
async function stopAll(children: Supervised[]): Promise<void> {
  for (const child of children) await child.stop();
}

function announce(address: string, accounts: DemoAccount[]): void {
  say([`Parley is running at ${address}`, ...describeAccounts(accounts), 'Ctrl-C stops it.'].join('\n'));
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
