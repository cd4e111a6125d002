import { newId } from '@parley/db/client';
import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import { enqueue } from '@parley/queue/outbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MailSink, startMailSink, startTestWorker } from './testing';
import type { RunningWorker } from './worker';

const world = useTestDb();
let sink: MailSink;
let worker: RunningWorker | null = null;

beforeEach(async () => {
  sink = await startMailSink();
});
afterEach(async () => {
  await worker?.close();
  await sink.close();
});

const morning = '2026-11-24T13:00:00Z';

/** People of several zones, each with a reply to a comment of theirs. */
async function room(zones: readonly string[]) {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId);
  const { proposalId } = await makeProposal(world.db, agreementId, roundId);
  const author = await makePerson(world.db, { displayName: 'Lucía Herrera', timeZone: 'Asia/Tokyo' });
  await world.sql`update people set digest_weekday = null where id = ${author.personId}`;
  return Promise.all(
    zones.map(async (timeZone) => {
      const person = await makePerson(world.db, { timeZone, partyCode: null, language: 'fr-CA' });
      const [own, reply] = [newId('comment'), newId('comment')];
      await world.sql`insert into comments (id, proposal_id, parent_id, author_id, body, language, state, created_at)
        values (${own}, ${proposalId}, null, ${person.personId}, 'Words', 'en', 'shown', '2026-11-10')`;
      await world.sql`insert into comments (id, proposal_id, parent_id, author_id, body, language, state, created_at)
        values (${reply}, ${proposalId}, ${own}, ${author.personId}, 'An answer', 'en', 'shown', '2026-11-20')`;
      return person;
    }),
  );
}

test('digests come at eight of each one’s own clock, with one-click unsubscribe, and never twice', async () => {
  const [toronto, vancouver] = await room(['America/Toronto', 'America/Vancouver']);
  let now = new Date(morning);
  worker = await startTestWorker(world, sink.url, () => now);
  const plan = () =>
    Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        world.db.transaction((tx) =>
          enqueue(tx, 'digest.plan', {}, { deduplicationKey: `plan ${now.getTime()} ${i}` }),
        ),
      ),
    );
  const untilIdle = () =>
    expect
      .poll(async () => (await world.sql`select 1 from outbox where done_at is null`).length, {
        timeout: 30_000,
      })
      .toBe(0);
  await plan();
  await untilIdle();
  expect(sink.received.map((mail) => mail.envelopeTo)).toEqual([[toronto?.email]]);
  now = new Date('2026-11-24T16:00:00Z');
  await plan();
  await untilIdle();
  await plan();
  await untilIdle();
  expect(sink.received.map((mail) => mail.envelopeTo[0])).toEqual([toronto?.email, vancouver?.email]);

  const [mail] = sink.received;
  expect(mail?.subject).toBe('Une réponse à votre commentaire');
  expect(mail?.text).toContain('Lucía Herrera');
  const head = (mail?.raw ?? '').replace(/\r\n[ \t]+/g, ' ');
  expect(head).toMatch(/^List-Unsubscribe: <https:\/\/parley\.example\.org\/api\/v1\/unsubscribe\?token=/m);
  expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
});
