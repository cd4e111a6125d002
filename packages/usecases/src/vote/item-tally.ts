import { listParties } from '@parley/db/round';
import { findItem, listVotesOn } from '@parley/db/vote';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { listShownTallies, type ShownTally } from './list-shown-tallies';

/** One item's live figures by party for this reader, or why they do not show. */
export async function itemTally(
  deps: Deps,
  viewer: MaybeViewer,
  input: { itemId: Id<'item'> },
): Promise<ShownTally> {
  const { itemId } = input;
  const item = await findItem(deps.db, itemId);
  if (item === null || item.state === 'pending') throw new DomainError('not-found');
  // Votes on words that have changed since are counted nowhere.
  if (item.state === 'superseded') throw new DomainError('version-stale');
  const [parties, votes] = await Promise.all([
    listParties(deps.db, item.agreementId),
    viewer === null ? [] : listVotesOn(deps.db, viewer.personId, [itemId]),
  ]);
  const partyCodes = parties.map(({ code }) => code);
  const shown = await listShownTallies(deps, [
    { itemId, round: item.round, partyCodes, hasVoted: votes.length > 0 },
  ]);
  const tally = shown.get(itemId);
  if (tally === undefined) throw new Error('a tally that was asked for is missing');
  return tally;
}
