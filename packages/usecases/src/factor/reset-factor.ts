import { inTransaction, type Tx } from '@parley/db/client';
import {
  deleteAuthenticator,
  deletePasskeys,
  deleteRecoveryCodes,
  deleteSecondFactor,
} from '@parley/db/factor';
import { findAddressOwner, type Recipient } from '@parley/db/person';
import { deleteSessions } from '@parley/db/session';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { adminObstacle, type MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { tellAccountChange } from '../person/tell-account-change';

/**
 * Takes every second factor of somebody away who lost theirs, with their sessions: by another admin, who has made sure
 * who asks. Nobody does it for themselves.
 */
export async function resetFactor(
  deps: Deps,
  viewer: MaybeViewer,
  { email }: { email: string },
): Promise<void> {
  refuse(adminObstacle(viewer));
  await inTransaction(deps.db, async (tx) => {
    const person = await findAddressOwner(tx, email);
    if (person === null) throw new DomainError('not-found');
    if (person.personId === viewer?.personId) throw new DomainError('not-allowed');
    await takeFactorsAway(tx, person, viewer?.personId ?? null, deps.now());
  });
}

/** The same from the command line, which has no viewer: for the only admin there is. */
export async function resetFactorByOperator(deps: Deps, { email }: { email: string }): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const person = await findAddressOwner(tx, email);
    if (person === null) throw new DomainError('not-found');
    await takeFactorsAway(tx, person, null, deps.now());
  });
}

async function takeFactorsAway(tx: Tx, person: Recipient, by: Id<'person'> | null, now: Date): Promise<void> {
  const { personId } = person;
  await deleteAuthenticator(tx, personId);
  await deletePasskeys(tx, personId);
  await deleteRecoveryCodes(tx, personId);
  await deleteSecondFactor(tx, personId);
  await deleteSessions(tx, personId, null);
  await tellAccountChange(tx, person, { change: 'factor-removed', act: 'factor.reset', by }, now);
}
