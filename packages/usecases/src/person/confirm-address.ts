import { inTransaction } from '@parley/db/client';
import {
  findAddressOwner,
  findRecipient,
  findToken,
  lockAddress,
  saveAddressConfirmed,
  saveHeldVotesCounted,
  saveTokenUsed,
} from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { confirmationWindowDays } from '@parley/domain/person';
import type { Deps } from '../deps';
import { speakByDomain } from '../organisation/speak-by-domain';
import { dayMilliseconds, hashToken } from '../session';

export type PendingConfirmation = { displayName: string; email: string };

/**
 * Whom a link would confirm, or null if it would not. Looking uses nothing up: mail scanners open every link, so
 * only a button confirms.
 */
export async function findPendingConfirmation(
  deps: Deps,
  { token }: { token: string },
): Promise<PendingConfirmation | null> {
  const pending = await findToken(deps.db, hashToken(token), 'confirm-address', deps.now());
  const person = pending && (await findRecipient(deps.db, pending.personId));
  if (!person?.email || (await findAddressOwner(deps.db, person.email))) return null;
  return { displayName: person.displayName, email: person.email };
}

/**
 * Uses up a link, gives the address to its person, and lets the votes count that they cast in the last seven days:
 * all in one transaction, exactly once.
 */
export async function confirmAddress(
  deps: Deps,
  { token }: { token: string },
): Promise<{ personId: Id<'person'>; votes: number }> {
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const used = await saveTokenUsed(tx, hashToken(token), 'confirm-address', now);
    const person = used && (await findRecipient(tx, used.personId));
    if (!person?.email) throw new DomainError('token-invalid');
    await lockAddress(tx, person.email);
    // Somebody else who claimed the address was quicker: it is theirs, and this claim is over.
    if (await findAddressOwner(tx, person.email)) throw new DomainError('token-invalid');
    await saveAddressConfirmed(tx, person.personId, now);
    await speakByDomain(tx, person.personId, now);
    const castSince = new Date(now.getTime() - confirmationWindowDays * dayMilliseconds);
    const votes = await saveHeldVotesCounted(tx, person.personId, castSince, now);
    return { personId: person.personId, votes };
  });
}
