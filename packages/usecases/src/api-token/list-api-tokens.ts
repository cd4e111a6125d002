import { type ListedApiToken, listApiTokens as listRows } from '@parley/db/api-token';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** The viewer's tokens that have not ended. What they were is kept nowhere. */
export async function listApiTokens(deps: Deps, viewer: MaybeViewer): Promise<ListedApiToken[]> {
  permit(deps, viewer, 'account.read');
  return listRows(deps.db, viewer.personId, deps.now());
}
