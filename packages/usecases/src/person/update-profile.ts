import { inTransaction } from '@parley/db/client';
import { saveProfile } from '@parley/db/person';
import type { MaybeViewer, UpdateProfileInput } from '@parley/domain/person';
import type { Deps } from '../deps';
import { speakByDomain } from '../organisation/speak-by-domain';
import { permit } from '../permission';
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
  permit(deps, viewer, 'account.change');
  await refuseUnknownChoices(deps, input);
  await inTransaction(deps.db, async (tx) => {
    await saveProfile(tx, viewer.personId, input);
    await speakByDomain(tx, viewer.personId, deps.now());
  });
}
