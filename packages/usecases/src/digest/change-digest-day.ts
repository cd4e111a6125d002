import { findDigestWeekday as findRow, saveDigestWeekday } from '@parley/db/digest';
import type { ChangeDigestDayInput } from '@parley/domain/digest';
import { DomainError } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';

/** Sets the day on which the viewer's digest comes; null ends them. */
export async function changeDigestDay(
  deps: Deps,
  viewer: MaybeViewer,
  { weekday }: ChangeDigestDayInput,
): Promise<void> {
  if (viewer === null) throw new DomainError('not-signed-in');
  await deps.db.transaction((tx) => saveDigestWeekday(tx, viewer.personId, weekday));
}

/** The day on which the viewer's digest comes, or null. */
export async function findDigestDay(deps: Deps, viewer: MaybeViewer): Promise<number | null> {
  if (viewer === null) throw new DomainError('not-signed-in');
  return findRow(deps.db, viewer.personId);
}
