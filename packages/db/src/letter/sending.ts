import type { Id } from '@parley/domain/id';
import type { LetterState } from '@parley/domain/letter';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { letters, people } from '../schema';

/** A letter with what is needed to render it and send it. */
export async function findLetterToSend(db: Db | Tx, id: Id<'letter'>) {
  const [row] = await db
    .select({
      id: letters.id,
      kind: letters.kind,
      language: letters.language,
      content: letters.content,
      messageId: letters.messageId,
      state: letters.state,
      createdAt: letters.createdAt,
      email: sql<string | null>`coalesce(${letters.address}, ${people.email})`,
      partyCode: people.partyCode,
      timeZone: people.timeZone,
      digestWeekday: people.digestWeekday,
    })
    .from(letters)
    .innerJoin(people, eq(people.id, letters.personId))
    .where(eq(letters.id, id));
  return row ?? null;
}
export type LetterToSend = NonNullable<Awaited<ReturnType<typeof findLetterToSend>>>;

type Change = {
  to: LetterState;
  at: Date;
  error?: string | null;
  /** What was put to it, where that is kept. */
  words?: { subject: string; html?: string | null; text?: string | null };
  /** Content and words may hold a token. */
  forgetContent?: boolean;
  isAttempt?: boolean;
};

/** Moves a letter on from one of these states; false where it is in none of them any more. */
export async function changeLetterState(
  tx: Tx,
  id: Id<'letter'>,
  from: readonly LetterState[],
  change: Change,
): Promise<boolean> {
  const rows = await tx
    .update(letters)
    .set({
      state: change.to,
      stateAt: change.at,
      ...(change.error === undefined ? {} : { lastError: change.error }),
      ...(change.isAttempt ? { attempts: sql`${letters.attempts} + 1` } : {}),
      ...(change.words ?? {}),
      ...(change.forgetContent ? { content: null } : {}),
    })
    .where(and(eq(letters.id, id), inArray(letters.state, [...from])))
    .returning({ id: letters.id });
  return rows.length > 0;
}
