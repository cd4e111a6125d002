import { inTransaction } from '@parley/db/client';
import { listErased, listReturned, saveErased } from '@parley/db/privacy';
import { type EraseDeps, eraseRows } from './erase-person';

/**
 * Erases again whom a restored backup brought back, and adds to the register whom only the database knows. Run before
 * anything else starts.
 *
 * @returns how many were erased again
 */
export async function replayErasures(deps: EraseDeps): Promise<number> {
  if (deps.erasures === null) return 0;
  const known = await deps.erasures.list();
  const ids = new Set(known.map(({ personId }) => personId));
  for (const erased of await listErased(deps.db)) {
    if (!ids.has(erased.personId)) await deps.erasures.add(erased);
  }
  const returned = await listReturned(deps.db, known);
  // Somebody may stand there twice: the last line says how.
  const last = new Map(known.map((erased) => [erased.personId, erased]));
  for (const erased of last.values()) {
    if (!returned.has(erased.personId)) continue;
    await inTransaction(deps.db, async (tx) => {
      await eraseRows(tx, { ...erased, erasedAt: deps.now() });
      await saveErased(tx, erased);
    });
  }
  return returned.size;
}
