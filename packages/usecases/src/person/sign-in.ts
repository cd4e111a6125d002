import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { endSession, startSession } from '../session';
import { verifyPassword } from './verify-password';

export type SignedIn = { personId: Id<'person'>; token: string; expiresAt: Date };

/**
 * Starts a session for the person with this address and password.
 *
 * @param replaced the token that the browser held until now: it ends, so that nobody is signed in with a token that
 * somebody else may have put there
 */
export async function signIn(
  deps: Deps,
  input: { email: string; password: string },
  replaced: string | null,
): Promise<SignedIn> {
  const personId = await verifyPassword(deps, input);
  if (personId === null) throw new DomainError('credentials-wrong');
  return replaceSession(deps, personId, replaced);
}

/** A new session in place of the one that the browser held. */
export async function replaceSession(
  deps: Deps,
  personId: Id<'person'>,
  replaced: string | null,
): Promise<SignedIn> {
  if (replaced !== null) await endSession(deps, replaced);
  return { personId, ...(await startSession(deps, personId)) };
}
