import { openDb } from '@parley/db/client';
import { findRoundIdBySlug } from '@parley/db/round';
import { computeHere, recomputeReport } from '@parley/usecases/report';
import { placeOf } from './place';
import { openRound } from './votes';

/** The report that runs along with the votes of the open round, as the worker computes it. */
export async function computeRunningReport(): Promise<void> {
  const client = openDb({ url: placeOf('databaseUrl'), poolSize: 1 });
  try {
    const roundId = await findRoundIdBySlug(client.db, openRound);
    if (roundId === null) throw new Error('there is no open round');
    await recomputeReport({ db: client.db, now: () => new Date(), computeReport: computeHere }, roundId);
  } finally {
    await client.close();
  }
}
