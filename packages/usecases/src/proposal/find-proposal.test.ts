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
import { proposalFilter } from '@parley/domain/proposal';
import { expect, test } from 'vitest';
import { castVote } from '../vote';
import { findProposal } from './find-proposal';
import { listProposals } from './list-proposals';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });

async function makeRoom() {
  const agreementId = await makeAgreement(world.db);
  const [agreement] = await world.sql`select slug from agreements where id = ${agreementId}`;
  const roundId = await makeRound(world.db, agreementId);
  const made = await makeProposal(world.db, agreementId, roundId);
  return {
    agreementId,
    roundId,
    ...made,
    listed: { agreementSlug: agreement?.slug, language: 'en', filter: proposalFilter.parse({}) },
  };
}
const vote = (itemId: Parameters<typeof makeVoter>[3]['choices'][number][0]) => ({
  itemId,
  choice: 'agree' as const,
  matters: true,
  operationId: randomUUID() as string,
  language: 'en',
});

test('a proposal comes with its clauses, the reader’s votes, its statements and its dates', async () => {
  const { agreementId, roundId, proposalId, slug, clauseItemId } = await makeRoom();
  await makeStatement(world.db, roundId, { proposalId, text: 'Beside it.' });
  await makeStatement(world.db, roundId, { text: 'Elsewhere.' });
  await makeStatement(world.db, roundId, { proposalId, text: 'Waiting.', state: 'pending' });
  await world.sql`insert into proposal_links (proposal_id, kind, code) values (${proposalId}, 'domain', 'regulation'), (${proposalId}, 'area', 'gone')`;
  for (let i = 0; i < 5; i += 1) {
    await makeVoter(world.db, agreementId, roundId, { choices: [[clauseItemId, 'disagree']] });
  }
  const person = await makePerson(world.db);
  const before = await findProposal(deps(), person, { slug, language: 'es-MX' });
  expect(before).toMatchObject({
    slug,
    state: 'open',
    round: { state: 'open', obstacle: null, daysLeft: 1502 },
    clauses: [
      {
        number: 1,
        version: 1,
        heading: { language: 'es-MX', text: 'Scope (es)' },
        itemId: clauseItemId,
        vote: null,
        figures: { hidden: 'vote-first', tally: null },
      },
    ],
    statements: { statements: [{ text: { text: 'Beside it.' } }], next: null },
    links: [{ kind: 'domain', code: 'regulation', name: { text: 'Regulation (es)' } }],
    timeline: [{ kind: 'submitted' }, { kind: 'opened' }, { kind: 'round-closes' }],
    communityRules: [{ number: 1 }, { number: 2 }],
    commentCount: 0,
  });
  await castVote(deps(), person, vote(clauseItemId));
  expect((await findProposal(deps(), person, { slug, language: 'en' })).clauses[0]).toMatchObject({
    vote: { choice: 'agree', matters: true, counts: true },
    figures: { hidden: null, tally: { all: { agree: 1, disagree: 5, pass: 0 } } },
  });
});

test('a visitor reads it, sees no live figure, and is told that a vote needs an account', async () => {
  const { slug } = await makeRoom();
  const shown = await findProposal(deps(), null, { slug, language: 'en' });
  expect(shown.round?.obstacle).toBe('not-signed-in');
  expect(shown.clauses[0]).toMatchObject({ vote: null, figures: { hidden: 'vote-first' } });
});

test('a changed clause shows its current words, and the change stands in the timeline', async () => {
  const { slug, clauseItemId, roundId } = await makeRoom();
  const author = await makePerson(world.db, { displayName: 'Owen Tran' });
  await world.sql`update clause_versions set state = 'older' where item_id = ${clauseItemId}`;
  await world.sql`update items set state = 'superseded' where id = ${clauseItemId}`;
  await world.sql`insert into items (id, round_id, kind, state, created_at) values ('itm_00000000000000000002', ${roundId}, 'clause', 'live', now())`;
  await world.sql`insert into clause_versions (id, clause_id, version, item_id, heading, text, hash, state, author_id, created_at)
    select 'ver_00000000000000000002', clause_id, 2, 'itm_00000000000000000002', heading, '{"en": "This applies to all."}', 'hash2', 'current', ${author.personId}, '2026-10-20T00:00:00Z'
    from clause_versions where item_id = ${clauseItemId}`;
  const shown = await findProposal(deps(), null, { slug, language: 'en' });
  expect(shown.clauses).toMatchObject([{ version: 2, text: { text: 'This applies to all.' } }]);
  expect(shown.timeline).toMatchObject([
    { kind: 'submitted' },
    { kind: 'opened' },
    { kind: 'clause-changed', clause: 1, version: 2, author: 'Owen Tran' },
    { kind: 'round-closes' },
  ]);
});

test('drafts and submitted proposals are found by nobody, neither alone nor in the list (GHSA-qcj6-vxwx-4rqv)', async () => {
  const { slug, proposalId, listed } = await makeRoom();
  expect(await listProposals(deps(), null, listed)).toMatchObject({
    count: 1,
    domains: [{ code: 'regulation', proposals: [{ slug, clauseCount: 1, votedCount: 0 }] }],
  });
  for (const state of ['draft', 'submitted']) {
    await world.sql`update proposals set state = ${state} where id = ${proposalId}`;
    await expect(findProposal(deps(), null, { slug, language: 'en' })).rejects.toThrow('not-found');
    expect(await listProposals(deps(), null, listed)).toEqual({ count: 0, domains: [] });
  }
});

test('the list tells a reader on how many clauses of each they have voted', async () => {
  const { clauseItemId, listed } = await makeRoom();
  const person = await makePerson(world.db);
  await castVote(deps(), person, vote(clauseItemId));
  const { domains } = await listProposals(deps(), person, listed);
  expect(domains[0]?.proposals[0]).toMatchObject({ clauseCount: 1, votedCount: 1 });
});
