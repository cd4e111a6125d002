import { z } from 'zod';
import { type Id, type IdKind, isId } from '../id';

/** Rows on one page of every list. */
export const pageSize = 20;

/** Where a page ended: a moment and the id that breaks ties. A row that arrives meanwhile moves nothing. */
export type Cursor<K extends IdKind> = { at: Date; id: Id<K> };

/** A page of a list, and where the next one starts; null at the end. */
export type Page<T> = { rows: T[]; next: string | null };

/** Moments of which a row may be: those that the database can write too, from 1970 to the year 9999. */
const isMoment = (at: Date): boolean => at.getTime() >= 0 && at.getTime() < Date.UTC(10_000, 0);

export const writeCursor = <K extends IdKind>(cursor: Cursor<K>): string =>
  `${cursor.at.toISOString()}~${cursor.id}`;

/** A cursor as it stands in addresses and inputs; null for the first page. */
export const cursorSchema = <K extends IdKind>(kind: K) =>
  z
    .string()
    .max(80)
    .transform((text, context): Cursor<K> => {
      const [time = '', id, ...rest] = text.split('~');
      const at = new Date(time);
      if (rest.length === 0 && isId(kind, id) && isMoment(at)) return { at, id };
      context.addIssue({ code: 'custom', message: 'not a cursor' });
      return z.NEVER;
    })
    .nullable()
    .default(null);

/**
 * A page of rows that were asked for with one more than fits: the surplus row says that there is a next page.
 *
 * @param found at most `size` + 1 rows
 */
export function pageOf<T, K extends IdKind>(
  found: readonly T[],
  cursorOf: (row: T) => Cursor<K>,
  size: number = pageSize,
): Page<T> {
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  return { rows, next: found.length > size && last !== undefined ? writeCursor(cursorOf(last)) : null };
}
