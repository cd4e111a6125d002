import { saveReviewsBegun } from '@parley/db/proposal';
import { listEditionsDue, listRoundsBehind } from '@parley/db/report';
import { closeDueRounds } from '@parley/db/round';
import { enqueue } from '@parley/queue/outbox';
import type { Deps } from '../deps';

/**
 * Looks over all rounds, each minute: closes those whose time has come, and asks for the reports that are behind
 * their votes and the editions that are due. Asking twice is one job.
 */
export async function watchRounds(deps: Deps): Promise<{ closed: number; asked: number }> {
  const now = deps.now();
  const closed = await deps.db.transaction(async (tx) => {
    const roundIds = await closeDueRounds(tx, now);
    await saveReviewsBegun(tx, roundIds);
    return roundIds;
  });
  const due = await listEditionsDue(deps.db, now);
  const roundIds = new Set([...due.map(({ id }) => id), ...(await listRoundsBehind(deps.db))]);
  await deps.db.transaction(async (tx) => {
    for (const roundId of roundIds) {
      await enqueue(tx, 'round.report', { roundId }, { deduplicationKey: `round.report:${roundId}` });
    }
  });
  return { closed: closed.length, asked: roundIds.size };
}
