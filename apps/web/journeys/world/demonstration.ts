import { fileURLToPath } from 'node:url';
import { openDb } from '@parley/db/client';
import { loadAgreement, openAgreement, readAgreement } from '@parley/usecases/agreement';
import { makeDemonstration } from '@parley/usecases/demonstration';
import { computeHere, recomputeReport } from '@parley/usecases/report';

const content = fileURLToPath(new URL('../../../../content/usmca-ai', import.meta.url));
/** Two parties and one language that has no catalogue; it shares no code with the shipped one. */
const other = fileURLToPath(
  new URL('../../../../packages/usecases/src/agreement/testing/two-parties.yaml', import.meta.url),
);

/** The agreement that Parley ships with, a closed round of made-up people with its final report, and another agreement beside them. */
export async function fillWithDemonstration(databaseUrl: string): Promise<void> {
  const client = openDb({ url: databaseUrl, statementTimeoutSeconds: 60 });
  const deps = { db: client.db, now: () => new Date(), computeReport: computeHere };
  try {
    const file = readAgreement(openAgreement(content));
    const loaded = await loadAgreement(deps, file);
    const roundId = loaded && (await makeDemonstration(deps, loaded.agreementId, file));
    if (roundId) await recomputeReport(deps, roundId);
    await loadAgreement(deps, readAgreement(openAgreement(other)));
  } finally {
    await client.close();
  }
}
