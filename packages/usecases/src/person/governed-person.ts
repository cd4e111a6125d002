import type { Tx } from '@parley/db/client';
import { findAddressOwner, type Recipient } from '@parley/db/person';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { type Action, type Asker, operator, permissionObstacle } from '@parley/domain/permission';

/** Who did it, for the audit log; null for the command line. */
export const askerId = (asker: Asker): Id<'person'> | null =>
  asker === operator ? null : (asker?.personId ?? null);

/** The owner of an address, to whom the asker may do this. */
export async function governedPerson(
  tx: Tx,
  asker: Asker,
  { action, email }: { action: Action; email: string },
  now: Date,
): Promise<Recipient> {
  // Before anything is read: whoever may do it to nobody does not learn whom there is.
  refuse(permissionObstacle(asker, action, now));
  const person = await findAddressOwner(tx, email);
  if (person === null) throw new DomainError('not-found');
  refuse(permissionObstacle(asker, action, now, { personId: person.personId, partyCode: null }));
  return person;
}
