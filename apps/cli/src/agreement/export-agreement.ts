import { writeFileSync } from 'node:fs';
import { openDb } from '@parley/db/client';
import { isDomainError } from '@parley/domain/error';
import { exportAgreement, writeAgreementFile } from '@parley/usecases/agreement';
import type { ExportFlags } from '../commands/agreement';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { withDatabase } from '../with-database';

/** `parley agreement export`: the same agreement is the same bytes, so that two exports can be compared. */
export async function exportAgreementHere({ agreement, out }: ExportFlags): Promise<void> {
  const text = await withDatabase(async (url) => {
    const client = openDb({ url, poolSize: 2, applicationName: 'parley-agreement' });
    try {
      const file = await exportAgreement({ db: client.db, now: () => new Date() }, agreement ?? null);
      return writeAgreementFile(file);
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'not-found') throw error;
      throw new OperatorRefusal(
        agreement === undefined
          ? 'There is no agreement yet: start Parley once, or load one with ./parley agreement import.'
          : `There is no agreement "${agreement}" here.`,
      );
    } finally {
      await client.close();
    }
  });
  if (out === undefined) process.stdout.write(text);
  else {
    writeFileSync(out, text);
    say(`The agreement is in ${out}.`);
  }
}
