import { listDueDigests } from '@parley/db/digest';
import type { Id } from '@parley/domain/id';
import { enqueueAll } from '@parley/queue/outbox';
import type { Deps } from '../deps';

const batch = 500;

/**
 * Asks for a digest for everybody whose morning has come. Planned twice, or by two at once, it is asked for once;
 * and written once even where it was asked for twice.
 *
 * @returns how many were due
 */
export async function planDigests(deps: Deps): Promise<number> {
  const now = deps.now();
  let after: Id<'person'> | null = null;
  let planned = 0;
  for (;;) {
    const due: Awaited<ReturnType<typeof listDueDigests>> = await deps.db.transaction(async (tx) => {
      const found = await listDueDigests(tx, now, { after, limit: batch });
      await enqueueAll(
        tx,
        'digest.write',
        found.map(({ personId, isoWeek }) => ({
          payload: { personId, isoWeek },
          deduplicationKey: `digest:${personId}:${isoWeek}`,
        })),
      );
      return found;
    });
    planned += due.length;
    after = due.at(-1)?.personId ?? null;
    if (due.length < batch) return planned;
  }
}
