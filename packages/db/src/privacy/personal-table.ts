import type { Id } from '@parley/domain/id';
import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * What becomes of a column when its person asks for their data. `given`: handed to them. `withheld`: it lets somebody
 * in (a hash, a key), is somebody else's, or only holds rows together.
 */
export type Handling = 'given' | 'withheld';

/** What becomes of a table's rows when their person is erased. `unnamed`: they stay, and name nobody any more. */
export type Fate = 'deleted' | 'unnamed' | 'kept';

export type PersonalTable = {
  table: PgTable;
  /** Which of its rows are about a person. */
  about(personId: Id<'person'>): SQL;
  /** Every column of the table: one that is added does not compile until it stands here. */
  columns: Readonly<Record<string, Handling>>;
  fate: Fate;
  /** What makes a row readable to its person, beside its own columns. */
  also: Readonly<Record<string, SQL>>;
};

type ColumnsOf<T extends PgTable> = Record<keyof T['_']['columns'] & string, Handling>;

/** An entry of the register; `columns` must name each column of the table. */
export const personal = <T extends PgTable>(
  table: T,
  fate: Fate,
  about: (personId: Id<'person'>) => SQL,
  columns: ColumnsOf<T>,
  also: Record<string, SQL> = {},
): PersonalTable => ({ table, fate, about, columns, also });
