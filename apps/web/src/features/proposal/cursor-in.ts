import type { IdKind } from '@parley/domain/id';
import { cursorSchema } from '@parley/domain/page';

/** Where a page of a list starts, as an address says it; one that cannot be read is the first page. */
export const cursorIn = (kind: IdKind, asked: string | string[] | undefined): string | null =>
  typeof asked === 'string' && cursorSchema(kind).safeParse(asked).success ? asked : null;
