import { randomUUID } from 'node:crypto';
import { newId } from '@parley/db/client';
import { makeRound, makeStatement } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import { flagComment, writeComment } from '@parley/usecases/comment';
import { lookEarly } from '@parley/usecases/early-look';
import { decideCase } from '@parley/usecases/moderation';
import { computeHere, recomputeReport } from '@parley/usecases/report';
import { writeStatement } from '@parley/usecases/statement';
import { castVote } from '@parley/usecases/vote';
import type { World } from '../world/world';
import { countOf, personOf, tag, type UniqueAct } from './act';

/** What people do in a round. */
export const roundActs: readonly UniqueAct[] = [
  {
    name: 'one operation is one vote',
    keys: ['vote_events_operation'],
    prepare: async (world) => {
      const voter = await personOf(world);
      const { itemId } = await makeStatement(world.db, world.roundId);
      const vote = {
        itemId,
        choice: 'agree',
        matters: false,
        operationId: randomUUID(),
        language: 'en',
      } as const;
      return {
        ask: () => castVote(world.deps, voter, vote),
        happened: () => countOf(world.sql`select count(*) from vote_events where item_id = ${itemId}`),
      };
    },
  },
  {
    name: 'many votes of one person on one text are one vote',
    keys: ['votes_participant_id_item_id_pk'],
    prepare: async (world) => {
      const voter = await personOf(world);
      const { itemId } = await makeStatement(world.db, world.roundId);
      const vote = { itemId, choice: 'agree', matters: false, language: 'en' } as const;
      return {
        ask: () => castVote(world.deps, voter, { ...vote, operationId: randomUUID() }),
        happened: () => countOf(world.sql`select count(*) from votes where item_id = ${itemId}`),
      };
    },
  },
  {
    name: 'first votes at once make one participant',
    keys: ['participants_round_id_person_id_unique'],
    prepare: async (world) => {
      const voter = await personOf(world);
      const items = await Promise.all(
        Array.from({ length: 10 }, () => makeStatement(world.db, world.roundId)),
      );
      const vote = { choice: 'agree', matters: false, language: 'en' } as const;
      return {
        ask: (turn) => {
          const { itemId } = items[turn % items.length]!;
          return castVote(world.deps, voter, { ...vote, itemId, operationId: randomUUID() });
        },
        happened: () =>
          countOf(world.sql`select count(*) from participants where person_id = ${voter.personId}`),
      };
    },
  },
  {
    name: 'the same words are one statement',
    keys: [],
    prepare: async (world) => {
      const writer = await personOf(world);
      const text = `One idea ${tag()}.`;
      // Numbers of a round are given by one side alone.
      const roundId = await makeRound(world.db, world.agreementId);
      const input = { roundId, text, language: 'en', proposalId: null };
      return {
        ask: () => writeStatement(world.deps, writer, input),
        happened: () => countOf(world.sql`select count(*) from statements where text = ${text}`),
      };
    },
  },
  {
    name: 'a comment sent often is one comment',
    keys: [],
    prepare: async (world) => {
      const writer = await personOf(world);
      const body = `One remark ${tag()}.`;
      const input = { proposalId: world.proposal.proposalId, parentId: null, body, language: 'en' };
      return {
        ask: () => writeComment(world.deps, writer, input),
        happened: () => countOf(world.sql`select count(*) from comments where body = ${body}`),
      };
    },
  },
  {
    name: 'a person flags a comment once, and one case waits',
    keys: ['flags_comment_id_person_id_unique', 'cases_comment_waiting'],
    prepare: async (world) => {
      const [writer, reader] = [await personOf(world), await personOf(world)];
      const input = { proposalId: world.proposal.proposalId, parentId: null, language: 'en' };
      const { commentId } = await writeComment(world.deps, writer, { ...input, body: `Remark ${tag()}.` });
      return {
        ask: () => flagComment(world.deps, reader, { commentId, rule: 1, note: '' }),
        happened: () =>
          countOf(
            world.sql`select count(*) from flags f join cases c using (comment_id) where f.comment_id = ${commentId}`,
          ),
      };
    },
  },
  {
    name: 'a case is decided once, and one letter goes',
    keys: [],
    prepare: async (world) => {
      const writer = await personOf(world);
      const moderators = await Promise.all(Array.from({ length: 5 }, () => personOf(world, 'moderator')));
      const caseId = await makeWaiting(world, writer.personId);
      return {
        ask: (turn) => {
          const decision = { caseId, decision: 'accept', rule: null, reason: '' } as const;
          return decideCase(world.deps, moderators[turn % moderators.length]!, decision);
        },
        happened: () =>
          countOf(world.sql`select count(*) from audit a, letters l
            where a.act = 'case.decide' and a.subject_id = ${caseId} and l.person_id = ${writer.personId}`),
      };
    },
  },
  {
    name: 'an early look that is asked for many times has one entry',
    keys: [],
    prepare: async (world) => {
      const [analyst, round] = [await personOf(world, 'analyst'), `looked-at-${tag()}`];
      const rules = { tallies: 'with-editions' } as const;
      const roundId = await makeRound(world.db, world.agreementId, { slug: round, rules });
      await recomputeReport({ ...world.deps, computeReport: computeHere }, roundId);
      const said = { round, reason: 'To see whether enough people came.', language: 'en' };
      return {
        ask: () => lookEarly(world.deps, analyst, said),
        happened: () => countOf(world.sql`select count(*) from early_looks where round_id = ${roundId}`),
      };
    },
  },
];

async function makeWaiting({ db, sql, roundId }: World, authorId: Id<'person'>): Promise<Id<'case'>> {
  const { statementId } = await makeStatement(db, roundId, { authorId, state: 'pending' });
  const caseId = newId('case');
  await sql`insert into cases (id, round_id, statement_id, reason, state, opened_at)
    values (${caseId}, ${roundId}, ${statementId}, 'strict', 'waiting', now())`;
  return caseId;
}
