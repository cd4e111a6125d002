import type { Id } from '@parley/domain/id';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { items, rounds, statements } from '../schema';
import { statementTranslations, translatorNames } from '../translation';

/** From this share of trigrams in common on (pg_trgm, 0 to 1), a person looks at whether two texts say the same. */
const nearFrom = 0.4;

/**
 * Votable statements of a round that look like a text, as written or in a translation, the nearest first. Accents and case
 * make no difference, and a negation hardly any: a shortlist for people, from which nothing follows by itself.
 */
export async function listNearStatements(
  db: Db | Tx,
  query: { roundId: Id<'round'>; text: string; most: number },
) {
  const plain = sql`lower(unaccent(${query.text}::text))`;
  const nearness = sql<number>`(
    select max(similarity(lower(unaccent(said.words)), ${plain}))
    from (
      select ${statements.text} as words
      union all select value from jsonb_each_text(${statementTranslations})
    ) said
  )`;
  return db
    .select({
      itemId: statements.itemId,
      number: statements.number,
      text: statements.text,
      language: statements.language,
      translations: statementTranslations,
      translators: translatorNames('statement'),
    })
    .from(statements)
    .innerJoin(items, eq(items.id, statements.itemId))
    .innerJoin(rounds, eq(rounds.id, statements.roundId))
    .where(
      and(
        eq(statements.roundId, query.roundId),
        eq(items.state, 'live'),
        ne(rounds.state, 'draft'),
        sql`${nearness} >= ${nearFrom}`,
      ),
    )
    .orderBy(desc(nearness), statements.number)
    .limit(query.most);
}
