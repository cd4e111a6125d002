import type { CommentState } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import type { CaseReason, CaseState } from '@parley/domain/moderation';
import type { ReservationState } from '@parley/domain/reservation';
import type { ItemState } from '@parley/domain/vote';
import { and, eq, ne, sql } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { cases, comments, items, reservations } from '../schema';

export type CaseSubject =
  | { statementId: Id<'statement'> }
  | { commentId: Id<'comment'> }
  | { amendmentId: Id<'amendment'> }
  | { proposalId: Id<'proposal'> }
  | { reservationId: Id<'reservation'> };

/** Opens a case. Nothing happens where one waits for the same text already. */
export async function saveCase(
  tx: Tx,
  subject: CaseSubject & { roundId: Id<'round'> | null; reason: CaseReason; openedAt: Date },
): Promise<void> {
  await tx
    .insert(cases)
    .values({ ...subject, id: newId('case'), state: 'waiting' })
    .onConflictDoNothing();
}

/** Texts that their author can write anew while a moderator reads them. */
type Changeable = { commentId: Id<'comment'> } | { reservationId: Id<'reservation'> };
const isAbout = (subject: Changeable) =>
  'commentId' in subject
    ? eq(cases.commentId, subject.commentId)
    : eq(cases.reservationId, subject.reservationId);

/** Closes a case that waits, because its text is no longer what it was: whoever has it open is told that it is gone. */
export async function withdrawCase(tx: Tx, subject: Changeable): Promise<void> {
  await tx.delete(cases).where(and(isAbout(subject), eq(cases.state, 'waiting')));
}

/** The case and the text that it is about, both locked: two decisions on one text come one after the other. */
export async function lockCase(tx: Tx, caseId: Id<'case'>) {
  const [row] = await tx
    .select({
      statementId: cases.statementId,
      commentId: cases.commentId,
      reason: cases.reason,
    })
    .from(cases)
    .where(eq(cases.id, caseId));
  if (row === undefined) return null;
  if (row.commentId !== null) {
    await tx
      .select({ id: comments.id })
      .from(comments)
      .where(eq(comments.id, row.commentId))
      .for('no key update');
  }
  const [state] = await tx
    .select({ state: cases.state, decidedBy: cases.decidedBy, decidedAt: cases.decidedAt })
    .from(cases)
    .where(eq(cases.id, caseId))
    .for('update');
  return state === undefined ? null : { ...row, ...state };
}

export type Decision = {
  state: Exclude<CaseState, 'waiting'>;
  decidedAt: Date;
  decidedBy: Id<'person'>;
  rule: number | null;
  decisionReason: string;
};

export async function saveDecision(tx: Tx, caseId: Id<'case'>, decision: Decision): Promise<void> {
  await tx.update(cases).set(decision).where(eq(cases.id, caseId));
}

/** Puts a decided case back among those that wait. */
export async function saveReopening(tx: Tx, caseId: Id<'case'>): Promise<void> {
  await tx
    .update(cases)
    .set({ state: 'waiting', decidedAt: null, decidedBy: null, rule: null, decisionReason: null })
    .where(eq(cases.id, caseId));
}

/** True where a later case waits for the same text: it was flagged again since, or written anew. */
export async function waitsAgain(
  tx: Tx,
  { id, commentId, reservationId }: Pick<typeof cases.$inferSelect, 'id' | 'commentId' | 'reservationId'>,
): Promise<boolean> {
  if (commentId === null && reservationId === null) return false;
  const about = commentId === null ? { reservationId: reservationId as Id<'reservation'> } : { commentId };
  const waiting = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(isAbout(about), eq(cases.state, 'waiting'), ne(cases.id, id)));
  return waiting.length > 0;
}

/**
 * A statement or an amendment comes to the vote, or leaves it.
 *
 * @returns the round whose figures it now enters or leaves
 */
export async function saveItemState(
  tx: Tx,
  itemId: Id<'item'>,
  state: ItemState,
): Promise<Id<'round'> | null> {
  const [row] = await tx
    .update(items)
    .set({ state })
    .where(and(eq(items.id, itemId), ne(items.state, 'superseded')))
    .returning({ roundId: items.roundId });
  return row?.roundId ?? null;
}

export async function saveCommentState(tx: Tx, commentId: Id<'comment'>, state: CommentState): Promise<void> {
  await tx.update(comments).set({ state }).where(eq(comments.id, commentId));
}

/** @returns the round whose minority positions the reservation now enters or leaves */
export async function saveReservationState(
  tx: Tx,
  reservationId: Id<'reservation'>,
  state: ReservationState,
): Promise<Id<'round'> | null> {
  const [row] = await tx
    .update(reservations)
    .set({ state })
    .where(eq(reservations.id, reservationId))
    .returning({
      roundId: sql<Id<'round'>>`(select i.round_id from ${items} i where i.id = ${reservations.itemId})`,
    });
  return row?.roundId ?? null;
}
