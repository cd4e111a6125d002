import { inTransaction, type Tx } from '@parley/db/client';
import {
  countAddressLetters,
  findAddressOwner,
  lockAddress,
  type Recipient,
  saveToken,
} from '@parley/db/person';
import { type TokenPurpose, tokenLifetimeMinutes } from '@parley/domain/person';
import type { Deps } from '../deps';
import { writeLetter } from '../letter';
import { dayMilliseconds, hashToken, newToken } from '../session';
import { evenTime } from './even-time';

const letterOf = { 'reset-password': 'reset-password', 'sign-in': 'sign-in-link' } as const;

/** An address gets no more such letters than this in a day, whoever asks for them, and one a minute at most. */
const lettersPerDay = 10;
const pauseMilliseconds = 60_000;

/**
 * Sends a link to whoever owns an address. Nobody learns whether anybody does: there is no answer, and it always takes
 * the same time.
 */
async function askLink(deps: Deps, email: string, purpose: keyof typeof letterOf): Promise<void> {
  await deps.count?.('enter', null);
  await evenTime(() =>
    inTransaction(deps.db, async (tx) => {
      await lockAddress(tx, email);
      const owner = await findAddressOwner(tx, email);
      if (owner !== null && !owner.disabled) await sendLink(tx, owner, email, purpose, deps.now());
    }),
  );
}

async function sendLink(
  tx: Tx,
  owner: Recipient,
  email: string,
  purpose: keyof typeof letterOf,
  now: Date,
): Promise<void> {
  const { personId, language, displayName } = owner;
  const kind = letterOf[purpose];
  const before = await countAddressLetters(tx, email, [kind], new Date(now.getTime() - dayMilliseconds));
  const pauseOver = before.lastAt === null || now.getTime() - before.lastAt.getTime() >= pauseMilliseconds;
  if (before.letters >= lettersPerDay || !pauseOver) return;
  const token = newToken();
  await saveToken(tx, { ...lifetime(purpose, now), tokenHash: hashToken(token), purpose, personId });
  await writeLetter(tx, { kind, personId, language, content: { displayName, token } }, now);
}

/** When a token of this purpose begins and ends. */
export const lifetime = (purpose: TokenPurpose, now: Date) => ({
  createdAt: now,
  expiresAt: new Date(now.getTime() + tokenLifetimeMinutes[purpose] * 60_000),
});

/** A letter with a link to a new password. */
export const askPasswordReset = (deps: Deps, { email }: { email: string }): Promise<void> =>
  askLink(deps, email, 'reset-password');

/** A letter with a link to sign in by. */
export const askSignInLink = (deps: Deps, { email }: { email: string }): Promise<void> =>
  askLink(deps, email, 'sign-in');
