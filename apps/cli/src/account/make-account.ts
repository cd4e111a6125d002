import { openDb } from '@parley/db/client';
import { isDomainError } from '@parley/domain/error';
import { displayName, emailAddress, roles, timeZone } from '@parley/domain/person';
import { makeAccount } from '@parley/usecases/person';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { describeAuthenticator } from '../start/accounts';
import { readShippedAgreement } from '../start/first-content';
import { withDatabase } from '../with-database';

export type AccountOptions = {
  email: string;
  role: string;
  name?: string;
  party?: string;
  language?: string;
  timeZone?: string;
};

/** The way to the first moderator and admin of an installation without a demonstration. */
export async function makeAccountHere(options: AccountOptions): Promise<void> {
  const account = readAccount(options);
  const { password, authenticator } = await withDatabase(async (url) => {
    const client = openDb({ url, poolSize: 2, applicationName: 'parley-account' });
    try {
      return await makeAccount({ db: client.db, now: () => new Date() }, account);
    } catch (error) {
      throw isDomainError(error) ? refusalOf(error.details.field) : error;
    } finally {
      await client.close();
    }
  });
  say(`Made the ${account.role} ${account.email}. Password, shown this once: ${password}`);
  if (authenticator !== null) say(describeAuthenticator(authenticator).join('\n'));
}

function readAccount(options: AccountOptions) {
  const email = emailAddress.safeParse(options.email);
  if (!email.success) throw refusalOf('--email');
  const role = roles.find((known) => known === options.role);
  if (role === undefined) throw new OperatorRefusal(`--role takes one of ${roles.join(', ')}.`);
  const name = displayName.safeParse(options.name ?? email.data.split('@')[0]);
  if (!name.success)
    throw new OperatorRefusal('--name takes 2 to 60 characters on one line: give a name to show.');
  const zone = timeZone.safeParse(options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!zone.success) throw refusalOf('timeZone');
  return {
    email: email.data,
    role,
    displayName: name.data,
    partyCode: options.party ?? null,
    sectorCode: null,
    language: options.language ?? readShippedAgreement().languages[0] ?? 'en',
    timeZone: zone.data,
  };
}

const sentences: Record<string, string> = {
  '--email': '--email takes an address such as ada@example.org.',
  email: 'There is an account with this address already: give another one.',
  partyCode: 'There is no such party: --party takes the code of a party of the agreement, such as CA.',
  language: 'There is no such language: --language takes one of the agreement’s, such as en or fr-CA.',
  timeZone: 'There is no such zone: --time-zone takes a name such as America/Toronto.',
};

const refusalOf = (field: unknown) =>
  new OperatorRefusal(sentences[String(field)] ?? `This account cannot be made: correct ${field}.`);
