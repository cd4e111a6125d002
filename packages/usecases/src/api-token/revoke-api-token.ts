import { deleteApiToken } from '@parley/db/api-token';
import { saveAct } from '@parley/db/audit';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Ends a token of the viewer's own, at once. Somebody else's is not found. */
export async function revokeApiToken(
  deps: Deps,
  viewer: MaybeViewer,
  { tokenId }: { tokenId: Id<'apiToken'> },
): Promise<void> {
  permit(deps, viewer, 'account.change');
  const { personId } = viewer;
  await deps.db.transaction(async (tx) => {
    if (!(await deleteApiToken(tx, personId, tokenId))) throw new DomainError('not-found');
    await saveAct(tx, { happenedAt: deps.now(), personId, act: 'api-token.revoke', subjectId: tokenId });
  });
}
