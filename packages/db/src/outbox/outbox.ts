import { sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { outbox } from '../schema';
import { outboxChannel } from './listen';

export type NewOutboxRow = {
  job: string;
  payload: Record<string, string | number | boolean | null>;
  deduplicationKey?: string | undefined;
  availableAt?: Date | undefined;
};

/**
 * Writes down what must happen later, in the transaction that causes it. A key that waits already is not doubled.
 * Who listens is told when the transaction commits.
 */
export async function saveOutboxRows(tx: Tx, rows: readonly NewOutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  const added = await tx
    .insert(outbox)
    .values(
      rows.map((row) => ({
        job: row.job,
        payload: row.payload,
        deduplicationKey: row.deduplicationKey ?? null,
        ...(row.availableAt ? { availableAt: row.availableAt } : {}),
      })),
    )
    .onConflictDoNothing()
    .returning({ id: outbox.id });
  if (added.length > 0) await tx.execute(sql`select pg_notify(${outboxChannel}, '')`);
}

export const saveOutboxRow = (tx: Tx, row: NewOutboxRow): Promise<void> => saveOutboxRows(tx, [row]);
