import { randomUUID } from 'node:crypto';
import { type Db, newId } from '@parley/db/client';
import {
  countQueries,
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  useTestDb,
} from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { proposalFilter } from '@parley/domain/proposal';
import { expect, test } from 'vitest';
import { findAgreement, findMatrix, listCommitments } from './agreement';
import { addressComment, findAmendment, listMyAmendments, writeAmendment } from './amendment';
import { findThread, listComments, listMyComments, writeComment } from './comment';
import { listEarlyLooks } from './early-look';
import { changeFollow, listFollows } from './follow';
import { decideCase, listCases, listDecisions } from './moderation';
import { listNews } from './news';
import { findProposal, listProposals } from './proposal';
import { listReservations, saveReservation } from './reservation';
import { listRounds } from './round';
import { listMyStatements, listStatements, writeStatement } from './statement';
import { writeTranslation } from './translation';
import { castVote, listMyVotes, nextCards } from './vote';

const world = useTestDb();
const now = () => new Date('2026-11-01T00:00:00Z');

/** A round with as many proposals, comments, answers, statements, votes and decisions as asked for. */
async function makeRoom(size: number) {
  const agreementId = await makeAgreement(world.db);
  const [agreement] = await world.sql`select slug from agreements where id = ${agreementId}`;
  const agreementSlug: string = agreement?.slug;
  const roundSlug = `room-${randomUUID().slice(0, 8)}`;
  const roundId = await makeRound(world.db, agreementId, { slug: roundSlug, rules: { tallies: 'open' } });
  const deps = { db: world.db, now };
  const moderator = await makePerson(world.db, { role: 'moderator' });
  const viewer = await makePerson(world.db, { role: 'moderator' });
  let slug = '';
  let clauseItemId: Id<'item'> | null = null;
  let first: { commentId: Id<'comment'>; amendmentId: Id<'amendment'> } | null = null;
  for (let i = 0; i < size; i += 1) {
    const proposal = await makeProposal(world.db, agreementId, roundId);
    slug ||= proposal.slug;
    const { proposalId } = await findFirst(slug);
    const place = { proposalId, language: 'en' };
    const { commentId } = await writeComment(deps, viewer, { ...place, parentId: null, body: `C${i}` });
    await writeComment(deps, viewer, { ...place, parentId: commentId, body: `A${i}` });
    const said = await writeStatement(deps, viewer, { ...place, roundId, text: `S${i}` });
    const [opened] = await world.sql`select id from cases where statement_id = ${said.statementId}`;
    const decision = { decision: 'accept', rule: null, reason: '' } as const;
    await decideCase(deps, moderator, { ...decision, caseId: opened?.id });
    for (const subjectId of [said.statementId, commentId]) {
      await writeTranslation(deps, viewer, { subjectId, language: 'fr-CA', text: `T${i}` });
    }
    await writeStatement(deps, viewer, { ...place, roundId, text: `Waiting ${i}` });
    const vote = { choice: 'agree', matters: false, operationId: randomUUID(), language: 'en' } as const;
    await castVote(deps, viewer, { ...vote, itemId: proposal.clauseItemId });
    await saveReservation(deps, viewer, { itemId: proposal.clauseItemId, body: `R${i}`, language: 'en' });
    await changeFollow(deps, viewer, { what: { kind: 'proposal', slug: proposal.slug }, follows: true });
    await world.sql`insert into early_looks (id, round_id, person_id, role, reason, language, looked_at)
      values (${newId('earlyLook')}, ${roundId}, ${moderator.personId}, 'analyst', 'To see whether it works.', 'en', now())`;
    const [version] =
      await world.sql`select id from clause_versions where item_id = ${proposal.clauseItemId}`;
    const other = { heading: {}, text: { en: `Other words ${i}.` }, reason: `Because ${i}`, language: 'en' };
    const { amendmentId } = await writeAmendment(deps, viewer, { ...other, baseVersionId: version?.id });
    clauseItemId ??= proposal.clauseItemId;
    const [waits] = await world.sql`select id from cases where amendment_id = ${amendmentId}`;
    await decideCase(deps, moderator, { ...decision, caseId: waits?.id });
    first ??= { commentId, amendmentId };
    await addressComment(deps, viewer, { amendmentId: first.amendmentId, commentId, addressed: true });
  }
  if (clauseItemId === null || first === null) throw new Error('a room without a clause');
  return { agreementSlug, roundSlug, slug, clauseItemId, commentId: first.commentId, viewer };
}
const findFirst = async (slug: string) => {
  const [row] = await world.sql`select id from proposals where slug = ${slug}`;
  return { proposalId: row?.id };
};

type Room = Awaited<ReturnType<typeof makeRoom>>;
const page = { language: 'en', cursor: null };
const lists: Record<string, (db: Db, room: Room, viewer: Viewer) => Promise<unknown>> = {
  agreement: (db, { agreementSlug }) =>
    findAgreement({ db, now }, { slug: agreementSlug, language: 'en', asOf: null }),
  rounds: (db, { agreementSlug }) => listRounds({ db, now }, { agreementSlug, language: 'en' }),
  proposals: (db, { agreementSlug }, viewer) =>
    listProposals({ db, now }, viewer, {
      agreementSlug,
      language: 'en',
      filter: proposalFilter.parse({ words: 'proposal' }),
    }),
  matrix: (db, { agreementSlug }) =>
    findMatrix({ db, now }, { language: 'en', agreementSlug, asOf: null, since: null }),
  commitments: (db, { agreementSlug }) => listCommitments({ db, now }, { language: 'en', agreementSlug }),
  proposal: (db, { slug }, viewer) => findProposal({ db, now }, viewer, { slug, language: 'en' }),
  comments: (db, { slug }, viewer) => listComments({ db, now }, viewer, { ...page, proposalSlug: slug }),
  thread: (db, { commentId }, viewer) => findThread({ db, now }, viewer, { commentId, language: 'en' }),
  'an amendment that addresses comments': (db, { slug }, viewer) =>
    findAmendment({ db, now }, viewer, { proposalSlug: slug, clause: 1, number: 1, language: 'en' }),
  statements: (db, { roundSlug }, viewer) =>
    listStatements({ db, now }, viewer, { ...page, roundSlug, proposalId: null }),
  'my statements': (db, _, viewer) => listMyStatements({ db, now }, viewer, page),
  'comments with most answers': (db, { slug }, viewer) =>
    listComments({ db, now }, viewer, { ...page, proposalSlug: slug, order: 'replies' }),
  'my amendments': (db, _, viewer) => listMyAmendments({ db, now }, viewer, page),
  'my comments': (db, _, viewer) => listMyComments({ db, now }, viewer, page),
  news: (db, _, viewer) => listNews({ db, now }, viewer, { language: 'en', before: null }),
  follows: (db, _, viewer) => listFollows({ db, now }, viewer, { language: 'en' }),
  reservations: (db, { clauseItemId }, viewer) =>
    listReservations({ db, now }, viewer, { ...page, itemId: clauseItemId }),
  'my votes': (db, _, viewer) => listMyVotes({ db, now }, viewer, { ...page, choice: null, roundSlug: null }),
  cards: (db, { roundSlug }, viewer) =>
    nextCards({ db, now }, viewer, {
      roundSlug,
      language: 'en',
      kinds: ['statement', 'clause'],
      first: null,
      except: [],
      seed: '',
    }),
  cases: (db, _, viewer) => listCases({ db, now }, viewer, page),
  decisions: (db) => listDecisions({ db, now }, page),
  'early looks': (db, { roundSlug }) => listEarlyLooks({ db, now }, { ...page, round: roundSlug }),
};

test('no list sends more queries for many rows than for one', async () => {
  const [one, many] = [await makeRoom(1), await makeRoom(12)];
  for (const [name, list] of Object.entries(lists)) {
    const few = await countQueries(world, (db) => list(db, one, one.viewer));
    const more = await countQueries(world, (db) => list(db, many, many.viewer));
    expect([name, more]).toEqual([name, few]);
    expect(few).toBeLessThanOrEqual(16);
  }
});
