import { makePerson, useTestDb } from '@parley/db/testing';
import { findLetter, listLetters, listLettersInput, resendLetter } from '@parley/usecases/letter';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { letterRow, type MailSink, registered, startMailSink, startTestWorker, type Temper } from './testing';
import type { RunningWorker } from './worker';

const world = useTestDb();
const deps = {
  get db() {
    return world.db;
  },
  now: () => new Date(),
};
let sink: MailSink;
let workers: RunningWorker[] = [];

beforeEach(async () => {
  sink = await startMailSink();
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  workers = [];
  await sink.close();
  await world.sql`delete from outbox`;
  await world.sql`delete from people`;
});

const work = async (smtpUrl: string | undefined = sink.url) => {
  workers.push(await startTestWorker(world, smtpUrl));
};
const untilState = (letterId: string, state: string) =>
  expect.poll(async () => (await letterRow(world, letterId)).state).toBe(state);
/** The next attempt is due now, not after its pause. One that is due is left alone: its ring may be on its way. */
const hurry = () =>
  world.sql`update outbox set available_at = now() where done_at is null and available_at > now()`;
/** Its pause may begin a moment after its error can be read. */
const untilHurried = (letterId: string, state: string) =>
  expect
    .poll(async () => {
      await hurry();
      return (await letterRow(world, letterId)).state;
    })
    .toBe(state);

test.each([
  ['en', 'Confirm your e-mail address', 'en'],
  ['fr-CA', 'Confirmez votre adresse courriel', 'fr'],
  ['es-MX', 'Confirme su correo electrónico', 'es'],
])('a letter arrives in %s with its headers', async (language, subject, address) => {
  await work();
  const { person, letterId } = await registered(world, { language });
  await untilState(letterId, 'sent');
  expect(sink.received).toHaveLength(1);
  const [mail] = sink.received;
  expect(mail?.subject).toBe(subject);
  expect(mail?.envelopeTo).toEqual([person.email]);
  expect(mail?.from?.text).toBe('"Parley" <parley@example.org>');
  expect(mail?.messageId).toBe(`<${letterId}@parley>`);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.headers.has('list')).toBe(false);
  const link = `https://parley.example.org/${address}/confirm?token=token-of-${person.personId}`;
  expect(mail?.html).toContain(link);
  expect(mail?.text).toContain(link);
});

test('once it is sent, nothing that holds the token is kept', async () => {
  await work();
  const { letterId } = await registered(world);
  await untilState(letterId, 'sent');
  expect(await letterRow(world, letterId)).toMatchObject({ content: null, html: null, text: null });
});

test('without a mail server letters are kept, and an admin reads them in the app', async () => {
  workers.push(await startTestWorker(world));
  const { letterId } = await registered(world);
  await untilState(letterId, 'kept');
  const admin = await makePerson(world.db, { role: 'admin' });
  const { letters } = await listLetters(deps, admin, listLettersInput.parse({}));
  expect(letters).toMatchObject([{ id: letterId, state: 'kept' }]);
  const letter = await findLetter(deps, admin, letterId);
  expect(letter.html).toContain('/en/confirm?token=');
  const other = await makePerson(world.db, { role: 'moderator' });
  await expect(findLetter(deps, other, letterId)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(listLetters(deps, null, listLettersInput.parse({}))).rejects.toMatchObject({
    code: 'not-signed-in',
  });
});

test('while the mail server is away a letter stays ready, and goes when it is back', async () => {
  const { port, url } = sink;
  await sink.close();
  await work(url);
  const { letterId } = await registered(world);
  await expect.poll(async () => (await letterRow(world, letterId)).last_error).toContain('ECONN');
  expect((await letterRow(world, letterId)).state).toBe('ready');
  sink = await startMailSink(port);
  await untilHurried(letterId, 'sent');
  expect(sink.received).toHaveLength(1);
});

describe.each<[Temper, string, number]>([
  ['refuse-reader', 'refused', 0],
  ['refuse-words', 'refused', 1],
  ['silent', 'unknown', 1],
  ['cut', 'unknown', 1],
])('when the server is of the mind %s', (temper, state, handedOver) => {
  test(`the letter is ${state} and is not tried again`, async () => {
    sink.temper = temper;
    await work(`${sink.url}?socketTimeout=1000`);
    const { letterId } = await registered(world);
    await untilState(letterId, state);
    sink.temper = 'accept';
    await hurry();
    await expect
      .poll(async () => (await world.sql`select 1 from outbox where done_at is null`).length)
      .toBe(0);
    expect((await letterRow(world, letterId)).state).toBe(state);
    expect(sink.handedOver).toBe(handedOver);
  });
});

test('a server that is busy certainly did not take it: it goes again', async () => {
  sink.temper = 'busy';
  await work();
  const { letterId } = await registered(world);
  await expect.poll(async () => (await letterRow(world, letterId)).last_error).toContain('451');
  sink.temper = 'accept';
  await untilHurried(letterId, 'sent');
  expect(sink.received).toHaveLength(1);
});

test('an admin sends an unknown letter again by hand, once, with the same Message-ID, and it is in the log', async () => {
  sink.temper = 'cut';
  await work();
  const { letterId } = await registered(world);
  await untilState(letterId, 'unknown');
  sink.temper = 'accept';
  const admin = await makePerson(world.db, { role: 'admin' });
  const pressed = await Promise.allSettled(
    Array.from({ length: 20 }, () => resendLetter(deps, admin, letterId)),
  );
  expect(pressed.some((outcome) => outcome.status === 'fulfilled')).toBe(true);
  await untilState(letterId, 'sent');
  expect(sink.received.map((mail) => mail.messageId)).toEqual([
    `<${letterId}@parley>`,
    `<${letterId}@parley>`,
  ]);
  await expect(resendLetter(deps, admin, letterId)).rejects.toMatchObject({ code: 'not-allowed' });
  const acts = await world.sql`select act, details from audit where subject_id = ${letterId}`;
  expect(acts[0]).toMatchObject({ act: 'letter.resend', details: { from: 'unknown' } });
});

test('a hundred letters go out once each', async () => {
  await work();
  const written = await Promise.all(Array.from({ length: 100 }, () => registered(world)));
  await expect
    .poll(async () => (await world.sql`select 1 from letters where state = 'sent'`).length, {
      timeout: 30_000,
    })
    .toBe(100);
  const ids = sink.received.map((mail) => mail.messageId).sort();
  expect(ids).toEqual(written.map(({ letterId }) => `<${letterId}@parley>`).sort());
});
