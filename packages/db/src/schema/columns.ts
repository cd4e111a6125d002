import { type Id, type IdKind, isId } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { customType, jsonb, type PgColumn, text, timestamp } from 'drizzle-orm/pg-core';

/** An identifier of one kind; a wrong prefix is refused before it reaches the database. */
export const idColumn = <K extends IdKind>(kind: K, name: string) =>
  customType<{ data: Id<K>; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => {
      if (!isId(kind, value)) throw new TypeError(`not an id of a ${kind}`);
      return value;
    },
  })(name);

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The same text in several languages, by BCP 47 tag. */
export const localized = (name: string) => jsonb(name).$type<LocalizedText>();

/** A code that an agreement file gave: unique within its agreement. */
export const code = (name: string) => text(name);

/** Words for full-text search; written by the database alone. */
export const searchWords = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** A 64-bit transaction id, as text in the program. */
export const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

/** A column by its full name, whatever the query around it calls its tables. */
export const full = (column: PgColumn): SQL =>
  sql`${sql.identifier(getTableName(column.table))}.${sql.identifier(column.name)}`;
