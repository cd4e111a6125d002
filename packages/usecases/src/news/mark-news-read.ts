import { saveNewsReadAt } from '@parley/db/news';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Everything up to a moment has been looked at: a moment to come is now. */
export async function markNewsRead(
  deps: Deps,
  viewer: MaybeViewer,
  { until }: { until: string },
): Promise<void> {
  permit(deps, viewer, 'follow.change');
  const now = deps.now();
  const read = new Date(until) < now ? new Date(until) : now;
  await deps.db.transaction((tx) => saveNewsReadAt(tx, viewer.personId, read));
}
