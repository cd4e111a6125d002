import type { Tx } from '../client';
import { outbox } from '../schema';

export type NewOutboxRow = {
  job: string;
  payload: Record<string, string | number | boolean | null>;
  deduplicationKey?: string | undefined;
  availableAt?: Date | undefined;
};

/** Writes down what must happen later, in the transaction that causes it. A key that waits already is not doubled. */
export async function saveOutboxRow(tx: Tx, row: NewOutboxRow): Promise<void> {
  await tx
    .insert(outbox)
    .values({
      ...row,
      deduplicationKey: row.deduplicationKey ?? null,
      ...(row.availableAt ? { availableAt: row.availableAt } : {}),
    })
    .onConflictDoNothing();
}
