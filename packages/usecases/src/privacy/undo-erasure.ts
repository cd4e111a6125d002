import { saveAct } from '@parley/db/audit';
import { findRecipient } from '@parley/db/person';
import { saveErasureUndone } from '@parley/db/privacy';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';

/**
 * Whoever signs in takes back that they asked to be erased, and is told by a letter: it may not have been them.
 *
 * @param factorProven false: nothing happens where the person has a second factor, which is still to come
 */
export async function undoErasure(deps: Deps, personId: Id<'person'>, factorProven: boolean): Promise<void> {
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    if ((await saveErasureUndone(tx, personId, { factorProven, now })) === null) return;
    await saveAct(tx, { happenedAt: now, personId, act: 'erasure.undo', subjectId: personId });
    const person = await findRecipient(tx, personId);
    if (person === null) return;
    const { language, displayName } = person;
    await writeLetter(tx, { kind: 'erasure-undone', personId, language, content: { displayName } }, now);
  });
}
