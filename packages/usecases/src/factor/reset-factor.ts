import { deleteApiTokens } from '@parley/db/api-token';
import { inTransaction, type Tx } from '@parley/db/client';
import {
  deleteAuthenticator,
  deletePasskeys,
  deleteRecoveryCodes,
  deleteSecondFactor,
} from '@parley/db/factor';
import type { Recipient } from '@parley/db/person';
import { deleteSessions } from '@parley/db/session';
import type { Id } from '@parley/domain/id';
import type { Asker } from '@parley/domain/permission';
import type { Deps } from '../deps';
import { askerId, governedPerson } from '../person/governed-person';
import { tellAccountChange } from '../person/tell-account-change';

/**
 * Takes every second factor of somebody away who lost theirs, with their sessions: by another admin, who has made sure
 * who asks, or by the operator, for the only admin there is. Nobody does it for themselves.
 */
export async function resetFactor(deps: Deps, asker: Asker, { email }: { email: string }): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const person = await governedPerson(tx, asker, { action: 'person.recover', email }, now);
    await takeFactorsAway(tx, person, askerId(asker), now);
  });
}

async function takeFactorsAway(tx: Tx, person: Recipient, by: Id<'person'> | null, now: Date): Promise<void> {
  const { personId } = person;
  await deleteAuthenticator(tx, personId);
  await deletePasskeys(tx, personId);
  await deleteRecoveryCodes(tx, personId);
  await deleteSecondFactor(tx, personId);
  await deleteSessions(tx, personId, null);
  await deleteApiTokens(tx, personId);
  await tellAccountChange(tx, person, { change: 'factor-removed', act: 'factor.reset', by }, now);
}
