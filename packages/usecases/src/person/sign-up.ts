import { inTransaction, newId, type Tx } from '@parley/db/client';
import {
  type AddressClaim,
  findAddressOwner,
  listAddressClaims,
  lockAddress,
  saveAddressConfirmed,
  saveConsents,
  savePerson,
} from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { confirmationWindowDays, type Registration } from '@parley/domain/person';
import type { Deps } from '../deps';
import { useInvitation } from '../invitation/use-invitation';
import { speakByDomain } from '../organisation/speak-by-domain';
import { dayMilliseconds } from '../session';
import { askConfirmation } from './ask-confirmation';
import { consentsOf } from './change-consent';
import { isGuessable } from './guessable-password';
import { hashPassword } from './password-hash';
import { refuseUnknownChoices } from './registration-choices';
import { claimWithPassword, readAddressClaims } from './verify-password';

/** A form that is sent twice is one act; a letter that is sent twice within a minute is a nuisance. */
const pauseSeconds = 60;
/** How often somebody else may claim the same address while we look before we give up. */
const attempts = 5;

/**
 * Registers a person, who may act at once and whose votes count once the address is confirmed.
 *
 * The answer is the same whether the address is known or not: a person of its own, who claims the address and can
 * confirm it only with the letter. The owner of a known address is told by a letter, and keeps it. Claiming again
 * with the same password is the same act, and finds the same person.
 */
export async function signUp(deps: Deps, input: Registration): Promise<{ personId: Id<'person'> }> {
  if (isGuessable(input.password, [input.email, input.displayName])) {
    throw new DomainError('password-too-common', { field: 'password' });
  }
  await refuseUnknownChoices(deps, input);
  let passwordHash: string | null = null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const claims = await readAddressClaims(deps, input.email);
    const same = await claimWithPassword(claims, input.password);
    if (same !== null) return { personId: await signUpAgain(deps, input, same) };
    if (passwordHash === null) {
      await admit(deps, input.puzzle);
      passwordHash = await hashPassword(input.password);
    }
    const personId = await claimAddress(deps, input, passwordHash, claims);
    if (personId !== null) return { personId };
  }
  throw new DomainError('overloaded');
}

/** A solved puzzle opens the way. Without one, as from a browser without script, it is narrow: that takes nothing but patience. */
async function admit(deps: Deps, puzzle: string | null): Promise<void> {
  await deps.count?.(puzzle === null ? 'register-slowly' : 'register', null);
  if (puzzle !== null) await deps.spendPuzzle?.(puzzle);
}

async function signUpAgain(deps: Deps, input: Registration, same: AddressClaim): Promise<Id<'person'>> {
  if (!same.confirmed) {
    await inTransaction(deps.db, async (tx) => {
      await lockAddress(tx, input.email);
      await askConfirmation(tx, { ...input, personId: same.personId }, deps.now(), pauseSeconds);
    });
  }
  return same.personId;
}

/** Null if somebody else claimed the address since `seen` was read: their password must be compared first. */
function claimAddress(
  deps: Deps,
  input: Registration,
  passwordHash: string,
  seen: readonly AddressClaim[],
): Promise<Id<'person'> | null> {
  return inTransaction(deps.db, async (tx) => {
    await lockAddress(tx, input.email);
    const now = deps.now();
    if (!(await isUnchanged(tx, input.email, seen, now))) return null;
    const { password: _, puzzle: __, consent, invitation, ...registration } = input;
    const personId = newId('person');
    const person = { ...registration, id: personId, role: 'stakeholder' as const };
    await savePerson(tx, { ...person, emailConfirmedAt: null, createdAt: now }, passwordHash);
    await saveConsents(tx, personId, consentsOf(consent, now));
    const isProved = await comeByInvitation(tx, invitation, { personId, email: input.email }, now);
    if (!isProved) await askConfirmation(tx, { ...input, personId }, now);
    return personId;
  });
}

/** True where the invitation went to an address that nobody owns: it is theirs from now on, without another letter. */
async function comeByInvitation(
  tx: Tx,
  token: string | null,
  person: { personId: Id<'person'>; email: string },
  now: Date,
): Promise<boolean> {
  if (token === null) return false;
  const { provesAddress } = await useInvitation(tx, token, person, now);
  if (!provesAddress || (await findAddressOwner(tx, person.email)) !== null) return false;
  await saveAddressConfirmed(tx, person.personId, now);
  await speakByDomain(tx, person.personId, now);
  return true;
}

async function isUnchanged(tx: Tx, email: string, seen: readonly AddressClaim[], now: Date) {
  const after = new Date(now.getTime() - confirmationWindowDays * dayMilliseconds);
  const claims = await listAddressClaims(tx, email, after);
  return claims.map((claim) => claim.personId).join() === seen.map((claim) => claim.personId).join();
}
