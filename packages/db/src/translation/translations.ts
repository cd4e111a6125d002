import { type Id, isId } from '@parley/domain/id';
import type { TranslatableId, TranslationState } from '@parley/domain/translation';
import { and, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Db, newId, type Tx } from '../client';
import { cases, people, translations } from '../schema';

/** The columns that name what is translated. */
export function subjectColumns(id: TranslatableId) {
  const nothing = { statementId: null, commentId: null, reservationId: null };
  if (isId('statement', id)) return { ...nothing, statementId: id };
  return isId('comment', id)
    ? { ...nothing, commentId: id }
    : { ...nothing, reservationId: id as Id<'reservation'> };
}

const isOf = (id: TranslatableId) => {
  const { statementId, commentId, reservationId } = subjectColumns(id);
  if (statementId !== null) return eq(translations.statementId, statementId);
  return commentId !== null
    ? eq(translations.commentId, commentId)
    : eq(translations.reservationId, reservationId as Id<'reservation'>);
};

/** What stands of these words, waiting or confirmed, in each language. */
export async function listStandingTranslations(db: Db | Tx, subjectId: TranslatableId, originalHash: string) {
  return db
    .select({
      id: translations.id,
      language: translations.language,
      text: translations.text,
      state: sql<Exclude<TranslationState, 'removed'>>`${translations.state}`,
      translatorId: translations.translatorId,
      translator: people.displayName,
      translatorPartyCode: people.partyCode,
      createdAt: translations.createdAt,
      confirmedAt: translations.confirmedAt,
      /** The case that waits on it, for moderators. */
      caseNumber: sql<
        number | null
      >`(select ${cases.number} from ${cases} where ${cases.translationId} = ${translations.id} and ${cases.state} = 'waiting')`,
    })
    .from(translations)
    .leftJoin(people, eq(people.id, translations.translatorId))
    .where(
      and(isOf(subjectId), eq(translations.originalHash, originalHash), ne(translations.state, 'removed')),
    );
}

/** Locked with its case: it is written anew, confirmed or decided by one at a time. */
export async function lockTranslation(tx: Tx, id: Id<'translation'>) {
  const [row] = await tx.select().from(translations).where(eq(translations.id, id)).for('update');
  return row ?? null;
}

export type NewTranslation = {
  subjectId: TranslatableId;
  originalHash: string;
  language: string;
  text: string;
  translatorId: Id<'person'>;
  createdAt: Date;
};

/** A translation that waits. Null where one stands already: of two who write at once, the second comes too late. */
export async function saveTranslation(
  tx: Tx,
  { subjectId, ...written }: NewTranslation,
): Promise<Id<'translation'> | null> {
  const id = newId('translation');
  const saved = await tx
    .insert(translations)
    .values({ ...written, ...subjectColumns(subjectId), id, state: 'waiting' })
    .onConflictDoNothing()
    .returning({ id: translations.id });
  return saved.length > 0 ? id : null;
}

export async function saveTranslationWords(
  tx: Tx,
  id: Id<'translation'>,
  words: { text: string; createdAt: Date },
): Promise<void> {
  await tx.update(translations).set(words).where(eq(translations.id, id));
}

/** Takes one out, puts it back, or lets it wait again; who confirmed it before stays known. */
export async function saveTranslationState(
  tx: Tx,
  id: Id<'translation'>,
  state: TranslationState,
): Promise<void> {
  await tx.update(translations).set({ state }).where(eq(translations.id, id));
}

export async function saveConfirmation(
  tx: Tx,
  id: Id<'translation'>,
  confirmed: { confirmedAt: Date; confirmedBy: Id<'person'> },
): Promise<void> {
  await tx
    .update(translations)
    .set({ ...confirmed, state: 'confirmed' })
    .where(eq(translations.id, id));
}

/** True where another one has taken the place of one that was taken out. */
export async function isTranslatedAnew(tx: Tx, id: Id<'translation'>): Promise<boolean> {
  const other = alias(translations, 'other');
  const rows = await tx
    .select({ id: other.id })
    .from(translations)
    .innerJoin(
      other,
      and(
        sql`(${other.statementId}, ${other.commentId}, ${other.reservationId}) is not distinct from (${translations.statementId}, ${translations.commentId}, ${translations.reservationId})`,
        eq(other.language, translations.language),
        eq(other.originalHash, translations.originalHash),
        ne(other.state, 'removed'),
        ne(other.id, translations.id),
      ),
    )
    .where(eq(translations.id, id));
  return rows.length > 0;
}
