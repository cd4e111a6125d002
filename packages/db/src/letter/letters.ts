import type { Id } from '@parley/domain/id';
import type { LetterContent, LetterKind } from '@parley/domain/letter';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { letters, outbox } from '../schema';

export type NewLetter = {
  id: Id<'letter'>;
  personId: Id<'person'>;
  address: string | null;
  kind: LetterKind;
  language: string;
  content: LetterContent;
  messageId: string;
  createdAt: Date;
};

/** Keeps a letter that is ready to be rendered and sent. */
export async function saveLetters(tx: Tx, all: readonly NewLetter[]): Promise<void> {
  if (all.length === 0) return;
  await tx
    .insert(letters)
    .values(all.map((letter) => ({ ...letter, state: 'ready' as const, stateAt: letter.createdAt })));
}

/** Takes back a letter that nobody has begun to send, with the wish to send it. False where it is too late. */
export async function deleteReadyLetter(tx: Tx, letterId: Id<'letter'>): Promise<boolean> {
  const deleted = await tx
    .delete(letters)
    .where(and(eq(letters.id, letterId), eq(letters.state, 'ready')))
    .returning({ id: letters.id });
  if (deleted.length === 0) return false;
  await tx
    .delete(outbox)
    .where(
      and(
        isNull(outbox.doneAt),
        eq(outbox.job, 'letter.send'),
        sql`${outbox.payload} ->> 'letterId' = ${letterId}`,
      ),
    );
  return true;
}
