import { inTransaction } from '@parley/db/client';
import {
  countAddressLetters,
  findAddressOwner,
  findRecipient,
  findToken,
  lockAddress,
  saveAddress,
  saveToken,
  saveTokensOver,
  saveTokenUsed,
} from '@parley/db/person';
import { deleteSessions } from '@parley/db/session';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';
import { speakByDomain } from '../organisation/speak-by-domain';
import { dayMilliseconds, hashToken, newToken } from '../session';
import { lifetime } from './ask-link';
import { evenTime } from './even-time';
import { provenPerson } from './proven-person';
import { tellAccountChange } from './tell-account-change';

/** So many addresses a person may ask for in a day: each costs somebody a letter. */
const lettersPerDay = 5;

/**
 * Sends a link to the address that is to become the viewer's. Where it has an owner, the owner hears of it instead:
 * the answer and its time are the same.
 */
export async function askAddressChange(
  deps: Deps,
  viewer: MaybeViewer,
  { email }: { email: string },
): Promise<void> {
  const person = await provenPerson(deps, viewer);
  await evenTime(() =>
    inTransaction(deps.db, async (tx) => {
      const now = deps.now();
      await lockAddress(tx, email);
      const since = new Date(now.getTime() - dayMilliseconds);
      const before = await countAddressLetters(tx, email, ['change-address', 'address-known'], since);
      if (before.letters >= lettersPerDay) return;
      const { personId, language, displayName } = person;
      const token = newToken();
      const purpose = 'change-address';
      await saveTokensOver(tx, personId, [purpose], now);
      await saveToken(tx, {
        ...lifetime(purpose, now),
        tokenHash: hashToken(token),
        purpose,
        personId,
        address: email,
      });
      const owner = await findAddressOwner(tx, email);
      if (owner === null) {
        const content = { displayName, token };
        await writeLetter(tx, { kind: 'change-address', personId, language, content, address: email }, now);
      } else {
        const content = { displayName: owner.displayName };
        const letter = { kind: 'address-known' as const, personId: owner.personId, language: owner.language };
        await writeLetter(tx, { ...letter, content }, now);
      }
    }),
  );
}

/** The address that a link would make somebody's, or null. Looking uses nothing up. */
export async function findPendingAddress(
  deps: Deps,
  { token }: { token: string },
): Promise<{ email: string } | null> {
  const pending = await findToken(deps.db, hashToken(token), 'change-address', deps.now());
  if (!pending?.address || (await findAddressOwner(deps.db, pending.address))) return null;
  return { email: pending.address };
}

/** Gives a person the address that the link went to, once. The old address is told, and other links are over. */
export async function changeAddress(
  deps: Deps,
  viewer: MaybeViewer,
  { token }: { token: string },
): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const used = await saveTokenUsed(tx, hashToken(token), 'change-address', now);
    const person = used && (await findRecipient(tx, used.personId));
    if (!used?.address || !person || person.disabled) throw new DomainError('token-invalid');
    await lockAddress(tx, used.address);
    // Somebody else confirmed it meanwhile.
    if (await findAddressOwner(tx, used.address)) throw new DomainError('token-invalid');
    const { personId, email } = person;
    await saveAddress(tx, personId, used.address, now);
    await speakByDomain(tx, personId, now);
    await saveTokensOver(tx, personId, ['confirm-address', 'reset-password', 'sign-in'], now);
    await deleteSessions(tx, personId, viewer?.personId === personId ? viewer.sessionId : null);
    const address = email ?? used.address;
    await tellAccountChange(tx, person, { change: 'address-changed', act: 'address.change', address }, now);
  });
}
