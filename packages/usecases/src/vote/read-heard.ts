import { type HeardRow, listHeard } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import type { Deps } from '../deps';

/** What rounds had heard when they were last read: the same for every reader, so that those who come together share one reading. */
const recent = new Map<Id<'round'>, { readAt: number; heard: Promise<HeardRow[]> }>();
const recentAtMost = 16;
const freshMilliseconds = 2000;

/** The votes of a round by text and constituency, at most two seconds old: near enough for choosing cards, and for nothing else. */
export function readHeard(deps: Deps, roundId: Id<'round'>): Promise<HeardRow[]> {
  const now = deps.now().getTime();
  const known = recent.get(roundId);
  if (known !== undefined && now >= known.readAt && now < known.readAt + freshMilliseconds)
    return known.heard;
  const heard = listHeard(deps.db, roundId);
  recent.delete(roundId);
  recent.set(roundId, { readAt: now, heard });
  // What could not be read is asked again by the next reader.
  heard.catch(() => recent.delete(roundId));
  for (const oldest of recent.keys()) {
    if (recent.size <= recentAtMost) break;
    recent.delete(oldest);
  }
  return heard;
}
