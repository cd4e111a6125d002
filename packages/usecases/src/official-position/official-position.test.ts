import { randomUUID } from 'node:crypto';
import {
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import { operator } from '@parley/domain/permission';
import { beforeAll, expect, test } from 'vitest';
import { setRole } from '../person';
import { computeHere, findReport, recomputeReport } from '../report';
import { writeStatement } from '../statement';
import { castTrial, castVote, undoVote } from '../vote';
import { listDelegations, listPositions, listRoundPositions, publishPosition, withdrawPosition } from '.';

const world = useTestDb();
const at = (iso: string) => ({
  get db() {
    return world.db;
  },
  now: () => new Date(iso),
  computeReport: computeHere,
});
const monday = at('2026-11-02T12:00:00Z');
const tuesday = at('2026-11-03T12:00:00Z');
const said = { stance: 'support', words: 'We can sign this.', language: 'en' } as const;
let room: Awaited<ReturnType<typeof makeRoom>>;

async function makeRoom() {
  const agreementId = await makeAgreement(world.db, { slug: 'spoken' });
  const roundId = await makeRound(world.db, agreementId, {
    slug: 'spoken',
    rules: { tallies: 'open' },
    opensAt: new Date('2026-10-26T12:00:00Z'),
  });
  const proposal = await makeProposal(world.db, agreementId, roundId);
  await makeVoter(world.db, agreementId, roundId, { choices: [[proposal.clauseItemId, 'agree']] });
  return { agreementId, roundId, ...proposal };
}
const delegate = (rolePartyCode: string, more = {}) =>
  makePerson(world.db, { role: 'delegate', rolePartyCode, ...more });
const listed = (deps = tuesday, viewer: Parameters<typeof listPositions>[1] = null) =>
  listPositions(deps, viewer, { proposalSlug: room.slug, language: 'en' });

beforeAll(async () => {
  room = await makeRoom();
});

test('a party’s position is published by its delegates alone, replaced with its history kept, withdrawn and never erased', async () => {
  const { proposalId, slug, roundId } = room;
  const [canada, another, mexico] = await Promise.all([delegate('CA'), delegate('CA'), delegate('MX')]);
  const onClause = { proposalId, clause: 1, ...said };
  const [first, twice] = await Promise.all(
    [canada, canada].map((who) => publishPosition(monday, who, onClause)),
  );
  expect(twice).toEqual(first);
  await publishPosition(monday, mexico, {
    ...onClause,
    stance: 'oppose',
    words: '<b>No.</b>',
    language: 'es-MX',
  });
  await publishPosition(monday, canada, { ...onClause, clause: null });
  const changed = { ...onClause, stance: 'support-with-changes', words: 'With “shall”.' } as const;
  await publishPosition(tuesday, another, changed);

  const { places } = await listed();
  expect(places.map(({ clause }) => clause)).toEqual([null, 1]);
  expect(places[1]?.parties).toMatchObject([
    {
      party: { code: 'CA' },
      standing: { stance: 'support-with-changes', clauseVersion: 1, words: { language: 'en' } },
      before: [{ stance: 'support', withdrawnAt: null }],
      mayWithdraw: false,
    },
    { party: { code: 'MX' }, standing: { stance: 'oppose', words: { language: 'es-MX' } }, before: [] },
  ]);
  // Beside an edition of the day before stands what stood then.
  expect(await recomputeReport(at('2026-11-02T18:00:00Z'), roundId)).toBe(1);
  const beside = (edition: number | null) =>
    listRoundPositions(tuesday, { round: 'spoken', edition, language: 'en' });
  const besideThem = [await beside(1), await beside(null)].map((texts) => texts[1]);
  expect(besideThem).toMatchObject([
    { proposal: { slug }, clause: 1, standing: [{ position: { stance: 'support' } }, {}] },
    { standing: [{ position: { stance: 'support-with-changes' } }, {}] },
  ]);
  await expect(beside(9)).rejects.toMatchObject({ code: 'not-found' });

  const id = places[1]?.parties[0]?.standing?.positionId;
  if (id === undefined) throw new Error('no position');
  const withdraw = (who: typeof canada) => withdrawPosition(tuesday, who, { positionId: id });
  await expect(withdraw(mexico)).rejects.toMatchObject({ code: 'not-allowed' });
  await withdraw(canada);
  await withdraw(another);
  expect((await listed()).places[1]?.parties[0]).toMatchObject({
    standing: null,
    before: [{ words: { text: 'With “shall”.' }, withdrawnAt: tuesday.now() }, { stance: 'support' }],
  });
  await expect(world.sql`delete from official_positions`).rejects.toThrow('is kept');
  await expect(world.sql`update official_positions set words = 'Yes.'`).rejects.toThrow('is kept');
  await expect(world.sql`update official_positions set withdrawn_at = null`).rejects.toThrow('is kept');

  const acts =
    await world.sql`select act, person_id from audit where act like 'position.%' order by sequence`;
  expect(acts.map(({ act }) => act)).toEqual([...Array(4).fill('position.publish'), 'position.withdraw']);
});

test('nobody else speaks for a party: no other role, no delegate of a party that is not in it, none without a second factor', async () => {
  const { proposalId } = room;
  const speak = (who: Parameters<typeof publishPosition>[1], clause: number | null = null) =>
    publishPosition(tuesday, who, { proposalId, clause, ...said });
  for (const role of ['stakeholder', 'organisation-manager', 'moderator', 'analyst', 'admin'] as const) {
    const other = await makePerson(world.db, { role });
    await expect(speak(other)).rejects.toMatchObject({ code: 'not-allowed' });
  }
  await expect(speak(null)).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(speak(await delegate('NOORD'))).rejects.toMatchObject({ code: 'not-allowed' });
  const weak = await delegate('CA', { secondFactor: false });
  await expect(speak(weak)).rejects.toMatchObject({ code: 'second-factor-needed' });
  await expect(speak(await delegate('CA'), 7)).rejects.toMatchObject({ code: 'not-found' });
  await world.sql`update proposals set state = 'draft'`;
  await expect(speak(await delegate('CA'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(listed()).rejects.toMatchObject({ code: 'not-found' });
  await world.sql`update proposals set state = 'open'`;
  const speaksFor = async (who: typeof weak) => (await listed(tuesday, who)).speaksFor;
  expect(await speaksFor(await delegate('US'))).toMatchObject({ party: { code: 'US' }, obstacle: null });
  expect(await speaksFor(weak)).toMatchObject({ obstacle: 'second-factor-needed' });
  expect(await speaksFor(await makePerson(world.db, { role: 'moderator', rolePartyCode: 'CA' }))).toBeNull();
});

test('no figure of a report knows of a position: it has the same bytes before and after', async () => {
  const { agreementId, roundId, proposalId, clauseItemId } = room;
  for (let i = 0; i < 12; i += 1) {
    await makeVoter(world.db, agreementId, roundId, {
      choices: [[clauseItemId, i < 9 ? 'agree' : 'disagree']],
    });
  }
  const reported = async () => {
    await recomputeReport(tuesday, roundId);
    const { report } = await findReport(tuesday, 'spoken');
    const [row] =
      await world.sql`select result::text as bytes from reports where round_id = ${roundId} and edition is null`;
    return { published: JSON.stringify(report), bytes: row?.bytes };
  };
  const before = await reported();
  expect(before.bytes).toBeDefined();
  for (const [i, party] of ['CA', 'MX', 'US'].entries()) {
    const words = `Against it, ${i}.`;
    await publishPosition(tuesday, await delegate(party), {
      proposalId,
      clause: 1,
      stance: 'oppose',
      words,
      language: 'en',
    });
  }
  expect(await reported()).toEqual(before);
});

test('a delegate is counted on no road: not by a card, a trial, an undo or a statement, nor by votes of before', async () => {
  const { roundId, clauseItemId } = room;
  const person = await makePerson(world.db);
  const { itemId } = await makeStatement(world.db, roundId);
  const choose = (item: typeof itemId) => ({
    itemId: item,
    choice: 'agree' as const,
    matters: false,
    operationId: randomUUID() as string,
    language: 'en',
  });
  const cast = choose(clauseItemId);
  await castVote(tuesday, person, cast);
  await setRole(tuesday, operator, { email: person.email, role: 'delegate', rolePartyCode: 'CA' });
  const counted = () => world.sql`
    select 1 from votes v join participants p on p.id = v.participant_id where p.person_id = ${person.personId}`;
  expect(await counted()).toHaveLength(0);
  const now = { ...person, role: 'delegate', rolePartyCode: 'CA', secondFactor: true } as const;
  const refused = { code: 'not-allowed' };
  await expect(castVote(tuesday, now, choose(itemId))).rejects.toMatchObject(refused);
  await expect(castTrial(tuesday, now, [choose(itemId)])).rejects.toMatchObject(refused);
  const undo = { itemId: clauseItemId, undoes: cast.operationId, operationId: randomUUID() };
  await expect(undoVote(tuesday, now, undo)).rejects.toMatchObject(refused);
  const statement = { roundId, proposalId: null, text: 'Count me in.', language: 'en' };
  await expect(writeStatement(tuesday, now, statement)).rejects.toMatchObject(refused);
  expect(await counted()).toHaveLength(0);
  // Struck off the roster, they are a stakeholder again, and their votes are theirs to cast anew.
  await setRole(tuesday, operator, { email: person.email, role: 'stakeholder', rolePartyCode: null });
  await castVote(tuesday, person, choose(clauseItemId));
  expect(await counted()).toHaveLength(1);
});

test('delegations stand by party for everybody, addresses for whoever may change the roster', async () => {
  await delegate('US', { displayName: 'Zoë Park' });
  const ada = await delegate('US', { displayName: 'Ada Stone' });
  const gone = await delegate('US', { displayName: 'Bea Gone' });
  await world.sql`update people set disabled_at = now() where id = ${gone.personId}`;
  const input = { agreementSlug: 'spoken', language: 'en' };
  const shown = await listDelegations(tuesday, null, input);
  expect(shown.map(({ party }) => party.code)).toEqual(['CA', 'MX', 'US']);
  const names = shown[2]?.delegates.map(({ displayName }) => displayName) ?? [];
  expect(names.filter((name) => /Ada|Bea|Zoë/.test(name))).toEqual(['Ada Stone', 'Zoë Park']);
  expect(JSON.stringify(shown)).not.toContain('@');
  const admin = await makePerson(world.db, { role: 'admin' });
  expect(JSON.stringify(await listDelegations(tuesday, admin, input))).toContain(ada.email);
});
