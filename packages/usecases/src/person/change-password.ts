import { inTransaction } from '@parley/db/client';
import { findRecipient } from '@parley/db/person';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { proofObstacle } from '@parley/domain/session';
import type { Deps } from '../deps';
import { hashPassword } from './password-hash';
import { refuseGuessable, saveNewPassword } from './reset-password';

/** Another password for the viewer, who has just proved who they are. Their other sessions end. */
export async function changePassword(
  deps: Deps,
  viewer: MaybeViewer,
  { password }: { password: string },
): Promise<void> {
  refuse(proofObstacle(viewer, deps.now()));
  const person = viewer && (await findRecipient(deps.db, viewer.personId));
  if (!person) throw new DomainError('not-signed-in');
  refuseGuessable(password, person);
  const hash = await hashPassword(password);
  const keep = viewer.sessionId;
  await inTransaction(deps.db, (tx) =>
    saveNewPassword(tx, person, { hash, keep, act: 'password.change' }, deps.now()),
  );
}
