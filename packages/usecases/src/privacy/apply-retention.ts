import { inTransaction } from '@parley/db/client';
import { listDueErasures, listUnconfirmed, removalNames, removeUseless } from '@parley/db/privacy';
import { type Retained, retainedSince } from '@parley/domain/privacy';
import { type EraseDeps, eraseDuePerson, eraseRows } from './erase-person';

const peopleAtOnce = 500;

/** Removes what has been kept long enough, table by table, and erases whom a lost job forgot. Returns what it removed. */
export async function applyRetention(deps: EraseDeps): Promise<Partial<Record<Retained, number>>> {
  const now = deps.now();
  const removed: Partial<Record<Retained, number>> = {};
  for (const what of removalNames) {
    removed[what] = await inTransaction(deps.db, (tx) => removeUseless(tx, what, retainedSince(what, now)));
  }
  const unconfirmed = await listUnconfirmed(deps.db, retainedSince('unconfirmedPeople', now), peopleAtOnce);
  for (const personId of unconfirmed) {
    await inTransaction(deps.db, (tx) => eraseRows(tx, { personId, texts: 'unnamed', erasedAt: now }));
  }
  removed.unconfirmedPeople = unconfirmed.length;
  for (const personId of await listDueErasures(deps.db, now)) await eraseDuePerson(deps, personId);
  return removed;
}
