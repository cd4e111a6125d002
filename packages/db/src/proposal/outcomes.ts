import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import type { Outcome } from '@parley/domain/proposal';
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import {
  clauses,
  clauseVersions,
  items,
  participants,
  people,
  proposals,
  rounds,
  statements,
  tellings,
  votes,
} from '../schema';

export async function saveResponseDay(
  tx: Tx,
  id: Id<'proposal'>,
  responseDueOn: string | null,
): Promise<void> {
  await tx.update(proposals).set({ responseDueOn }).where(eq(proposals.id, id));
}

export type RecordedOutcome = {
  state: Outcome;
  response: LocalizedText;
  respondedOn: string;
  responseSource: { title: string; url: string | null };
  decidedAt: Date;
};

export async function saveOutcome(tx: Tx, id: Id<'proposal'>, outcome: RecordedOutcome): Promise<void> {
  await tx.update(proposals).set(outcome).where(eq(proposals.id, id));
}

/** A closed round of which every proposal has an outcome is decided. */
export async function saveRoundDecided(tx: Tx, proposalId: Id<'proposal'>): Promise<void> {
  await tx.execute(sql`
    update ${rounds} set state = 'decided'
    where id = (select p.round_id from ${proposals} p where p.id = ${proposalId}) and state = 'closed'
      and not exists (select 1 from ${proposals} p where p.round_id = ${rounds.id} and p.state in ('open', 'in-review'))`);
}

/** Proposals of rounds that are closed are read by the parties now. */
export async function saveReviewsBegun(tx: Tx, roundIds: readonly Id<'round'>[]): Promise<void> {
  if (roundIds.length === 0) return;
  await tx
    .update(proposals)
    .set({ state: 'in-review' })
    .where(and(inArray(proposals.roundId, [...roundIds]), eq(proposals.state, 'open')));
}

const reachable = and(isNotNull(people.emailConfirmedAt), isNull(people.disabledAt));
const recipient = { personId: people.id, displayName: people.displayName, language: people.language };
export type Told = { personId: Id<'person'>; displayName: string; language: string };

/** Everybody who voted, for or against, on a clause or a statement of a proposal, and who wrote it. */
export const listTakersPart = (db: Db | Tx, proposalId: Id<'proposal'>): Promise<Told[]> =>
  db
    .select(recipient)
    .from(people)
    .where(
      and(
        reachable,
        sql`(${people.id} = (select p.author_id from ${proposals} p where p.id = ${proposalId})
          or ${people.id} in (
            select pa.person_id from ${participants} pa join ${votes} v on v.participant_id = pa.id
            where pa.person_id is not null and v.item_id in (
              select cv.item_id from ${clauseVersions} cv join ${clauses} c on c.id = cv.clause_id
              where c.proposal_id = ${proposalId} and cv.item_id is not null
              union select s.item_id from ${statements} s where s.proposal_id = ${proposalId})))`,
      ),
    );

/** Everybody who voted in a round. */
export const listRoundVoters = (db: Db | Tx, roundId: Id<'round'>): Promise<Told[]> =>
  db
    .select(recipient)
    .from(people)
    .where(
      and(
        reachable,
        sql`${people.id} in (select pa.person_id from ${participants} pa where pa.round_id = ${roundId}
          and exists (select 1 from ${votes} v where v.participant_id = pa.id))`,
      ),
    );

/** Those of whom it is not on record that they were told of this, from now on on record. */
export async function saveTellings(
  tx: Tx,
  about: string,
  personIds: readonly Id<'person'>[],
  toldAt: Date,
): Promise<Set<Id<'person'>>> {
  if (personIds.length === 0) return new Set();
  const rows = await tx
    .insert(tellings)
    .values(personIds.map((personId) => ({ personId, about, toldAt })))
    .onConflictDoNothing()
    .returning({ personId: tellings.personId });
  return new Set(rows.map(({ personId }) => personId));
}

/** How many texts of a round there are, for the letter that says it is closed. */
export const countRoundTexts = (db: Db | Tx, roundId: Id<'round'>): Promise<number> =>
  db.$count(items, and(eq(items.roundId, roundId), eq(items.state, 'live')));
