import type { Id } from '@parley/domain/id';
import type { Choice, PassReason } from '@parley/domain/vote';
import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
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

/** Writes the vote that stands now and the event that made it so, together. Why somebody passed before goes with that pass. */
export async function saveVote(tx: Tx, vote: Standing, act: Act): Promise<void> {
  const { participantId, itemId, ...standing } = vote;
  const now = { ...standing, castAt: act.happenedAt, passReason: null };
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

/** That a vote began to count is nobody's act, and why somebody passed is no vote: neither is undone, or answered from. */
const isVote = inArray(voteEvents.kind, ['cast', 'withdraw']);

/** What a person did under this operation id, in whichever round: an act is one act everywhere. */
export async function findVoteEvent(tx: Tx, personId: Id<'person'>, operationId: string) {
  const [row] = await tx
    .select(eventFields)
    .from(participants)
    .innerJoin(voteEvents, eq(voteEvents.participantId, participants.id))
    .where(and(eq(participants.personId, personId), eq(voteEvents.operationId, operationId), isVote))
    .limit(1);
  return row ?? null;
}
export type VoteEvent = NonNullable<Awaited<ReturnType<typeof findVoteEvent>>>;

/** A person's newest vote or withdrawal, in a round or in all, and why they passed. */
export async function findLastVoteEvent(
  db: Db | Tx,
  personId: Id<'person'>,
  roundSlug: string | null,
): Promise<(VoteEvent & { passReason: PassReason | null }) | null> {
  const [row] = await db
    .select({ ...eventFields, passReason: votes.passReason })
    .from(participants)
    .innerJoin(voteEvents, eq(voteEvents.participantId, participants.id))
    .innerJoin(rounds, eq(rounds.id, participants.roundId))
    .leftJoin(votes, and(eq(votes.participantId, participants.id), eq(votes.itemId, voteEvents.itemId)))
    .where(
      and(
        eq(participants.personId, personId),
        isVote,
        roundSlug === null ? undefined : eq(rounds.slug, roundSlug),
      ),
    )
    .orderBy(desc(voteEvents.sequence))
    .limit(1);
  return row ?? null;
}

/** Says why somebody passed, or takes it back, and writes the event that says so. False where they did not pass on this. */
export async function savePassReason(
  tx: Tx,
  {
    personId,
    itemId,
    reason,
    happenedAt,
  }: { personId: Id<'person'>; itemId: Id<'item'>; reason: PassReason | null; happenedAt: Date },
): Promise<boolean> {
  const [vote] = await tx
    .update(votes)
    .set({ passReason: reason })
    .from(participants)
    .where(
      and(
        eq(participants.id, votes.participantId),
        eq(participants.personId, personId),
        eq(votes.itemId, itemId),
        eq(votes.choice, 'pass'),
      ),
    )
    .returning(getTableColumns(votes));
  if (vote === undefined) return false;
  const { castAt: _, leftAt: __, ...standing } = vote;
  await tx
    .insert(voteEvents)
    .values({ ...standing, kind: 'reason', operationId: sql`gen_random_uuid()`, happenedAt });
  return true;
}

/** A participant's newest two votes or withdrawals on an item, the newest first. */
export async function listNewestVoteEvents(
  tx: Tx,
  participantId: Id<'participant'>,
  itemId: Id<'item'>,
): Promise<VoteEvent[]> {
  return tx
    .select(eventFields)
    .from(voteEvents)
    .where(and(eq(voteEvents.participantId, participantId), eq(voteEvents.itemId, itemId), isVote))
    .orderBy(desc(voteEvents.sequence))
    .limit(2);
}
