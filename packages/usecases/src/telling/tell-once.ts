import { inTransaction } from '@parley/db/client';
import { saveTellings, type Told } from '@parley/db/proposal';
import type { LetterKind } from '@parley/domain/letter';
import type { Deps } from '../deps';
import { type Letter, writeLetters } from '../letter';

const atOnce = 200;

/**
 * Writes a letter to each of these people who has none about this yet. Who was told and the letter are written together, so that
 * a job that is killed and comes again tells the rest, and nobody twice.
 *
 * @param about the id of what they are told of
 * @returns how many letters were written now
 */
export async function tellOnce<K extends LetterKind>(
  deps: Deps,
  about: string,
  people: readonly Told[],
  letterTo: (person: Told) => Letter<K>,
): Promise<number> {
  let written = 0;
  for (let from = 0; from < people.length; from += atOnce) {
    const some = people.slice(from, from + atOnce);
    written += await inTransaction(deps.db, async (tx) => {
      const now = deps.now();
      const ids = some.map(({ personId }) => personId);
      const untold = await saveTellings(tx, about, ids, now);
      const letters = some.filter(({ personId }) => untold.has(personId)).map(letterTo);
      await writeLetters(tx, letters, now);
      return untold.size;
    });
  }
  return written;
}
