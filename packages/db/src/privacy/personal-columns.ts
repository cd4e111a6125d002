import type { Id } from '@parley/domain/id';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import * as t from '../schema';
import { full } from '../schema/columns';
import { confirmedWords } from '../translation';

export const given = 'given';
export const withheld = 'withheld';

/** Rows that name the person. */
export const owned = (column: PgColumn) => (personId: Id<'person'>) => eq(column, personId);
/** Rows of the person's participants, one a round. */
export const cast = (column: PgColumn) => (personId: Id<'person'>) =>
  sql`${column} in (select ${t.participants.id} from ${t.participants} where ${t.participants.personId} = ${personId})`;

export const roundOf = (column: PgColumn): SQL =>
  sql`(select r.slug from ${t.rounds} r where r.id = ${full(column)})`;
const aliased = { id: sql`s.id`, text: sql`s.text`, language: sql`s.language` };
/** The words that an item put to the vote, in every language that it has. */
export const wordsOf = (column: PgColumn): SQL => sql`coalesce(
  (select s.translations || ${confirmedWords('statement', aliased)} || jsonb_build_object(s.language, s.text) from ${t.statements} s where s.item_id = ${full(column)}),
  (select v.text from ${t.clauseVersions} v where v.item_id = ${full(column)}),
  (select a.text from ${t.amendments} a where a.item_id = ${full(column)}))`;
