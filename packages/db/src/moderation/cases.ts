import type { CommentState } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import type { CaseReason, CaseState } from '@parley/domain/moderation';
import type { ReservationState } from '@parley/domain/reservation';
import type { ItemState } from '@parley/domain/vote';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { newId, type Tx } from '../client';
import { cases, comments, items, reservations, translations } from '../schema';
import { lockTranslation } from '../translation';

export type CaseSubject =
  | { statementId: Id<'statement'> }
  | { commentId: Id<'comment'> }
  | { amendmentId: Id<'amendment'> }
  | { proposalId: Id<'proposal'> }
  | { reservationId: Id<'reservation'> }
  | { translationId: Id<'translation'> };

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
type Changeable =
  | { commentId: Id<'comment'> }
  | { reservationId: Id<'reservation'> }
  | { translationId: Id<'translation'> };
function isAbout(subject: Changeable) {
  if ('commentId' in subject) return eq(cases.commentId, subject.commentId);
  if ('reservationId' in subject) return eq(cases.reservationId, subject.reservationId);
  return eq(cases.translationId, subject.translationId);
}

/** Closes a case that waits, because its text is no longer what it was: whoever has it open is told that it is gone. */
export async function withdrawCase(tx: Tx, subject: Changeable): Promise<void> {
  await tx.delete(cases).where(and(isAbout(subject), eq(cases.state, 'waiting')));
}

/** Closes the cases that wait on translations of words that have just changed: they translate nothing that stands. */
export async function withdrawTranslationCases(
  tx: Tx,
  of: { commentId: Id<'comment'> } | { reservationId: Id<'reservation'> },
): Promise<void> {
  const ofThese =
    'commentId' in of
      ? eq(translations.commentId, of.commentId)
      : eq(translations.reservationId, of.reservationId);
  const changed = tx.select({ id: translations.id }).from(translations).where(ofThese);
  await tx.delete(cases).where(and(eq(cases.state, 'waiting'), inArray(cases.translationId, changed)));
}

/** The case and the text that it is about, both locked: two decisions on one text come one after the other. */
export async function lockCase(tx: Tx, caseId: Id<'case'>) {
  const [row] = await tx
    .select({
      statementId: cases.statementId,
      commentId: cases.commentId,
      translationId: cases.translationId,
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
  if (row.translationId !== null) await lockTranslation(tx, row.translationId);
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

function changeableOf({
  commentId,
  reservationId,
  translationId,
}: Pick<typeof cases.$inferSelect, 'commentId' | 'reservationId' | 'translationId'>): Changeable | null {
  if (commentId !== null) return { commentId };
  if (reservationId !== null) return { reservationId };
  return translationId === null ? null : { translationId };
}

/** True where a later case waits for the same text: it was flagged again since, or written anew. */
export async function waitsAgain(
  tx: Tx,
  subject: Pick<typeof cases.$inferSelect, 'id' | 'commentId' | 'reservationId' | 'translationId'>,
): Promise<boolean> {
  const about = changeableOf(subject);
  if (about === null) return false;
  const waiting = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(isAbout(about), eq(cases.state, 'waiting'), ne(cases.id, subject.id)));
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
