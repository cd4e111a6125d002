import type { Tx } from '@parley/db/client';
import { countAddressLetters, findAddressOwner, saveToken } from '@parley/db/person';
import type { Id } from '@parley/domain/id';
import { tokenLifetimeMinutes } from '@parley/domain/person';
import { writeLetter } from '../letter';
import { dayMilliseconds, hashToken, newToken } from '../session';

type Claimant = { personId: Id<'person'>; email: string; displayName: string; language: string };

/** An address gets no more letters than this in a day about being claimed, whoever asks for them. */
const lettersPerDay = 6;

/**
 * Writes to an address that somebody claims it: a link to confirm it, or, where it has an owner, a word to them.
 * The claimant cannot tell which. Both ways write the same rows; the owner's letter leaves the token out.
 *
 * @param pauseSeconds nothing is written if the last such letter is younger than this
 * @returns whether a letter was written
 */
export async function askConfirmation(
  tx: Tx,
  claimant: Claimant,
  now: Date,
  pauseSeconds = 0,
): Promise<boolean> {
  const since = new Date(now.getTime() - dayMilliseconds);
  const before = await countAddressLetters(tx, claimant.email, ['confirm-address', 'address-known'], since);
  const pauseOver = before.lastAt === null || now.getTime() - before.lastAt.getTime() >= pauseSeconds * 1000;
  if (before.letters >= lettersPerDay || !pauseOver) return false;

  const token = newToken();
  await saveToken(tx, {
    tokenHash: hashToken(token),
    purpose: 'confirm-address',
    personId: claimant.personId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + tokenLifetimeMinutes['confirm-address'] * 60_000),
  });
  const owner = await findAddressOwner(tx, claimant.email);
  if (owner === null) {
    const { personId, language, displayName } = claimant;
    await writeLetter(
      tx,
      { kind: 'confirm-address', personId, language, content: { displayName, token } },
      now,
    );
  } else {
    const { personId, language, displayName } = owner;
    await writeLetter(tx, { kind: 'address-known', personId, language, content: { displayName } }, now);
  }
  return true;
}
