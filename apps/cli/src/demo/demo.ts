import { findAgreementFrame } from '@parley/db/agreement';
import { type Db, openDb } from '@parley/db/client';
import { exportAgreement } from '@parley/usecases/agreement';
import { makeDemonstration, removeDemonstration } from '@parley/usecases/demonstration';
import { recomputeReport } from '@parley/usecases/report';
import { OperatorRefusal } from '../failure';
import { withThreads } from '../report/with-threads';
import { say } from '../say';
import { withDatabase } from '../with-database';

async function onDatabase(work: (deps: { db: Db; now(): Date }) => Promise<void>): Promise<void> {
  await withDatabase(async (url) => {
    const client = openDb({ url, poolSize: 2, applicationName: 'parley-demo', statementTimeoutSeconds: 300 });
    try {
      await work({ db: client.db, now: () => new Date() });
    } finally {
      await client.close();
    }
  });
}

export async function removeDemo(): Promise<void> {
  await onDatabase(async (deps) => {
    const removed = await removeDemonstration(deps);
    say(
      removed
        ? 'The demonstration round is gone, with everything in it.'
        : 'There is no demonstration round.',
    );
  });
}

export async function makeDemo(seed: number | undefined): Promise<void> {
  if (seed !== undefined && !Number.isInteger(seed))
    throw new OperatorRefusal('--seed takes a whole number.');
  await onDatabase(async (deps) => {
    const agreement = await findAgreementFrame(deps.db);
    if (agreement === null)
      throw new OperatorRefusal('The agreement is not loaded yet: start Parley once first.');
    const file = await exportAgreement(deps, agreement.slug);
    const roundId = await makeDemonstration(deps, agreement.id, file, seed === undefined ? {} : { seed });
    if (roundId === null)
      throw new OperatorRefusal('There is a demonstration round already: remove it first.');
    await withThreads(({ computeReport }) => recomputeReport({ ...deps, computeReport }, roundId));
    say('The demonstration round is at /en/rounds/demonstration/report.');
  });
}
