import { findDigestWeekday as findRow, saveDigestWeekday } from '@parley/db/digest';
import type { ChangeDigestDayInput } from '@parley/domain/digest';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Sets the day on which the viewer's digest comes; null ends them. */
export async function changeDigestDay(
  deps: Deps,
  viewer: MaybeViewer,
  { weekday }: ChangeDigestDayInput,
): Promise<void> {
  permit(deps, viewer, 'account.change');
  await deps.db.transaction((tx) => saveDigestWeekday(tx, viewer.personId, weekday));
}

/** The day on which the viewer's digest comes, or null. */
export async function findDigestDay(deps: Deps, viewer: MaybeViewer): Promise<number | null> {
  permit(deps, viewer, 'account.read');
  return findRow(deps.db, viewer.personId);
}
