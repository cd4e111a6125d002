import { fileURLToPath } from 'node:url';
import { openDb } from '@parley/db/client';
import { loadAgreement, openAgreement, readAgreement } from '@parley/usecases/agreement';
import { makeDemonstration } from '@parley/usecases/demonstration';
import { computeHere, recomputeReport } from '@parley/usecases/report';

const content = fileURLToPath(new URL('../../../../content/usmca-ai', import.meta.url));

/** The agreement that Parley ships with, and a closed round of made-up people with its final report. */
export async function fillWithDemonstration(databaseUrl: string): Promise<void> {
  const client = openDb({ url: databaseUrl, statementTimeoutSeconds: 60 });
  const deps = { db: client.db, now: () => new Date(), computeReport: computeHere };
  try {
    const file = readAgreement(openAgreement(content));
    const loaded = await loadAgreement(deps, file);
    const roundId = loaded && (await makeDemonstration(deps, loaded.agreementId, file));
    if (roundId) await recomputeReport(deps, roundId);
  } finally {
    await client.close();
  }
}
