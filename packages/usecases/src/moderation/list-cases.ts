import { findLastDecision, findQueueLength, listWaitingCases } from '@parley/db/moderation';
import { refuse } from '@parley/domain/error';
import { undoableSince } from '@parley/domain/moderation';
import type { Cursor } from '@parley/domain/page';
import { pageOf } from '@parley/domain/page';
import { type MaybeViewer, moderatorObstacle } from '@parley/domain/person';
import type { Deps } from '../deps';
import { shownCase } from './shown-case';

/** A page of the queue: what waits, the oldest first, and how long it is in all. */
export async function listCases(
  deps: Deps,
  viewer: MaybeViewer,
  input: { language: string; cursor: Cursor<'case'> | null },
) {
  refuse(moderatorObstacle(viewer));
  const now = deps.now();
  const [found, queue, last] = await Promise.all([
    listWaitingCases(deps.db, input.cursor),
    findQueueLength(deps.db),
    viewer === null ? null : findLastDecision(deps.db, viewer.personId, undoableSince(now)),
  ]);
  const page = pageOf(found, (row) => ({ at: row.openedAt, id: row.id }));
  return {
    ...queue,
    next: page.next,
    cases: page.rows.map((row) => shownCase(row, input.language)),
    /** What the viewer decided last and can still take back. */
    last,
  };
}
