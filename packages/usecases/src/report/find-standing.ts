import { placeOf } from '@parley/consensus/space';
import { listOwnVotes } from '@parley/db/report';
import type { MaybeViewer } from '@parley/domain/person';
import { type FindReportInput, type OwnStanding, votesToStand } from '@parley/domain/report';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { findShownReport } from './find-shown-report';
import type { KeptReport } from './keep-report';

const reasons = 5;

/**
 * Where the viewer stands on the map of a report: their votes as they are now, placed in the space of the edition that is
 * shown. The place that the running report keeps would lie in a space of its own, with other axes.
 *
 * @returns null for somebody without a vote on its texts
 * @throws DomainError `not-signed-in`, and what finding the report throws
 */
export async function findStanding(
  deps: Deps,
  viewer: MaybeViewer,
  input: FindReportInput,
): Promise<OwnStanding | null> {
  permit(deps, viewer, 'vote.read');
  const { roundId, kept } = await findShownReport(deps, input.round, { edition: input.edition });
  const own = await listOwnVotes(deps.db, roundId, viewer.personId);
  const voted = kept.report.items.filter(({ all }) => all.n > 0).length;
  const votes = own.map(({ itemId, choice }) => ({ item: itemId as string, choice }));
  const place = placeOf(votes, kept.report.space.items, voted);
  if (place === null) return null;
  const settled = place.votes >= Math.min(votesToStand, kept.report.items.length);
  const choiceOf = new Map(votes.map(({ item, choice }) => [item, choice]));
  return {
    x: place.x,
    y: place.y,
    votes: place.votes,
    settled,
    group: settled ? nearestGroup(kept, place) : null,
    because: place.pulls
      .filter(({ pull }) => pull > 0)
      .sort((a, b) => b.pull - a.pull || (a.item < b.item ? -1 : 1))
      .slice(0, reasons)
      .flatMap(({ item }) => {
        const choice = choiceOf.get(item);
        return choice === undefined ? [] : [{ itemId: item, choice }];
      }),
  };
}

/** The group whose centre is nearest: how the engine assigns everybody. */
function nearestGroup(kept: KeptReport, { x, y }: { x: number; y: number }): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const centre of kept.map?.outlines ?? []) {
    const distance = (centre.x - x) * (centre.x - x) + (centre.y - y) * (centre.y - y);
    if (distance < least) [nearest, least] = [centre.label, distance];
  }
  return nearest;
}
