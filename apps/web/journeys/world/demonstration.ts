import { readFileSync } from 'node:fs';
import { openDb } from '@parley/db/client';
import { loadAgreement, readAgreementFile } from '@parley/usecases/agreement';
import { makeDemonstration } from '@parley/usecases/demonstration';
import { computeHere, recomputeReport } from '@parley/usecases/report';

const content = new URL('../../../../content/usmca-ai.yaml', import.meta.url);

/** The agreement that Parley ships with, and a closed round of made-up people with its final report. */
export async function fillWithDemonstration(databaseUrl: string): Promise<void> {
  const client = openDb({ url: databaseUrl, statementTimeoutSeconds: 60 });
  const deps = { db: client.db, now: () => new Date(), computeReport: computeHere };
  try {
    const file = readAgreementFile(readFileSync(content, 'utf8'), 'usmca-ai.yaml');
    const loaded = await loadAgreement(deps, file);
    const roundId = loaded && (await makeDemonstration(deps, loaded.agreementId, file));
    if (roundId) await recomputeReport(deps, roundId);
  } finally {
    await client.close();
  }
}
