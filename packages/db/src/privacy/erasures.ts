import type { Id } from '@parley/domain/id';
import type { Erased, ErasedTexts } from '@parley/domain/privacy';
import { and, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { erasures, people } from '../schema';

export type AskedErasure = { personId: Id<'person'>; texts: ErasedTexts; askedAt: Date; dueAt: Date };

/** Notes that somebody asked to be erased; asking again begins the days anew. */
export async function saveErasureAsked(tx: Tx, asked: AskedErasure): Promise<void> {
  const row = { ...asked, undoneAt: null, erasedAt: null };
  await tx.insert(erasures).values(row).onConflictDoUpdate({ target: erasures.personId, set: row });
}

export async function findErasure(db: Db | Tx, personId: Id<'person'>) {
  const [row] = await db.select().from(erasures).where(eq(erasures.personId, personId));
  return row ?? null;
}

/**
 * Takes an erasure back, unless the person has a second factor that was not proved. Null where there is none to be
 * taken back.
 */
export async function saveErasureUndone(
  tx: Tx,
  personId: Id<'person'>,
  { factorProven, now }: { factorProven: boolean; now: Date },
): Promise<{ askedAt: Date } | null> {
  const mayUndo = sql`(${factorProven} or not exists (
    select 1 from ${people} where ${people.id} = ${personId} and ${people.secondFactorAt} is not null))`;
  const [row] = await tx
    .update(erasures)
    .set({ undoneAt: now })
    .where(
      and(eq(erasures.personId, personId), isNull(erasures.undoneAt), isNull(erasures.erasedAt), mayUndo),
    )
    .returning({ askedAt: erasures.askedAt });
  return row ?? null;
}

/** The erasure of a person that is due, locked: it cannot be taken back any more while it is done. */
export async function lockDueErasure(tx: Tx, personId: Id<'person'>, now: Date) {
  const [row] = await tx
    .select({ texts: erasures.texts })
    .from(erasures)
    .where(
      and(
        eq(erasures.personId, personId),
        isNull(erasures.undoneAt),
        isNull(erasures.erasedAt),
        lte(erasures.dueAt, now),
      ),
    )
    .for('update');
  return row ?? null;
}

/** People whose erasure is due. */
export async function listDueErasures(db: Db | Tx, now: Date): Promise<Id<'person'>[]> {
  const rows = await db
    .select({ personId: erasures.personId })
    .from(erasures)
    .where(and(isNull(erasures.undoneAt), isNull(erasures.erasedAt), lte(erasures.dueAt, now)));
  return rows.map((row) => row.personId);
}

/** Notes that somebody was erased, whether they had asked for it here or before a restore. */
export async function saveErased(tx: Tx, { personId, texts, erasedAt }: Erased): Promise<void> {
  const done = { texts, erasedAt, undoneAt: null };
  await tx
    .insert(erasures)
    .values({ ...done, personId, askedAt: erasedAt, dueAt: erasedAt })
    .onConflictDoUpdate({ target: erasures.personId, set: done });
}

/** Everybody who was erased, as this database knows it. */
export async function listErased(db: Db | Tx): Promise<Erased[]> {
  const rows = await db
    .select({ personId: erasures.personId, texts: erasures.texts, erasedAt: erasures.erasedAt })
    .from(erasures)
    .where(isNotNull(erasures.erasedAt));
  return rows.flatMap(({ erasedAt, ...row }) => (erasedAt === null ? [] : [{ ...row, erasedAt }]));
}

/** Which of these people, who were erased, are in the database again; not who took the erasure back afterwards. */
export async function listReturned(db: Db | Tx, erased: readonly Erased[]): Promise<Set<Id<'person'>>> {
  const found = new Set<Id<'person'>>();
  if (erased.length === 0) return found;
  const rows = await db
    .select({ id: people.id, undoneAt: erasures.undoneAt })
    .from(people)
    .leftJoin(erasures, eq(erasures.personId, people.id))
    .where(
      inArray(
        people.id,
        erased.map(({ personId }) => personId),
      ),
    );
  const at = new Map(erased.map(({ personId, erasedAt }) => [personId, erasedAt]));
  for (const { id, undoneAt } of rows) {
    const erasedAt = at.get(id);
    if (erasedAt !== undefined && (undoneAt === null || undoneAt < erasedAt)) found.add(id);
  }
  return found;
}
