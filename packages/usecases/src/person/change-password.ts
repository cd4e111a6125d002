import { inTransaction } from '@parley/db/client';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { hashPassword } from './password-hash';
import { provenPerson } from './proven-person';
import { refuseGuessable, saveNewPassword } from './reset-password';

/** Another password for the viewer, who has just proved who they are. Their other sessions end. */
export async function changePassword(
  deps: Deps,
  viewer: MaybeViewer,
  { password }: { password: string },
): Promise<void> {
  const person = await provenPerson(deps, viewer);
  refuseGuessable(password, person);
  const hash = await hashPassword(password);
  const keep = person.sessionId;
  await inTransaction(deps.db, (tx) =>
    saveNewPassword(tx, person, { hash, keep, act: 'password.change' }, deps.now()),
  );
}
