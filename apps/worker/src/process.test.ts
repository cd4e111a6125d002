import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { useTestDb } from '@parley/db/testing';
import { type BundledProgram, bundleProgram } from '@parley/tooling/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { environmentFor, letterRow, type MailSink, registered, startMailSink } from './testing';

const world = useTestDb();
let sink: MailSink;
let running: ChildProcess[] = [];
let program: BundledProgram;

beforeAll(() => {
  program = bundleProgram(fileURLToPath(new URL('..', import.meta.url)), ['src/main.ts', 'src/thread.ts']);
});
afterAll(() => program.remove());
beforeEach(async () => {
  sink = await startMailSink();
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await sink.close();
});

/** The worker as an operator runs it: a process of its own. */
async function launch(stdio: 'ignore' | 'ipc' = 'ignore'): Promise<ChildProcess & { said(): string }> {
  const child = spawn(process.execPath, [join(program.dist, 'main.js')], {
    env: { ...process.env, ...environmentFor(world, sink.url), LOG_LEVEL: 'info' } as NodeJS.ProcessEnv,
    stdio: stdio === 'ipc' ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 30_000 }).toContain('"ready"');
  return Object.assign(child, { said: () => said });
}

const kill = async (child: ChildProcess) => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
/** As if its lease had run out. */
const expireLeases = () =>
  world.sql`update outbox set lease_until = now() - interval '1 second' where done_at is null`;

test('killed while it hands a letter over, the letter is unknown and is not sent again', {
  timeout: 90_000,
}, async () => {
  sink.temper = 'silent';
  const first = await launch();
  const { letterId } = await registered(world);
  await expect.poll(() => sink.received.length).toBe(1);
  expect((await letterRow(world, letterId)).state).toBe('sending');
  await kill(first);
  sink.temper = 'accept';
  await expireLeases();
  await launch();
  await expect.poll(async () => (await letterRow(world, letterId)).state).toBe('unknown');
  await expect
    .poll(
      async () =>
        (await world.sql`select 1 from outbox where done_at is null and job = 'letter.send'`).length,
    )
    .toBe(0);
  expect(sink.received).toHaveLength(1);
});

test('killed three times before it hands a letter over, it is sent once in the end', {
  timeout: 120_000,
}, async () => {
  const { port } = sink;
  await sink.close();
  const { letterId } = await registered(world);
  for (let kills = 0; kills < 3; kills += 1) {
    const child = await launch();
    await kill(child);
    await expireLeases();
    await world.sql`update outbox set available_at = now() where done_at is null`;
  }
  sink = await startMailSink(port);
  await launch();
  await expect.poll(async () => (await letterRow(world, letterId)).state, { timeout: 80_000 }).toBe('sent');
  expect(sink.received).toHaveLength(1);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it with 0 after what runs is over',
  { timeout: 60_000 },
  async (signal) => {
    const child = await launch();
    const { letterId } = await registered(world);
    await expect.poll(async () => (await letterRow(world, letterId)).state).toBe('sent');
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  },
);

test('it ends when whoever started it is gone', { timeout: 60_000 }, async () => {
  const child = await launch('ipc');
  const ended = once(child, 'exit');
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});

test('its log has no address, no token and no word of a letter', { timeout: 60_000 }, async () => {
  sink.temper = 'refuse-reader';
  const child = await launch();
  const { person, letterId } = await registered(world, { displayName: 'Somebody Unmistakable' });
  await expect.poll(async () => (await letterRow(world, letterId)).state).toBe('refused');
  const said = child.said();
  for (const secret of [person.email, 'token-of-', 'Unmistakable']) expect(said).not.toContain(secret);
  for (const line of said.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});
