import { randomInt } from 'node:crypto';
import { inTransaction, newId } from '@parley/db/client';
import { findAddressOwner, lockAddress, savePerson } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { needsSecondFactor } from '@parley/domain/permission';
import type { Registration, Role } from '@parley/domain/person';
import type { Deps } from '../deps';
import { type Authenticator, giveAuthenticator } from '../factor/give-authenticator';
import { isGuessable } from './guessable-password';
import { hashPassword } from './password-hash';
import { refuseUnknownChoices } from './registration-choices';

/** Whom an operator makes an account for agrees with the operator, not here. */
export type NewAccount = Omit<
  Registration,
  'password' | 'organisation' | 'consent' | 'invitation' | 'puzzle'
> & {
  role: Role;
  rolePartyCode?: string | null;
};

/** Without letters and figures that are taken for one another: people copy these by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 20 characters in fives: 99 bits. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');

/**
 * Makes an account with a role and a confirmed address, for whoever runs the installation. There is no viewer: only
 * the command line and the first start call this. A password that nobody chose is made here and can be read here once, and
 * so is the key of an app that shows codes, for moderators and admins.
 */
export async function makeAccount(
  deps: Deps,
  account: NewAccount,
  chosen: string | null = null,
): Promise<{ personId: Id<'person'>; password: string; authenticator: Authenticator | null }> {
  await refuseUnknownChoices(deps, account);
  if (chosen !== null && isGuessable(chosen, [account.email, account.displayName])) {
    throw new DomainError('password-too-common', { field: 'password' });
  }
  const password = chosen ?? newPassword();
  const passwordHash = await hashPassword(password);
  return inTransaction(deps.db, async (tx) => {
    await lockAddress(tx, account.email);
    if (await findAddressOwner(tx, account.email)) throw new DomainError('input-invalid', { field: 'email' });
    const now = deps.now();
    const personId = newId('person');
    await savePerson(tx, { ...account, id: personId, emailConfirmedAt: now, createdAt: now }, passwordHash);
    // They cannot act without a second factor, so they get one with the account.
    const authenticator = needsSecondFactor(account.role)
      ? await giveAuthenticator(tx, deps, { personId, email: account.email }, now)
      : null;
    return { personId, password, authenticator };
  });
}
