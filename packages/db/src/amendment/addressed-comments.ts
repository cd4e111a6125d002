import { addressingStates } from '@parley/domain/amendment';
import type { Id } from '@parley/domain/id';
import { readItemStates } from '@parley/domain/vote';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { addressedComments, amendments, clauses, comments, items, people } from '../schema';

type Pair = { amendmentId: Id<'amendment'>; commentId: Id<'comment'> };
const isPair = ({ amendmentId, commentId }: Pair) =>
  and(eq(addressedComments.amendmentId, amendmentId), eq(addressedComments.commentId, commentId));

/** Said twice it stands once, since the first time. */
export async function saveAddressedComment(tx: Tx, row: Pair & { createdAt: Date }): Promise<void> {
  await tx.insert(addressedComments).values(row).onConflictDoNothing();
}

export async function deleteAddressedComment(tx: Tx, pair: Pair): Promise<void> {
  await tx.delete(addressedComments).where(isPair(pair));
}

/** What an amendment addresses goes with it to a later version of its clause. */
export async function moveAddressedComments(
  tx: Tx,
  from: Id<'amendment'>,
  to: Id<'amendment'>,
): Promise<void> {
  await tx.update(addressedComments).set({ amendmentId: to }).where(eq(addressedComments.amendmentId, from));
}

/** True of an amendment that shows beside the comments that it addresses. */
const isShown = and(
  inArray(amendments.state, [...addressingStates]),
  inArray(items.state, [...readItemStates]),
);

/** The comments that an amendment addresses and that are shown, in the order in which that was said, at most so many; and how many there are. */
export async function listAddressedComments(db: Db | Tx, amendmentId: Id<'amendment'>, limit: number) {
  return db
    .select({
      commentId: comments.id,
      authorName: people.displayName,
      createdAt: comments.createdAt,
      count: sql<number>`count(*) over ()::int`,
    })
    .from(addressedComments)
    .innerJoin(comments, eq(comments.id, addressedComments.commentId))
    .innerJoin(amendments, eq(amendments.id, addressedComments.amendmentId))
    .innerJoin(items, eq(items.id, amendments.itemId))
    .leftJoin(people, eq(people.id, comments.authorId))
    .where(and(eq(addressedComments.amendmentId, amendmentId), eq(comments.state, 'shown'), isShown))
    .orderBy(asc(addressedComments.createdAt), asc(comments.id))
    .limit(limit);
}

/** Somebody's amendments to the proposal of a comment that may address it, by clause and number, and which of them do. */
export async function listAddressingAmendments(
  db: Db | Tx,
  { commentId, personId }: { commentId: Id<'comment'>; personId: Id<'person'> },
) {
  return db
    .select({
      amendmentId: amendments.id,
      clause: clauses.number,
      number: amendments.number,
      addresses: sql<boolean>`${addressedComments.commentId} is not null`,
    })
    .from(comments)
    .innerJoin(amendments, eq(amendments.proposalId, comments.proposalId))
    .innerJoin(items, eq(items.id, amendments.itemId))
    .innerJoin(clauses, eq(clauses.id, amendments.clauseId))
    .leftJoin(
      addressedComments,
      and(eq(addressedComments.amendmentId, amendments.id), eq(addressedComments.commentId, comments.id)),
    )
    .where(
      and(
        eq(comments.id, commentId),
        eq(comments.state, 'shown'),
        eq(amendments.authorId, personId),
        isShown,
      ),
    )
    .orderBy(asc(clauses.number), asc(amendments.number));
}

/** Of a row of `comments`: the amendments that address it, by clause and number. */
export const addressedIn = sql<{ clause: number; number: number }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('clause', ${clauses.number}, 'number', ${amendments.number})
    order by ${clauses.number}, ${amendments.number}), '[]')
  from ${addressedComments}
  join ${amendments} on ${amendments.id} = ${addressedComments.amendmentId}
  join ${items} on ${items.id} = ${amendments.itemId}
  join ${clauses} on ${clauses.id} = ${amendments.clauseId}
  where ${addressedComments.commentId} = ${comments.id} and ${isShown})`;
