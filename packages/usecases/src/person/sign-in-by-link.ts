import { inTransaction } from '@parley/db/client';
import { findRecipient, findToken, saveTokenUsed } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { Deps } from '../deps';
import { hashToken } from '../session';
import { type Browser, replaceSession, type SignedIn } from './sign-in';

/** Whom a link would sign in, or null if it would nobody. Looking uses nothing up: mail scanners open every link. */
export async function findPendingSignIn(
  deps: Deps,
  { token }: { token: string },
): Promise<{ displayName: string } | null> {
  const pending = await findToken(deps.db, hashToken(token), 'sign-in', deps.now());
  const person = pending && (await findRecipient(deps.db, pending.personId));
  return person && !person.disabled ? { displayName: person.displayName } : null;
}

/** Signs in by the link of a letter, once. */
export async function signInByLink(
  deps: Deps,
  { token }: { token: string },
  browser: Browser,
): Promise<SignedIn> {
  const personId = await inTransaction(deps.db, async (tx) => {
    const used = await saveTokenUsed(tx, hashToken(token), 'sign-in', deps.now());
    const person = used && (await findRecipient(tx, used.personId));
    if (!person || person.disabled) throw new DomainError('token-invalid');
    return person.personId;
  });
  return replaceSession(deps, personId, browser);
}
