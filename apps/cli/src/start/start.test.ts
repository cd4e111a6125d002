import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startTemporaryPostgres } from '@parley/db/embedded';
import { type BundledProgram, bundleProgram } from '@parley/tooling/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { refOf } from './process-token';
import { stopParley } from './stop';
import { brokenProgram, standInWeb, standInWorker } from './testing/stand-ins';

const here = fileURLToPath(new URL('.', import.meta.url));
const undo: Array<() => unknown> = [];
let launcher: BundledProgram;

beforeAll(() => {
  const app = fileURLToPath(new URL('../..', import.meta.url));
  launcher = bundleProgram(app, ['src/start/testing/launcher.ts']);
});
afterAll(() => launcher.remove());

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A checkout's state folder, with stand-ins for the two apps. */
function makeCheckout(programs: { web?: string; worker?: string } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'parley-start-'));
  chmodSync(root, 0o755);
  undo.push(async () => {
    await stopParley(join(root, '.parley'));
    rmSync(root, { recursive: true, force: true });
  });
  const preload = join(root, 'exit-with-parent.mjs');
  copyFileSync(join(here, 'exit-with-parent.ts'), preload);
  const program = (name: string, text: string) => {
    const file = join(root, `${name}.mjs`);
    writeFileSync(file, text);
    return { name, graceSeconds: 2, args: ['--import', preload, file] };
  };
  const web = program('web', programs.web ?? standInWeb);
  const worker = program('worker', programs.worker ?? standInWorker);
  return { root, stateFolder: join(root, '.parley'), programs: [web, worker] };
}

type Checkout = ReturnType<typeof makeCheckout>;

/** Starts a launcher as a process of its own and collects what it says. */
function launch(checkout: Checkout, options: { port?: number; environment?: Record<string, string> } = {}) {
  const words = JSON.stringify({ environment: {}, ...checkout, ...options });
  const child = spawn(process.execPath, [join(launcher.dist, 'launcher.js'), words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  undo.push(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return { child, said: () => said, ended: whenEnded(child) };
}

const whenEnded = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('close', resolve));

async function eventually<T>(look: () => T | Promise<T>, timeoutSeconds = 30): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeoutSeconds * 1000;
  while (Date.now() < deadline) {
    const found = await Promise.resolve(look()).catch(() => null);
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`did not happen: ${look}`);
}

const addressIn = (said: string) => /running at (http:\S+)/.exec(said)?.[1];

async function whenRunning(launcher: ReturnType<typeof launch>): Promise<string> {
  return eventually(() => addressIn(launcher.said()));
}

const ask = async (url: string) =>
  (await fetch(url)).json() as Promise<{ pid: number; url: string; secret: string }>;

const isAlive = (pid: number): boolean => refOf(pid) !== null;

async function occupyAnyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  undo.push(() => server.close());
  const port = await new Promise<number>((resolve) =>
    server.listen(0, () => resolve((server.address() as { port: number }).port)),
  );
  return { port, server };
}

test('it starts everything, shows the address and the accounts, and Ctrl-C stops everything in order', async () => {
  const checkout = makeCheckout();
  const launcher = launch(checkout);
  const address = await whenRunning(launcher);
  expect(launcher.said()).toMatch(/admin +ada@example.org +shown once/);
  const web = await ask(address);
  expect(web.url).toMatch(/^postgres:\/\/parley:.*@127\.0\.0\.1/);
  expect(web.secret).toHaveLength(64);

  launcher.child.kill('SIGINT');
  expect(await launcher.ended).toBe(0);
  expect(isAlive(web.pid)).toBe(false);
  expect(readFileSync(join(checkout.stateFolder, 'logs/worker.log'), 'utf8')).toContain('worker finished');
  expect(existsSync(join(checkout.stateFolder, 'run.json'))).toBe(false);
  expect(existsSync(join(checkout.stateFolder, 'postgres/postmaster.pid'))).toBe(false);
});

test('started twice it says so with the address, and the first goes on', async () => {
  const checkout = makeCheckout();
  const first = launch(checkout);
  const address = await whenRunning(first);
  const second = launch(checkout);
  expect(await second.ended).toBe(1);
  expect(second.said().trim()).toBe(
    `Parley is already running at ${address} (process ${first.child.pid}); ./parley stop ends it.`,
  );
  expect((await ask(address)).pid).toBeGreaterThan(0);
});

test('of two that start in the same moment one runs', async () => {
  const checkout = makeCheckout();
  const both = [launch(checkout), launch(checkout)];
  const codes = await Promise.race(both.map((launcher) => launcher.ended));
  expect(codes).toBe(1);
  await eventually(() => both.some((launcher) => addressIn(launcher.said())));
  expect(both.filter((launcher) => launcher.child.exitCode === null)).toHaveLength(1);
});

test('after a kill -9 the apps finish by themselves, and the next start adopts the database', async () => {
  const checkout = makeCheckout();
  const killed = launch(checkout);
  const before = await ask(await whenRunning(killed));
  killed.child.kill('SIGKILL');
  await killed.ended;
  const next = launch(checkout);
  const after = await ask(await whenRunning(next));
  expect(next.said()).toContain('Adopted the database');
  expect(isAlive(before.pid)).toBe(false);
  expect(after.url).toBe(before.url);
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
});

test('an app that ignores the closed channel is ended by the next start', async () => {
  const checkout = makeCheckout({ worker: `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);` });
  const killed = launch(checkout);
  await whenRunning(killed);
  const record = JSON.parse(readFileSync(join(checkout.stateFolder, 'run.json'), 'utf8'));
  const stubborn = record.children.find((child: { name: string }) => child.name === 'worker').pid;
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(isAlive(stubborn)).toBe(true);
  const next = launch(checkout);
  await whenRunning(next);
  expect(isAlive(stubborn)).toBe(false);
});

test('stop ends what a killed launcher left, the database as well', async () => {
  const checkout = makeCheckout();
  const killed = launch(checkout);
  await whenRunning(killed);
  killed.child.kill('SIGKILL');
  await killed.ended;
  await stopParley(checkout.stateFolder);
  expect(existsSync(join(checkout.stateFolder, 'postgres/postmaster.pid'))).toBe(false);
  expect(existsSync(join(checkout.stateFolder, 'run.json'))).toBe(false);
});

test('an app that dies is started again, and a sentence says so', async () => {
  const launcher = launch(makeCheckout());
  const address = await whenRunning(launcher);
  const before = await ask(address);
  await fetch(`${address}/die`).catch(() => {});
  const after = await eventually(async () => ask(address));
  expect(after.pid).not.toBe(before.pid);
  expect(launcher.said()).toContain('The web ended (code 3) and starts again in 1 s');
});

test('a database that dies is started again where the apps expect it', async () => {
  const checkout = makeCheckout();
  const launcher = launch(checkout);
  await whenRunning(launcher);
  const pidFile = join(checkout.stateFolder, 'postgres/postmaster.pid');
  const readPid = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const pid = readPid();
  process.kill(pid, 'SIGKILL');
  const restarted = () =>
    existsSync(pidFile) && readFileSync(pidFile, 'utf8').includes('ready') && readPid() !== pid;
  await eventually(restarted);
  expect(launcher.said()).toContain('The database ended and starts again.');
});

test('a port that was asked for and is in use is one sentence; nothing is left running', async () => {
  const { port } = await occupyAnyPort();
  const checkout = makeCheckout();
  const launcher = launch(checkout, { port });
  expect(await launcher.ended).toBe(1);
  expect(launcher.said().trim()).toBe(
    `Port ${port} is in use: end what uses it, or ask for another with --port.`,
  );
  expect(existsSync(join(checkout.stateFolder, 'run.json'))).toBe(false);
});

test('a Redis that does not answer is one sentence, before anything else is started', async () => {
  const checkout = makeCheckout();
  const launcher = launch(checkout, { environment: { REDIS_URL: 'redis://:s3cret@127.0.0.1:1' } });
  expect(await launcher.ended).toBe(1);
  expect(launcher.said().trim()).toBe(
    'The Redis at 127.0.0.1:1 does not answer: start it, or correct REDIS_URL.',
  );
  expect(existsSync(join(checkout.stateFolder, 'postgres'))).toBe(false);
});

test('an app that does not come up is a failed start that shows its last words', async () => {
  const checkout = makeCheckout({ web: brokenProgram });
  const launcher = launch(checkout);
  expect(await launcher.ended).toBe(1);
  expect(launcher.said()).toContain('The web does not start');
  expect(launcher.said()).toContain('the reason why it cannot start');
  expect(existsSync(join(checkout.stateFolder, 'postgres/postmaster.pid'))).toBe(false);
});

test.each([
  [
    'nobody listens',
    'postgres://u:s3cret@127.0.0.1:1/parley',
    /The database at 127\.0\.0\.1:1 does not answer: start it, or correct DATABASE_URL\./,
  ],
  [
    'an unknown host',
    'postgres://u:s3cret@nowhere.invalid/parley',
    /The database at nowhere\.invalid:5432 does not answer/,
  ],
])(
  'a given database that cannot be reached is one sentence without its password: %s',
  async (_, url, sentence) => {
    const launcher = launch(makeCheckout(), { environment: { DATABASE_URL: url } });
    expect(await launcher.ended).toBe(1);
    expect(launcher.said()).toMatch(sentence);
    expect(launcher.said()).not.toContain('s3cret');
    expect(launcher.said().trim().split('\n')).toHaveLength(1);
  },
);

test('a database that a newer version has migrated is refused in one sentence', async () => {
  const server = await startTemporaryPostgres();
  undo.push(server.stop);
  const first = launch(makeCheckout(), { environment: { DATABASE_URL: server.url } });
  await whenRunning(first);
  first.child.kill('SIGTERM');
  await first.ended;
  const checkout = makeCheckout({ web: standInWeb });
  await addMigrationOfTheFuture(server.url);
  const launcher = launch(checkout, { environment: { DATABASE_URL: server.url } });
  expect(await launcher.ended).toBe(1);
  expect(launcher.said().trim()).toMatch(/^The database was migrated by a newer version of Parley: [^\n]+$/);
});

async function addMigrationOfTheFuture(url: string): Promise<void> {
  const { openDb } = await import('@parley/db/client');
  const { sql, close } = openDb({ url });
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of the future', 4102444800000)`;
  await close();
}
