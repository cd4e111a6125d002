import { type RoleGiven, setRoleInput } from '@parley/domain/person';
import type { FoundPerson } from './people-state';

const given = setRoleInput.pick({ role: true, rolePartyCode: true });

/** The role that the newest change of it replaced, while that is what was last done to the account; null otherwise. */
export function roleBefore(acts: FoundPerson['acts']): RoleGiven | null {
  const [newest] = acts;
  if (newest?.act !== 'person.set-role') return null;
  const { was, wasPartyCode } = newest.details;
  const before = given.safeParse({ role: was, rolePartyCode: wasPartyCode });
  return before.success ? before.data : null;
}
