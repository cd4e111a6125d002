import type { Tx } from '@parley/db/client';
import { saveAuthenticatorConfirmed, savePendingAuthenticator, saveSecondFactor } from '@parley/db/factor';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';
import { noSeal } from './key-seal';
import { authenticatorAddress, newSecret } from './totp';

/** The key of an app and the address that it reads, to be shown once. */
export type Authenticator = { secret: string; address: string };

/** Gives a new account a key from the start: whoever makes the account hands it over with the password. */
export async function giveAuthenticator(
  tx: Tx,
  { keySeal = noSeal }: Pick<Deps, 'keySeal'>,
  { personId, email }: { personId: Id<'person'>; email: string },
  now: Date,
): Promise<Authenticator> {
  const secret = newSecret();
  await savePendingAuthenticator(tx, personId, keySeal.seal(personId, secret), now);
  await saveAuthenticatorConfirmed(tx, personId, now);
  await saveSecondFactor(tx, personId, null, now);
  return { secret, address: authenticatorAddress(email, secret) };
}
