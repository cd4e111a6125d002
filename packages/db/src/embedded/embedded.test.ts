import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterEach, expect, test } from 'vitest';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
  stopEmbeddedPostgres,
} from '.';
import { canEnter } from './place';
import { anyFreePort } from './server';

const isRoot = process.getuid?.() === 0;
const undo: Array<() => unknown> = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

function makeFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-embedded-'));
  chmodSync(folder, mode);
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ fast: true, port: await anyFreePort(), ...options });
  undo.push(async () => {
    await stopEmbeddedPostgres(options.dataDir);
    rmSync(server.dataDir, { recursive: true, force: true });
  });
  return server;
}

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

test('a first start makes a database that only this machine and only the password can open', async () => {
  const dataDir = join(makeFolder(), 'postgres');
  const { url } = await start({ dataDir });
  const [row] = await ask(
    url,
    (sql) => sql`select current_setting('listen_addresses') as listens, current_database() as name`,
  );
  expect(row).toEqual({ listens: '127.0.0.1', name: 'parley' });
  expect(statSync(`${dataDir}-password`).mode & 0o777).toBe(0o600);
  const wrong = url.replace(/:[0-9a-f]+@/, ':wrong@');
  await expect(ask(wrong, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '28P01' });
});

test('a second start adopts the server that runs', async () => {
  const dataDir = join(makeFolder(), 'postgres');
  const first = await start({ dataDir });
  const second = await startEmbeddedPostgres({ dataDir });
  expect(second).toMatchObject({ pid: first.pid, url: first.url, wasAdopted: true });
});

test('a port in use gives way to the next one', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  undo.push(() => taken.close());
  const server = await start({ dataDir: join(makeFolder(), 'postgres'), port });
  expect(server.port).toBeGreaterThan(port);
});

test('what was committed survives a kill -9 of the server', async () => {
  const dataDir = join(makeFolder(), 'postgres');
  const { url, pid } = await start({ dataDir, fast: false });
  await ask(url, (sql) => sql`create table kept as select 42 as answer`);
  process.kill(pid, 'SIGKILL');
  await sleep(50);
  const again = await startEmbeddedPostgres({ dataDir });
  expect(again.wasAdopted).toBe(false);
  expect(await ask(again.url, (sql) => sql`select answer from kept`)).toMatchObject([{ answer: 42 }]);
});

test('a pid file that names another living process does not keep the server from starting', async () => {
  const dataDir = join(makeFolder(), 'postgres');
  const { dataDir: place, stop } = await start({ dataDir });
  const pidFile = join(place, 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await stop();
  writeFileSync(pidFile, [String(process.ppid), ...lines.slice(1)].join('\n'));
  expect(await startEmbeddedPostgres({ dataDir })).toMatchObject({ wasAdopted: false });
});

test('a lost password is replaced', async () => {
  const dataDir = join(makeFolder(), 'postgres');
  await start({ dataDir });
  rmSync(`${dataDir}-password`);
  const { url } = await startEmbeddedPostgres({ dataDir });
  expect(await ask(url, (sql) => sql`select 1 as one`)).toMatchObject([{ one: 1 }]);
});

test('data of another PostgreSQL version is refused in a sentence and left as it is', async () => {
  const dataDir = join(makeFolder(), 'postgres');
  const { dataDir: place, stop } = await start({ dataDir });
  await stop();
  writeFileSync(join(place, 'PG_VERSION'), '12\n');
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
    /was written by PostgreSQL 12 and this version brings \d+/,
  );
  expect(existsSync(join(place, 'base'))).toBe(true);
});

test('stopping what does not run does nothing', async () => {
  expect(await stopEmbeddedPostgres(join(makeFolder(), 'postgres'))).toBe(false);
});

test.runIf(isRoot)(
  'root in a folder that nobody else can enter keeps the data elsewhere, and finds it again',
  async () => {
    const dataDir = join(makeFolder(0o700), 'postgres');
    const first = await start({ dataDir });
    expect(lstatSync(dataDir).isSymbolicLink()).toBe(true);
    await ask(first.url, (sql) => sql`create table kept as select 42 as answer`);
    await first.stop();
    const again = await startEmbeddedPostgres({ dataDir });
    expect(again.dataDir).toBe(first.dataDir);
    expect(await ask(again.url, (sql) => sql`select answer from kept`)).toMatchObject([{ answer: 42 }]);
  },
);

const nobody = { uid: 65_534, gid: 65_534 };
const here = fileURLToPath(new URL('.', import.meta.url));
const canBeNobody = isRoot && canEnter(here, nobody);

test.runIf(canBeNobody)('an ordinary user starts, adopts and stops a server of their own', async () => {
  const folder = makeFolder(0o777);
  const program = `
    import { startEmbeddedPostgres, stopEmbeddedPostgres } from '${join(here, 'index.ts')}';
    const dataDir = '${join(folder, 'postgres')}';
    const first = await startEmbeddedPostgres({ dataDir, fast: true, port: ${await anyFreePort()} });
    const second = await startEmbeddedPostgres({ dataDir });
    console.log(JSON.stringify([first.wasAdopted, second.wasAdopted, await stopEmbeddedPostgres(dataDir)]));
  `;
  const said = await runAs(nobody, program);
  expect(said.trim()).toBe('[false,true,true]');
});

function runAs(account: { uid: number; gid: number }, program: string): Promise<string> {
  const tsx = fileURLToPath(import.meta.resolve('tsx'));
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', program], {
    cwd: here,
    env: { PATH: process.env.PATH, HOME: '/nonexistent', TMPDIR: '/tmp' },
    ...account,
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => child.once('close', () => resolve(said)));
}
