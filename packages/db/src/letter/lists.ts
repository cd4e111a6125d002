import type { Id } from '@parley/domain/id';
import type { LetterState } from '@parley/domain/letter';
import { and, count, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { letters, people } from '../schema';

const listed = {
  id: letters.id,
  kind: letters.kind,
  language: letters.language,
  state: letters.state,
  stateAt: letters.stateAt,
  createdAt: letters.createdAt,
  attempts: letters.attempts,
  lastError: letters.lastError,
  subject: letters.subject,
  hasContent: sql<boolean>`${letters.content} is not null`,
  displayName: people.displayName,
  email: sql<string | null>`coalesce(${letters.address}, ${people.email})`,
};

/** Letters in these states, newest first, below an id where one is given. */
export async function listLetters(
  db: Db | Tx,
  states: readonly LetterState[],
  page: { limit: number; before: Id<'letter'> | null },
) {
  return db
    .select(listed)
    .from(letters)
    .innerJoin(people, eq(people.id, letters.personId))
    .where(
      and(
        inArray(letters.state, [...states]),
        page.before === null ? undefined : lt(letters.id, page.before),
      ),
    )
    .orderBy(desc(letters.id))
    .limit(page.limit);
}
export type ListedLetter = Awaited<ReturnType<typeof listLetters>>[number];

/** One letter as it was written, for an admin. */
export async function findLetter(db: Db | Tx, id: Id<'letter'>) {
  const [row] = await db
    .select({ ...listed, html: letters.html, text: letters.text, messageId: letters.messageId })
    .from(letters)
    .innerJoin(people, eq(people.id, letters.personId))
    .where(eq(letters.id, id));
  return row ?? null;
}

export async function countLetters(db: Db | Tx): Promise<Partial<Record<LetterState, number>>> {
  const rows = await db.select({ state: letters.state, count: count() }).from(letters).groupBy(letters.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
