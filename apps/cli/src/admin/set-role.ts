import { operator } from '@parley/domain/permission';
import { type RoleGiven, roles } from '@parley/domain/person';
import { setRole } from '@parley/usecases/person';
import { OperatorRefusal } from '../failure';
import { say } from '../say';
import { readEmail, withDeps } from './with-deps';

type NewRole = { role: string; forParty?: string };

export function readRole(options: NewRole): RoleGiven {
  const role = roles.find((known) => known === options.role);
  if (role === undefined) throw new OperatorRefusal(`--role takes one of ${roles.join(', ')}.`);
  return { role, rolePartyCode: options.forParty ?? null };
}

/** Gives somebody another role, from their next request on. */
export async function setRoleHere(options: NewRole & { email: string }): Promise<void> {
  const email = readEmail(options.email);
  const given = readRole(options);
  await withDeps((deps) => setRole(deps, operator, { email, ...given }));
  const party = given.rolePartyCode === null ? '' : ` for ${given.rolePartyCode}`;
  say(`${email} is ${given.role}${party} from their next request on.`);
}
