import { inTransaction } from '@parley/db/client';
import { saveProfile } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer, UpdateProfileInput } from '@parley/domain/person';
import type { Deps } from '../deps';
import { refuseUnknownChoices } from './registration-choices';

/**
 * Changes how the viewer is shown, in which language they read and are written to, whose clock holds for them, and
 * whose public they belong to: that counts from the next round in which they have not voted yet.
 */
export async function updateProfile(
  deps: Deps,
  viewer: MaybeViewer,
  input: UpdateProfileInput,
): Promise<void> {
  if (viewer === null) throw new DomainError('not-signed-in');
  await refuseUnknownChoices(deps, input);
  await inTransaction(deps.db, (tx) => saveProfile(tx, viewer.personId, input));
}
