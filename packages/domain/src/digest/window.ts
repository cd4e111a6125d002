/** Something that happened, of any kind. */
export type Happening = { at: Date };

/** An event is told of once it is this old: by then every transaction that wrote an earlier one has ended. */
export const settledMilliseconds = 60_000;

/** A round's end is news once it is this near. */
export const deadlineNoticeDays = 7;

/**
 * What a digest includes: everything after the window before it, oldest first, at most `limit` (more where several
 * happened at the same moment). Its own window ends with the last included event, not with the clock, so that
 * nothing falls between two digests.
 */
export function takeWindow<T extends Happening>(
  events: readonly T[],
  startsAt: Date,
  limit: number,
): { included: T[]; endsAt: Date } {
  const fresh = events.filter((event) => event.at > startsAt).sort((a, b) => a.at.getTime() - b.at.getTime());
  const last = fresh[Math.min(limit, fresh.length) - 1];
  if (last === undefined) return { included: [], endsAt: startsAt };
  return { included: fresh.filter((event) => event.at <= last.at), endsAt: last.at };
}
