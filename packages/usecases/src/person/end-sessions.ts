import { deleteApiTokens } from '@parley/db/api-token';
import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { saveTokensOver } from '@parley/db/person';
import { deleteSessions } from '@parley/db/session';
import type { Asker } from '@parley/domain/permission';
import type { Deps } from '../deps';
import { askerId, governedPerson } from './governed-person';

/** Signs somebody out everywhere: every session and token ends, and every link in a letter that would begin one. */
export async function endSessions(
  deps: Deps,
  asker: Asker,
  { email }: { email: string },
): Promise<{ ended: number }> {
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const { personId } = await governedPerson(tx, asker, { action: 'person.recover', email }, now);
    const ended = await deleteSessions(tx, personId, null);
    await deleteApiTokens(tx, personId);
    await saveTokensOver(tx, personId, ['reset-password', 'sign-in', 'change-address'], now);
    const act = { happenedAt: now, personId: askerId(asker), act: 'session.end-all', subjectId: personId };
    await saveAct(tx, { ...act, details: { ended } });
    return { ended };
  });
}
