import { inTransaction } from '@parley/db/client';
import { listUnsealedSecrets, saveSealedSecret } from '@parley/db/factor';
import type { Deps } from '../deps';

/**
 * Seals the keys that were kept before there was a seal. Done at each start: what is sealed is passed over, and a key that changed
 * meanwhile is left to whoever changed it.
 *
 * @returns how many it sealed
 */
export async function sealKeys({ db, keySeal }: Deps): Promise<number> {
  if (keySeal === undefined) return 0;
  return inTransaction(db, async (tx) => {
    const rows = await listUnsealedSecrets(tx);
    for (const { personId, secret } of rows) {
      await saveSealedSecret(tx, personId, { was: secret, sealed: keySeal.seal(personId, secret) });
    }
    return rows.length;
  });
}
