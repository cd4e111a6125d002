import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { undoErasure } from '../privacy/undo-erasure';
import { endSession, type StartedSession, startSession } from '../session';
import { verifyPassword } from './verify-password';

export type SignedIn = StartedSession & { personId: Id<'person'> };

/** The browser that somebody signs in with. */
export type Browser = {
  /**
   * The token that it held until now: that session ends, so that nobody is signed in with a token that somebody else
   * may have put there.
   */
  token: string | null;
  /** What it calls itself. */
  userAgent: string | null;
};

/** Starts a session for the person with this address and password. */
export async function signIn(
  deps: Deps,
  input: { email: string; password: string },
  browser: Browser,
): Promise<SignedIn> {
  await deps.count?.('enter', null);
  const personId = await verifyPassword(deps, input);
  if (personId === null) throw new DomainError('credentials-wrong');
  return replaceSession(deps, personId, browser);
}

/** A new session in place of the one that the browser held. Whoever had asked to be erased takes it back with it. */
export async function replaceSession(
  deps: Deps,
  personId: Id<'person'>,
  { token, userAgent }: Browser,
  factorProven = false,
): Promise<SignedIn> {
  if (token !== null) await endSession(deps, token);
  const started = await startSession(deps, personId, userAgent, factorProven);
  await undoErasure(deps, personId, factorProven);
  return { personId, ...started };
}
