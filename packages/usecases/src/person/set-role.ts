import { saveAct } from '@parley/db/audit';
import { inTransaction } from '@parley/db/client';
import { saveRole } from '@parley/db/person';
import { withdrawOpenVotes } from '@parley/db/vote';
import { refuse } from '@parley/domain/error';
import type { Asker } from '@parley/domain/permission';
import { roleObstacle, type SetRoleInput } from '@parley/domain/person';
import type { Deps } from '../deps';
import { askerId, governedPerson } from './governed-person';
import { refuseUnknownChoices } from './registration-choices';

/**
 * Gives somebody another role, which holds from their next request on. Nobody gives one to themselves. Whoever becomes a delegate is
 * counted among no public any more: their votes in open rounds are withdrawn.
 */
export async function setRole(deps: Deps, asker: Asker, input: SetRoleInput): Promise<void> {
  const { email, role, rolePartyCode } = input;
  refuse(roleObstacle(input), { field: 'rolePartyCode' });
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const { personId } = await governedPerson(tx, asker, { action: 'person.govern', email }, now);
    await refuseUnknownChoices(deps, { partyCode: rolePartyCode });
    const was = await saveRole(tx, personId, { role, rolePartyCode });
    if (role === 'delegate') await withdrawOpenVotes(tx, personId, now);
    const details = {
      role,
      rolePartyCode,
      was: was?.role ?? null,
      wasPartyCode: was?.rolePartyCode ?? null,
    };
    await saveAct(tx, {
      happenedAt: now,
      personId: askerId(asker),
      act: 'person.set-role',
      subjectId: personId,
      details,
    });
  });
}
