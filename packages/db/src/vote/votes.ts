import type { Id } from '@parley/domain/id';
import type { Choice } from '@parley/domain/vote';
import { and, desc, eq, ne } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { participants, rounds, voteEvents, votes } from '../schema';

type Standing = {
  participantId: Id<'participant'>;
  itemId: Id<'item'>;
  roundId: Id<'round'>;
  choice: Choice;
  matters: boolean;
  counts: boolean;
  versionHash: string | null;
  language: string | null;
};

/** One act on a vote, with the id that its client gave it. */
type Act = { operationId: string; happenedAt: Date };

/** Writes the vote that stands now and the event that made it so, together. */
export async function saveVote(tx: Tx, vote: Standing, act: Act): Promise<void> {
  const { participantId, itemId, ...standing } = vote;
  const now = { ...standing, castAt: act.happenedAt };
  await tx
    .insert(votes)
    .values({ participantId, itemId, ...now })
    .onConflictDoUpdate({ target: [votes.participantId, votes.itemId], set: now });
  await tx.insert(voteEvents).values({ ...vote, ...act, kind: 'cast' });
}

/** Takes the vote away and writes the event that says so, together. */
export async function saveWithdrawal(
  tx: Tx,
  vote: Pick<Standing, 'participantId' | 'itemId' | 'roundId' | 'counts'>,
  act: Act,
): Promise<void> {
  await tx
    .delete(votes)
    .where(and(eq(votes.participantId, vote.participantId), eq(votes.itemId, vote.itemId)));
  await tx.insert(voteEvents).values({ ...vote, ...act, kind: 'withdraw', choice: null });
}

const eventFields = {
  operationId: voteEvents.operationId,
  itemId: voteEvents.itemId,
  kind: voteEvents.kind,
  choice: voteEvents.choice,
  matters: voteEvents.matters,
  counts: voteEvents.counts,
  versionHash: voteEvents.versionHash,
  language: voteEvents.language,
  happenedAt: voteEvents.happenedAt,
};

/** What a person did under this operation id, in whichever round: an act is one act everywhere. */
export async function findVoteEvent(tx: Tx, personId: Id<'person'>, operationId: string) {
  const [row] = await tx
    .select(eventFields)
    .from(participants)
    .innerJoin(voteEvents, eq(voteEvents.participantId, participants.id))
    .where(
      and(
        eq(participants.personId, personId),
        eq(voteEvents.operationId, operationId),
        ne(voteEvents.kind, 'count'),
      ),
    )
    .limit(1);
  return row ?? null;
}
export type VoteEvent = NonNullable<Awaited<ReturnType<typeof findVoteEvent>>>;

/** A person's newest act on any vote, in a round or in all. That a vote began to count is nobody's act. */
export async function findLastVoteEvent(
  db: Db | Tx,
  personId: Id<'person'>,
  roundSlug: string | null,
): Promise<VoteEvent | null> {
  const [row] = await db
    .select(eventFields)
    .from(participants)
    .innerJoin(voteEvents, eq(voteEvents.participantId, participants.id))
    .innerJoin(rounds, eq(rounds.id, participants.roundId))
    .where(
      and(
        eq(participants.personId, personId),
        ne(voteEvents.kind, 'count'),
        roundSlug === null ? undefined : eq(rounds.slug, roundSlug),
      ),
    )
    .orderBy(desc(voteEvents.sequence))
    .limit(1);
  return row ?? null;
}

/** A participant's newest two acts on an item, the newest first. That a vote began to count is nobody's act. */
export async function listNewestVoteEvents(
  tx: Tx,
  participantId: Id<'participant'>,
  itemId: Id<'item'>,
): Promise<VoteEvent[]> {
  return tx
    .select(eventFields)
    .from(voteEvents)
    .where(
      and(
        eq(voteEvents.participantId, participantId),
        eq(voteEvents.itemId, itemId),
        ne(voteEvents.kind, 'count'),
      ),
    )
    .orderBy(desc(voteEvents.sequence))
    .limit(2);
}
