import { openDb } from '@parley/db/client';
import { isDomainError } from '@parley/domain/error';
import { operator } from '@parley/domain/permission';
import { emailAddress } from '@parley/domain/person';
import { resetFactor } from '@parley/usecases/factor';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { withDatabase } from '../with-database';

/** Takes the second factors of somebody away who lost theirs: the way back for the only admin of an installation. */
export async function resetFactorHere(options: { email: string }): Promise<void> {
  const email = emailAddress.safeParse(options.email);
  if (!email.success) throw new OperatorRefusal('--email takes an address such as ada@example.org.');
  await withDatabase(async (url) => {
    const client = openDb({ url, poolSize: 2, applicationName: 'parley-account' });
    try {
      await resetFactor({ db: client.db, now: () => new Date() }, operator, { email: email.data });
    } catch (error) {
      if (!isDomainError(error)) throw error;
      throw new OperatorRefusal('There is no account with this address: give the one that it signs in with.');
    } finally {
      await client.close();
    }
  });
  say(
    `${email.data} has no second factor now, and no session. They sign in with the password and set one up.`,
  );
}
