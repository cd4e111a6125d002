import { randomUUID } from 'node:crypto';
import type { PersonalRow } from '@parley/db/privacy';
import {
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  makeStatement,
  useTestDb,
} from '@parley/db/testing';
import type { Viewer } from '@parley/domain/person';
import { expect, test } from 'vitest';
import { writeComment } from '../comment';
import { startSession } from '../session';
import { castVote } from '../vote';
import { exportMyData } from './export-my-data';

const world = useTestDb();
const deps = {
  get db() {
    return world.db;
  },
  now: () => new Date('2026-11-01T00:00:00Z'),
};

async function gathered(viewer: Viewer): Promise<PersonalRow[]> {
  const rows: PersonalRow[] = [];
  for await (const row of await exportMyData(deps, viewer)) rows.push(row);
  return rows;
}

/** Two people who did the same things in the same places at the same time. */
async function makeTwins() {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId);
  const { proposalId } = await makeProposal(world.db, agreementId, roundId);
  const statement = await makeStatement(world.db, roundId, { text: 'Words that both voted on' });
  const twins = await Promise.all(
    ['ana', 'bea'].map(async (name) => {
      const viewer = await makePerson(world.db, {
        displayName: name,
        email: `${randomUUID()}@${name}.example`,
      });
      const body = `A comment by ${name}`;
      await writeComment(deps, viewer, { proposalId, parentId: null, language: 'en', body });
      const vote = { choice: 'agree', matters: false, language: 'en', operationId: randomUUID() } as const;
      await castVote(deps, viewer, { ...vote, itemId: statement.itemId });
      await startSession(deps, viewer.personId);
      return viewer;
    }),
  );
  return twins as [Viewer & { email: string }, Viewer & { email: string }];
}

test('everybody is handed what they wrote, voted and gave of themselves', async () => {
  const [ana] = await makeTwins();
  const rows = await gathered(ana);
  const of = (table: string) => rows.filter((row) => row.table === table).map(({ row }) => row);
  expect(of('people')).toMatchObject([{ email: ana.email, displayName: 'ana' }]);
  expect(of('comments')).toMatchObject([{ body: 'A comment by ana' }]);
  expect(of('votes')).toMatchObject([{ choice: 'agree', text: { en: 'Words that both voted on' } }]);
  expect(of('vote_events')).toHaveLength(1);
  expect(of('participants')).toMatchObject([{ partyCode: 'CA' }]);
  expect(of('audit')).toMatchObject([{ act: 'data.export' }]);
});

test('two that export at once are each handed their own and nothing of the other: GHSA-3cx6-j9j4-54mp', async () => {
  const [ana, bea] = await makeTwins();
  const [ofAna, ofBea] = await Promise.all([gathered(ana), gathered(bea)]);
  for (const [rows, other] of [
    [ofAna, bea],
    [ofBea, ana],
  ] as const) {
    const words = JSON.stringify(rows);
    for (const secret of [other.email, other.personId, `A comment by ${other.displayName}`]) {
      expect(words).not.toContain(secret);
    }
  }
});

test('what lets somebody in is not handed out with the rest', async () => {
  const [ana] = await makeTwins();
  const { token } = await startSession(deps, ana.personId);
  const [session] = await world.sql`select token_hash from sessions where person_id = ${ana.personId}`;
  const words = JSON.stringify(await gathered(ana));
  for (const secret of [token, session?.token_hash]) expect(words).not.toContain(secret);
});

test('more rows than one page are handed out once each', async () => {
  const viewer = await makePerson(world.db);
  await world.sql`
    insert into digests (id, person_id, iso_week, window_ends_at, created_at)
    select 'dig_' || lpad(i::text, 20, '0'), ${viewer.personId},
      (1900 + i / 50) || '-W' || lpad((1 + i % 50)::text, 2, '0'), now(), now()
    from generate_series(0, 1100) i`;
  const weeks = (await gathered(viewer)).filter(({ table }) => table === 'digests').map(({ row }) => row.id);
  expect(new Set(weeks).size).toBe(1101);
  expect(weeks).toHaveLength(1101);
});

test('nobody is handed anything without a session', async () => {
  await expect(exportMyData(deps, null)).rejects.toThrow('not-signed-in');
});
