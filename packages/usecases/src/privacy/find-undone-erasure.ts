import { findErasure as findRow } from '@parley/db/privacy';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** That the viewer asked to be erased and took it back by signing in, and when; null where they never did. */
export async function findUndoneErasure(
  deps: Deps,
  viewer: MaybeViewer,
): Promise<{ askedAt: Date; undoneAt: Date } | null> {
  permit(deps, viewer, 'account.read');
  const erasure = await findRow(deps.db, viewer.personId);
  return erasure === null || erasure.undoneAt === null
    ? null
    : { askedAt: erasure.askedAt, undoneAt: erasure.undoneAt };
}
