import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns';

/** Acts that were counted lately, by whose they were: a hash, never an address. */
export const limitCounts = pgTable('limit_counts', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  /** When the count begins anew, in milliseconds since 1970. */
  expire: bigint('expire', { mode: 'number' }),
});

/** Puzzles whose solution was used: none is used twice. */
export const spentPuzzles = pgTable('spent_puzzles', {
  signature: text('signature').primaryKey(),
  expiresAt: moment('expires_at').notNull(),
});
