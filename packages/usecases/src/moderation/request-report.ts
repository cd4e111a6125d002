import type { Tx } from '@parley/db/client';
import type { Id } from '@parley/domain/id';
import { enqueue } from '@parley/queue/outbox';

/** A statement that enters or leaves a round changes its figures, and no vote says so: the report is asked for here. */
export async function requestReport(tx: Tx, roundId: Id<'round'> | null): Promise<void> {
  if (roundId === null) return;
  await enqueue(tx, 'round.report', { roundId }, { deduplicationKey: `round.report:${roundId}` });
}
