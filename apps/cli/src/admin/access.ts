import { operator } from '@parley/domain/permission';
import { disableReason } from '@parley/domain/person';
import { resetFactor } from '@parley/usecases/factor';
import { disablePerson, enablePerson, endSessions } from '@parley/usecases/person';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { readEmail, withDeps } from './with-deps';

type Named = { email: string };

/** Takes the second factors of somebody away who lost theirs: the way back for the only admin of an installation. */
export async function resetFactorHere(options: Named): Promise<void> {
  const email = readEmail(options.email);
  await withDeps((deps) => resetFactor(deps, operator, { email }));
  say(`${email} has no second factor now, and no session. They sign in with the password and set one up.`);
}

/** Signs somebody out everywhere. */
export async function revokeSessionsHere(options: Named): Promise<void> {
  const email = readEmail(options.email);
  const { ended } = await withDeps((deps) => endSessions(deps, operator, { email }));
  say(`${email} is signed out everywhere (sessions ended: ${ended}), and has no API token now.`);
}

/** Shuts somebody out. */
export async function disableHere(options: Named & { reason: string }): Promise<void> {
  const email = readEmail(options.email);
  const reason = disableReason.safeParse(options.reason);
  if (!reason.success)
    throw new OperatorRefusal('--reason takes 1 to 500 characters: why they are shut out.');
  await withDeps((deps) => disablePerson(deps, operator, { email, reason: reason.data }));
  say(`${email} is signed out and cannot sign in until ./parley admin enable.`);
}

/** Lets somebody in again. */
export async function enableHere(options: Named): Promise<void> {
  const email = readEmail(options.email);
  await withDeps((deps) => enablePerson(deps, operator, { email }));
  say(`${email} may sign in again.`);
}
