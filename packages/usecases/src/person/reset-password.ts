import { deleteApiTokens } from '@parley/db/api-token';
import { inTransaction, type Tx } from '@parley/db/client';
import {
  findRecipient,
  findToken,
  type Recipient,
  savePassword,
  saveTokensOver,
  saveTokenUsed,
} from '@parley/db/person';
import { deleteSessions } from '@parley/db/session';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { hashToken } from '../session';
import { isGuessable } from './guessable-password';
import { hashPassword } from './password-hash';
import { tellAccountChange } from './tell-account-change';

/** True if the link of a letter could set a password now. Looking uses nothing up. */
export async function isResetPending(deps: Deps, { token }: { token: string }): Promise<boolean> {
  return (await findToken(deps.db, hashToken(token), 'reset-password', deps.now())) !== null;
}

/**
 * Sets another password by the link of a letter, which is used up with it: exactly once, whatever is pressed at once.
 * Every session of the person ends, every other link to their account is over, and a letter tells them.
 */
export async function resetPassword(
  deps: Deps,
  { token, password }: { token: string; password: string },
): Promise<void> {
  const tokenHash = hashToken(token);
  const pending = await findToken(deps.db, tokenHash, 'reset-password', deps.now());
  const person = pending && (await findRecipient(deps.db, pending.personId));
  if (!person) throw new DomainError('token-invalid');
  refuseGuessable(password, person);
  const hash = await hashPassword(password);
  await inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    if ((await saveTokenUsed(tx, tokenHash, 'reset-password', now)) === null) {
      throw new DomainError('token-invalid');
    }
    await saveNewPassword(tx, person, { hash, keep: null, act: 'password.reset' }, now);
  });
}

/** Refuses what is guessed first, and what is made of the person's own name. */
export function refuseGuessable(password: string, { email, displayName }: Recipient): void {
  if (isGuessable(password, [email ?? '', displayName])) {
    throw new DomainError('password-too-common', { field: 'password' });
  }
}

/** A password in place of another, with all that follows from it. `keep` is the session that does not end. */
export async function saveNewPassword(
  tx: Tx,
  person: Recipient,
  { hash, keep, act }: { hash: string; keep: Id<'session'> | null; act: string },
  now: Date,
): Promise<void> {
  const { personId } = person;
  await savePassword(tx, personId, hash, now);
  await saveTokensOver(tx, personId, ['reset-password', 'sign-in', 'change-address'], now);
  await deleteSessions(tx, personId, keep);
  await deleteApiTokens(tx, personId);
  await tellAccountChange(tx, person, { change: 'password-changed', act }, now);
}
