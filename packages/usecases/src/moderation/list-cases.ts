import { findLastDecision, findQueueLength, listWaitingCases } from '@parley/db/moderation';
import { undoableSince } from '@parley/domain/moderation';
import type { Cursor } from '@parley/domain/page';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { shownCase } from './shown-case';

/** A page of the queue: what waits, the oldest first, and how long it is in all. A moderator of one party has a queue of theirs. */
export async function listCases(
  deps: Deps,
  viewer: MaybeViewer,
  input: { language: string; cursor: Cursor<'case'> | null },
) {
  permit(deps, viewer, 'case.read');
  const now = deps.now();
  const [found, queue, last] = await Promise.all([
    listWaitingCases(deps.db, input.cursor, viewer.rolePartyCode),
    findQueueLength(deps.db, viewer.rolePartyCode),
    findLastDecision(deps.db, viewer.personId, undoableSince(now)),
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
