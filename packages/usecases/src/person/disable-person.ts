import { deleteApiTokens } from '@parley/db/api-token';
import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { saveDisabled, saveTokensOver } from '@parley/db/person';
import { deleteSessions } from '@parley/db/session';
import type { Asker } from '@parley/domain/permission';
import type { DisablePersonInput } from '@parley/domain/person';
import type { Deps } from '../deps';
import { askerId, governedPerson } from './governed-person';

/**
 * Shuts somebody out at once: their sessions and tokens end, and no way of signing in opens another until they are enabled again. The
 * reason stands in the audit log.
 */
export async function disablePerson(
  deps: Deps,
  asker: Asker,
  { email, reason }: DisablePersonInput,
): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const { personId } = await governedPerson(tx, asker, { action: 'person.govern', email }, now);
    await saveDisabled(tx, personId, now);
    await saveTokensOver(tx, personId, ['reset-password', 'sign-in', 'change-address'], now);
    await deleteSessions(tx, personId, null);
    await deleteApiTokens(tx, personId);
    await saveAct(tx, {
      happenedAt: now,
      personId: askerId(asker),
      act: 'person.disable',
      subjectId: personId,
      details: { reason },
    });
  });
}

/** Lets somebody in again. They sign in anew: no session of before comes back. */
export async function enablePerson(deps: Deps, asker: Asker, { email }: { email: string }): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const { personId } = await governedPerson(tx, asker, { action: 'person.govern', email }, now);
    await saveDisabled(tx, personId, null);
    await saveAct(tx, {
      happenedAt: now,
      personId: askerId(asker),
      act: 'person.enable',
      subjectId: personId,
    });
  });
}
