import { countUnreadNews as countRows } from '@parley/db/news';
import { unreadAtMost } from '@parley/domain/news';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** How much the viewer has not looked at yet; one more than is counted where there is more. */
export async function countUnreadNews(deps: Deps, viewer: MaybeViewer): Promise<number> {
  permit(deps, viewer, 'follow.read');
  return countRows(deps.db, { personId: viewer.personId, now: deps.now(), most: unreadAtMost });
}
