import { randomUUID } from 'node:crypto';
import { newId } from '@parley/db/client';
import { makeAgreement, makePerson, makeRound, makeStatement, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import { beforeAll, expect, test } from 'vitest';
import { confirmAddress, findPendingConfirmation } from './confirm-address';
import { resendConfirmation } from './resend-confirmation';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const signedUp = {
  get db() {
    return world.db;
  },
  now: () => new Date('2026-11-01T12:00:00Z'),
};
const later = {
  get db() {
    return world.db;
  },
  now: () => new Date('2026-11-03T12:00:00Z'),
};
let agreementId: Id<'agreement'>;

beforeAll(async () => {
  agreementId = await makeAgreement(world.db);
});

/** A person who has not confirmed, with the token from their letter. */
async function claimant(email?: string) {
  const person = await makePerson(world.db, { emailConfirmed: false, ...(email ? { email } : {}) });
  await resendConfirmation(signedUp, person);
  return { person, token: await tokenOf(person.personId) };
}

async function tokenOf(personId: Id<'person'>): Promise<string> {
  const [letter] = await world.sql`
    select content->>'token' as token from letters
    where person_id = ${personId} and kind = 'confirm-address' order by created_at desc limit 1`;
  return letter?.token ?? '';
}

/** A vote as it is kept while the address is not confirmed. */
async function heldVote(personId: Id<'person'>, roundId: Id<'round'>, castAt: string) {
  const { itemId } = await makeStatement(world.db, roundId);
  const [known] = await world.sql`
    select id from participants where round_id = ${roundId} and person_id = ${personId}`;
  const participantId = known?.id ?? newId('participant');
  if (!known) {
    await world.sql`insert into participants (id, round_id, agreement_id, person_id, party_code, joined_at)
      values (${participantId}, ${roundId}, ${agreementId}, ${personId}, 'CA', ${castAt})`;
  }
  await world.sql`insert into votes (participant_id, item_id, round_id, choice, matters, counts, cast_at)
    values (${participantId}, ${itemId}, ${roundId}, 'agree', true, false, ${castAt})`;
  await world.sql`insert into vote_events
    (round_id, participant_id, item_id, kind, choice, matters, counts, operation_id, happened_at)
    values (${roundId}, ${participantId}, ${itemId}, 'cast', 'agree', true, false, ${randomUUID()}, ${castAt})`;
  return itemId;
}

const countEvents = (itemId: string) =>
  world.sql`select choice, matters, counts from vote_events where item_id = ${itemId} and kind = 'count'`;
const counts = async (itemId: string) =>
  (await world.sql`select counts from votes where item_id = ${itemId}`)[0]?.counts;

test('confirming makes the votes of the last seven days count, and logs it', async () => {
  const roundId = await makeRound(world.db, agreementId);
  const { person, token } = await claimant();
  const fresh = await heldVote(person.personId, roundId, '2026-11-01T13:00:00Z');
  const old = await heldVote(person.personId, roundId, '2026-10-27T11:59:00Z');
  expect(await confirmAddress(later, { token })).toEqual({ personId: person.personId, votes: 1 });
  expect([await counts(fresh), await counts(old)]).toEqual([true, false]);
  expect(await countEvents(fresh)).toEqual([{ choice: 'agree', matters: true, counts: true }]);
  expect(await countEvents(old)).toEqual([]);
});

test('a link works once: of 50 at the same time one confirms, and each vote counts once', async () => {
  const roundId = await makeRound(world.db, agreementId);
  const { person, token } = await claimant();
  const itemId = await heldVote(person.personId, roundId, '2026-11-01T13:00:00Z');
  const all = await Promise.allSettled(Array.from({ length: 50 }, () => confirmAddress(later, { token })));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await countEvents(itemId)).toHaveLength(1);
  await expect(confirmAddress(later, { token })).rejects.toMatchObject({ code: 'token-invalid' });
});

test('a round that closed in between keeps its figures', async () => {
  const roundId = await makeRound(world.db, agreementId, { closesAt: new Date('2026-11-02T00:00:00Z') });
  const { person, token } = await claimant();
  const itemId = await heldVote(person.personId, roundId, '2026-11-01T13:00:00Z');
  expect(await confirmAddress(later, { token })).toMatchObject({ votes: 0 });
  expect(await counts(itemId)).toBe(false);
});

test('looking at a link does not use it', async () => {
  const { person, token } = await claimant();
  for (let i = 0; i < 3; i += 1) {
    expect(await findPendingConfirmation(later, { token })).toEqual({
      displayName: person.displayName,
      email: person.email,
    });
  }
  await confirmAddress(later, { token });
  expect(await findPendingConfirmation(later, { token })).toBeNull();
});

test('a link is over after seven days, and a token for another purpose opens nothing', async () => {
  const { person, token } = await claimant();
  await expect(confirmAddress(at('2026-11-08T12:00:01Z'), { token })).rejects.toMatchObject({
    code: 'token-invalid',
  });
  await world.sql`update tokens set purpose = 'unsubscribe' where person_id = ${person.personId}`;
  await expect(confirmAddress(later, { token })).rejects.toMatchObject({ code: 'token-invalid' });
});

test('of several people who claim an address, the first to confirm has it', async () => {
  const email = 'claimed@example.org';
  const first = await claimant(email);
  const second = await makePerson(world.db, { email, emailConfirmed: false });
  await resendConfirmation(at('2026-11-01T12:05:00Z'), second);
  const tokens = [first.token, await tokenOf(second.personId)];
  const all = await Promise.allSettled(tokens.map((token) => confirmAddress(later, { token })));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('confirming uses up the older links too', async () => {
  const { person, token } = await claimant();
  await resendConfirmation(at('2026-11-01T12:05:00Z'), person);
  await confirmAddress(later, { token: await tokenOf(person.personId) });
  await expect(confirmAddress(later, { token })).rejects.toMatchObject({ code: 'token-invalid' });
});

test('a letter is sent again after a minute, not before', async () => {
  const { person } = await claimant();
  expect(await resendConfirmation(at('2026-11-01T12:00:59Z'), person)).toEqual({ sent: false });
  expect(await resendConfirmation(at('2026-11-01T12:01:00Z'), person)).toEqual({ sent: true });
  await expect(resendConfirmation(signedUp, null)).rejects.toMatchObject({ code: 'not-signed-in' });
});
