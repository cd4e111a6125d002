import { openDb } from '@parley/db/client';
import { type DomainError, isDomainError } from '@parley/domain/error';
import { emailAddress } from '@parley/domain/person';
import { translator } from '@parley/i18n/catalogue';
import type { Deps } from '@parley/usecases/deps';
import { readCliEnvironment } from '../env';
import { OperatorRefusal } from '../failure';
import { stateFolder } from '../paths';
import { findKeySeal } from '../start/secrets';
import { withDatabase } from '../with-database';

/** Does the operator's work on people. What a verb refuses is one sentence that says what to correct. */
export const withDeps = <T>(work: (deps: Deps) => Promise<T>): Promise<T> =>
  withDatabase(async (url) => {
    const client = openDb({ url, poolSize: 2, applicationName: 'parley-admin' });
    try {
      const keySeal = findKeySeal(stateFolder, readCliEnvironment().FACTOR_KEY);
      return await work({ db: client.db, now: () => new Date(), ...(keySeal && { keySeal }) });
    } catch (error) {
      throw isDomainError(error) ? new OperatorRefusal(sentenceOf(error)) : error;
    } finally {
      await client.close();
    }
  });

const ofFields: Record<string, string> = {
  email: 'There is an account with this address already: give another one.',
  partyCode: 'There is no such party: --party takes the code of a party of the agreement, such as CA.',
  rolePartyCode:
    'Only a moderator and a delegate are for a party, and a delegate must be: --for-party takes its code, such as CA.',
  language: 'There is no such language: --language takes one of the agreement’s, such as en or fr-CA.',
  timeZone: 'There is no such zone: --time-zone takes a name such as America/Toronto.',
};

function sentenceOf({ code, details }: DomainError): string {
  if (code === 'not-found')
    return 'There is no account with this address: give the one that it signs in with.';
  const known = ofFields[String(details.field)];
  return code === 'input-invalid' && known !== undefined ? known : translator('en', 'errors')(code);
}

/** The address that names an account. */
export function readEmail(given: string): string {
  const email = emailAddress.safeParse(given);
  if (!email.success) throw new OperatorRefusal('--email takes an address such as ada@example.org.');
  return email.data;
}
