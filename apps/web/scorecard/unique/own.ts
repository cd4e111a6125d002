import { randomUUID } from 'node:crypto';
import { makeProposal, makeRound, makeStatement } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import { editComment, writeComment } from '@parley/usecases/comment';
import { changeFollow } from '@parley/usecases/follow';
import { changeConsent } from '@parley/usecases/person';
import { askErasure, undoErasure } from '@parley/usecases/privacy';
import { saveReservation } from '@parley/usecases/reservation';
import { writeStatement } from '@parley/usecases/statement';
import { writeTranslation } from '@parley/usecases/translation';
import { castVote } from '@parley/usecases/vote';
import type { World } from '../world/world';
import { countOf, personOf, tag, type UniqueAct } from './act';

/** So many write at once, each several times. */
const several = 10;

/** What somebody says, keeps and takes back for themselves. */
export const ownActs: readonly UniqueAct[] = [
  {
    name: 'statements sent often and at once are each there once, with a number and a case of their own',
    keys: ['statements_round_id_number_unique', 'cases_statement_waiting'],
    prepare: async (world) => {
      const roundId = await makeRound(world.db, world.agreementId, { rules: { statements: 'strict' } });
      const writers = await Promise.all(Array.from({ length: several }, () => personOf(world)));
      const words = tag();
      return {
        ask: (turn) => {
          const text = `Idea ${turn % several} of ${words}.`;
          const input = { roundId, text, language: 'en', proposalId: null };
          return writeStatement(world.deps, writers[turn % several]!, input);
        },
        happened: async () =>
          (await countOf(world.sql`select count(distinct s.number) from statements s
            join cases c on c.statement_id = s.id where s.round_id = ${roundId}`)) / several,
      };
    },
  },
  {
    name: 'a comment that is edited to the same words keeps what it said before once',
    keys: ['comment_edits_comment_id_replaced_at_pk'],
    prepare: async (world) => {
      const writer = await personOf(world);
      const place = { proposalId: world.proposal.proposalId, parentId: null, language: 'en' };
      const { commentId } = await writeComment(world.deps, writer, { ...place, body: `One ${tag()}.` });
      const edited = { commentId, language: 'en', body: `Another ${tag()}.` };
      return {
        ask: () => editComment(world.deps, writer, edited),
        happened: () =>
          countOf(world.sql`select count(*) from comment_edits where comment_id = ${commentId}`),
      };
    },
  },
  {
    name: 'somebody holds one thing against a clause, and one case waits',
    keys: ['reservations_participant_id_item_id_unique', 'cases_reservation_waiting'],
    prepare: async (world) => {
      const voter = await personOf(world);
      const roundId = await makeRound(world.db, world.agreementId, { rules: { statements: 'strict' } });
      const { clauseItemId: itemId } = await makeProposal(world.db, world.agreementId, roundId);
      const vote = { itemId, choice: 'disagree', matters: false, language: 'en' } as const;
      await castVote(world.deps, voter, { ...vote, operationId: randomUUID() });
      return {
        ask: (turn) => saveReservation(world.deps, voter, { itemId, body: `No. ${turn}`, language: 'en' }),
        happened: () =>
          countOf(world.sql`select count(*) from reservations r
            join cases c on c.reservation_id = r.id and c.state = 'waiting' where r.item_id = ${itemId}`),
      };
    },
  },
  {
    name: 'what somebody wrote is translated into a language once, and one case waits on it',
    keys: [
      'translations_statement_standing',
      'translations_comment_standing',
      'translations_reservation_standing',
      'cases_translation_waiting',
    ],
    prepare: async (world) => {
      const { sql, deps, proposal } = world;
      const { statementId } = await makeStatement(world.db, world.roundId);
      const said = { proposalId: proposal.proposalId, parentId: null, language: 'en' };
      const { commentId } = await writeComment(deps, await personOf(world), { ...said, body: tag() });
      const reservationId = await makeReservation(world);
      const texts = [statementId, commentId, reservationId] as const;
      const people = await Promise.all(Array.from({ length: several }, () => personOf(world)));
      return {
        ask: (turn) => {
          const subjectId = texts[turn % texts.length]!;
          const words = { subjectId, language: 'fr-CA', text: `Dire ${turn}.` };
          return writeTranslation(deps, people[turn % several]!, words);
        },
        happened: async () =>
          (await countOf(sql`select count(*) from translations t
            join cases c on c.translation_id = t.id and c.state = 'waiting'
            where coalesce(t.statement_id, t.comment_id, t.reservation_id) = any(${[...texts]})`)) /
          texts.length,
      };
    },
  },
  {
    name: 'something is followed once',
    keys: ['follows_once'],
    prepare: async (world) => {
      const reader = await personOf(world);
      const { statementId } = await makeStatement(world.db, world.roundId);
      const what = { kind: 'statement', statementId } as const;
      return {
        ask: () => changeFollow(world.deps, reader, { what, follows: true }),
        happened: () => countOf(world.sql`select count(*) from follows where person_id = ${reader.personId}`),
      };
    },
  },
  {
    name: 'a consent that is taken back is answered once',
    keys: [],
    prepare: async (world) => {
      const person = await personOf(world);
      const answer = { kind: 'publish-ballot', given: false, version: '2026-11', language: 'en' } as const;
      return {
        ask: () => changeConsent(world.deps, person, answer),
        happened: () =>
          countOf(world.sql`select count(*) from consents where person_id = ${person.personId}`),
      };
    },
  },
  {
    name: 'somebody asks to be erased once, and is told by one letter',
    keys: ['erasures_pkey'],
    prepare: async (world) => {
      const person = await personOf(world);
      return {
        ask: () => askErasure(world.deps, person, { texts: 'unnamed' }),
        happened: () =>
          countOf(world.sql`select count(*) from erasures e join letters l using (person_id)
            where person_id = ${person.personId} and l.kind = 'erasure-asked'`),
      };
    },
  },
  {
    name: 'an erasure is taken back once',
    keys: [],
    prepare: async (world) => {
      const person = await personOf(world);
      await askErasure(world.deps, person, { texts: 'unnamed' });
      return {
        ask: () => undoErasure(world.deps, person.personId, true),
        happened: () =>
          countOf(world.sql`select count(*) from letters
            where person_id = ${person.personId} and kind = 'erasure-undone'`),
      };
    },
  },
];

/** One that everybody may read. */
async function makeReservation(world: World): Promise<Id<'reservation'>> {
  const { db, sql, deps, agreementId } = world;
  const voter = await personOf(world);
  const roundId = await makeRound(db, agreementId, { rules: { statements: 'by-report' } });
  const { clauseItemId: itemId } = await makeProposal(db, agreementId, roundId);
  const vote = { itemId, choice: 'disagree', matters: false, language: 'en' } as const;
  await castVote(deps, voter, { ...vote, operationId: randomUUID() });
  await saveReservation(deps, voter, { itemId, body: 'No.', language: 'en' });
  const [row] = await sql<{ id: Id<'reservation'> }[]>`select id from reservations where item_id = ${itemId}`;
  return row!.id;
}
