import { findAgreementFrame } from '@parley/db/agreement';
import { displayName, timeZone } from '@parley/domain/person';
import { makeAccount } from '@parley/usecases/person';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { describeAuthenticator } from '../start/accounts';
import { readPassword } from './read-password';
import { readRole } from './set-role';
import { readEmail, withDeps } from './with-deps';

export type NewUser = {
  email: string;
  role: string;
  forParty?: string;
  name?: string;
  party?: string;
  language?: string;
  timeZone?: string;
  passwordStdin?: boolean;
};

/** An account with a confirmed address: the way to the first admin of an installation. */
export async function createUser(options: NewUser): Promise<void> {
  const account = readAccount(options);
  const chosen = await readPassword(options.passwordStdin === true);
  const { password, authenticator } = await withDeps(async (deps) => {
    const language = account.language ?? (await findAgreementFrame(deps.db))?.languages[0] ?? 'en';
    return makeAccount(deps, { ...account, language }, chosen);
  });
  say(`Made the ${account.role} ${account.email}.`);
  if (chosen === null) say(`Password, shown this once: ${password}`);
  if (authenticator !== null) say(describeAuthenticator(authenticator).join('\n'));
}

function readAccount(options: NewUser) {
  const email = readEmail(options.email);
  const name = displayName.safeParse(options.name ?? email.split('@')[0]);
  if (!name.success)
    throw new OperatorRefusal('--name takes 2 to 60 characters on one line: give a name to show.');
  const zone = timeZone.safeParse(options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!zone.success)
    throw new OperatorRefusal('There is no such zone: --time-zone takes a name such as America/Toronto.');
  return {
    email,
    ...readRole(options),
    displayName: name.data,
    partyCode: options.party ?? null,
    sectorCode: null,
    language: options.language ?? null,
    timeZone: zone.data,
  };
}
