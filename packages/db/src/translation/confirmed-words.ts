import type { LocalizedText } from '@parley/domain/language';
import type { TranslationSubject } from '@parley/domain/translation';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { comments, people, reservations, statements, translations } from '../schema';
import { full } from '../schema/columns';

const original = (id: PgColumn, text: PgColumn, language: PgColumn) => ({
  id: full(id),
  text: full(text),
  language: full(language),
});
const originals = {
  statement: original(statements.id, statements.text, statements.language),
  comment: original(comments.id, comments.body, comments.language),
  reservation: original(reservations.id, reservations.body, reservations.language),
} as const;
type Original = { id: SQL; text: SQL; language: SQL };

/** What tells the words of a text from those that it had before. */
export const hashOf = (text: unknown, language: unknown): SQL<string> =>
  sql<string>`encode(sha256(convert_to(${language}::text || ':' || ${text}::text, 'UTF8')), 'hex')`;

/** Translations `t` of the words that stand, which somebody confirmed. */
const confirmedOf = (kind: TranslationSubject, { id, text, language }: Original) => sql`
  t.${sql.identifier(`${kind}_id`)} = ${id} and t.state = 'confirmed' and t.original_hash = ${hashOf(text, language)}`;

/**
 * What people translated of a text, by language.
 *
 * @param of the text’s columns, where the query around it gives its table another name
 */
export const confirmedWords = (kind: TranslationSubject, of: Original = originals[kind]) =>
  sql<LocalizedText>`coalesce((
    select jsonb_object_agg(t.language, t.text) from ${translations} t where ${confirmedOf(kind, of)}), '{}')`;

/** Who translated a text, by language; nobody where the account was erased. */
export const translatorNames = (kind: TranslationSubject) =>
  sql<LocalizedText>`coalesce((
    select jsonb_object_agg(t.language, p.display_name) from ${translations} t join ${people} p on p.id = t.translator_id
    where ${confirmedOf(kind, originals[kind])}), '{}')`;

/** All that a statement says in other languages: what its file gave, and what people translated. */
export const statementTranslations = sql<LocalizedText>`${full(statements.translations)} || ${confirmedWords('statement')}`;
