import { openDb } from '@parley/db/client';
import { loadAgreement, openAgreement, readAgreement } from '@parley/usecases/agreement';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { withDatabase } from '../with-database';

/** `parley agreement import`: everything is read and checked before the first row is written. */
export async function importAgreement(path: string): Promise<void> {
  const file = readAgreement(openAgreement(path));
  await withDatabase(async (url) => {
    const client = openDb({ url, poolSize: 2, applicationName: 'parley-agreement' });
    try {
      const loaded = await loadAgreement({ db: client.db, now: () => new Date() }, file);
      if (loaded === null) {
        throw new OperatorRefusal(
          `There is an agreement "${file.slug}" already, and what people have voted on is never overwritten: give the file another slug.`,
        );
      }
      say(
        `The agreement "${file.slug}" is loaded with ${file.parties.length} parties and ${file.proposals.length} proposals, and its round "${file.round.slug}" is open for ${file.round.openForDays} days.`,
      );
    } finally {
      await client.close();
    }
  });
}
