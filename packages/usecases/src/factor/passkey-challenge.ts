import { deleteChallenge, type NewChallenge, saveChallenge } from '@parley/db/factor';
import { challengeMinutes } from '@parley/domain/factor';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { hashToken, newToken } from '../session';

/** The site that a passkey is for: its address, and the host that keys are bound to. */
export type Site = { origin: string; host: string };
type Purpose = NewChallenge['purpose'];

/** Something to sign that nobody has signed before. */
export async function newChallenge(
  deps: Deps,
  purpose: Purpose,
  personId: Id<'person'> | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = newToken();
  const now = deps.now();
  const expiresAt = new Date(now.getTime() + challengeMinutes * 60_000);
  const kept = { challengeHash: hashToken(challenge), purpose, personId, expiresAt };
  await deps.db.transaction((tx) => saveChallenge(tx, kept, now));
  return new Uint8Array(Buffer.from(challenge, 'base64url'));
}

/** For the check of an answer: true the first time that it names this challenge, for its purpose and person. */
export const useChallenge =
  (deps: Deps, purpose: Purpose, personId: Id<'person'> | null) =>
  (challenge: string): Promise<boolean> =>
    deps.db.transaction((tx) =>
      deleteChallenge(tx, { challengeHash: hashToken(challenge), purpose, personId }, deps.now()),
    );
