import type { ItemStatus } from '../concurrence';
import type { Constituency } from '../tallies';

/** What one constituency still has to say for the open items to be settled. */
export interface Settling {
  readonly constituency: Constituency;
  /** Open items that wait for it. */
  readonly items: number;
  /** Votes that would settle it on those that need at most 1,000, at the present shares. */
  readonly votes: number;
  /** Items on which it needs more than 1,000, which are not in `votes`. */
  readonly outOfReach: number;
}

/** How many more votes would settle what is open, by constituency, the one with most of them first; who is waited for nowhere is left out. */
export function settling(
  statuses: readonly ItemStatus[],
  constituencies: readonly Constituency[],
): Settling[] {
  const all = constituencies.map((constituency) => ({ constituency, items: 0, votes: 0, outOfReach: 0 }));
  const placeOf = new Map(
    constituencies.map(({ kind, name }, place) => [JSON.stringify([kind, name]), place]),
  );
  for (const status of statuses) {
    if (status.kind !== 'open') continue;
    for (const { constituency, furtherVotes } of status.needs) {
      const one = all[placeOf.get(JSON.stringify([constituency.kind, constituency.name]))!]!;
      one.items += 1;
      if (furtherVotes === null) one.outOfReach += 1;
      else one.votes += furtherVotes;
    }
  }
  const order = all.map((_, place) => place).filter((place) => all[place]!.items > 0);
  return order.sort((a, b) => all[b]!.votes - all[a]!.votes || a - b).map((place) => all[place]!);
}
