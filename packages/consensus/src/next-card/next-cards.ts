import { log } from '../bounds';
import { seededRandom } from '../rooms';
import type { RoomCounts } from './room-counts';

/** Whom a card is chosen for. */
export interface CardVoter {
  /** Places of the constituencies that they belong to: a party, a group, both or none. */
  readonly constituencies: readonly number[];
  /** 1 where the item may not be asked: moderated, their own, or voted on already. */
  readonly excluded: Uint8Array;
}

/** The part of a round's rules that decides about the next card. */
export interface CardRules {
  /** Share of support that decides, in (0, 1). */
  readonly threshold: number;
  /** Votes of a constituency before anything is found about it. */
  readonly minimumVotes: number;
  /** Votes that every item has from every constituency before any ranking. */
  readonly floor: number;
}

/** Votes from each constituency on each item before items are ranked. */
export const EXPOSURE_FLOOR = 10;

/** A share so many standard deviations from the threshold is not in doubt: p ≈ .006, below most levels of false discovery. */
const BEYOND_DOUBT = 2.5;

/** Lower ranks are asked first; within a rank an item is drawn with its weight. Votes missing to the floor rank below 0. */
interface Standing {
  readonly rank: number;
  readonly weight: number;
}

/**
 * The next cards for a voter, best first, drawn by a seed (specification, section 7), in three ranks:
 * 1. items that a constituency of the voter has heard fewer than `floor` times, the least heard first;
 * 2. items on which the voter can still teach something, weighted by 1 / n², n the votes that would still decide it (`votesNeeded`):
 *    what is nearest to a decision is asked first;
 * 3. all others, weighted by the square of the widest interval of the voter's constituencies.
 * Within a rank the order is a weighted draw without replacement by exponential clocks −ln(1 − u) / weight (P. S. Efraimidis and
 * P. G. Spirakis, Information Processing Letters 97 (2006), 181–185), so that people who come together are not all sent to one item.
 *
 * O(items · constituencies).
 * @param limit most cards wanted
 * @param seed whole number; the same gives the same cards
 * @returns places of items, at most `limit`, none of them excluded
 */
export function nextCards(
  room: RoomCounts,
  voter: CardVoter,
  rules: CardRules,
  limit: number,
  seed: number,
): number[] {
  const { uniform } = seededRandom(seed);
  const best: { item: number; rank: number; clock: number }[] = [];
  for (let item = 0; item < room.items; item++) {
    // Every item draws: what is excluded for a voter does not move the other items.
    const draw = uniform();
    if (voter.excluded[item] === 1) continue;
    const { rank, weight } = standingOf(room, voter.constituencies, item, rules);
    const last = best.length === limit ? best[limit - 1] : undefined;
    // −ln(1 − u) ≥ u: most items are out of the list before the logarithm is asked.
    if (last !== undefined && !isBefore(rank, draw / weight, last)) continue;
    const clock = -log(1 - draw) / weight;
    let place = best.length;
    while (place > 0 && isBefore(rank, clock, best[place - 1]!)) place--;
    if (place >= limit) continue;
    best.splice(place, 0, { item, rank, clock });
    if (best.length > limit) best.pop();
  }
  return best.map(({ item }) => item);
}

function isBefore(rank: number, clock: number, other: { rank: number; clock: number }): boolean {
  return rank < other.rank || (rank === other.rank && clock < other.clock);
}

/** Where an item stands for a voter: what is missing to the floor, then what is still needed, then how wide their interval is. */
function standingOf(
  room: RoomCounts,
  constituencies: readonly number[],
  item: number,
  rules: CardRules,
): Standing {
  let missing = 0;
  let widest = 0;
  for (const constituency of constituencies) {
    const at = constituency * room.items + item;
    const lacking = rules.floor - room.votes[at]!;
    if (lacking > missing) missing = lacking;
    const { width } = shareOf(room.agree[at]!, room.votes[at]!);
    if (width > widest) widest = width;
  }
  if (missing > 0) return { rank: -missing, weight: 1 };
  if (constituencies.length === 0) return { rank: 1, weight: 1 };
  const needed = votesNeeded(room, constituencies, item, rules);
  if (needed === null) return { rank: 2, weight: widest * widest };
  return { rank: 1, weight: 1 / (needed * needed) };
}

/** Mean and standard deviation of Jeffreys' posterior Beta(agree + ½, votes − agree + ½). */
function shareOf(agree: number, votes: number): { mean: number; width: number } {
  const alpha = agree + 0.5;
  const total = votes + 1;
  return {
    mean: alpha / total,
    width: Math.sqrt((alpha * (total - alpha)) / (total + 1)) / total,
  };
}

/**
 * How many more votes would decide an item, of those that the voter can give; null where they can teach nothing. One constituency
 * under the threshold is enough to block, so that an item with such a one waits for the nearest of the voter's own that are under it;
 * any other item waits for all the constituencies in doubt together. It is closed to cards once a constituency is under the threshold
 * beyond doubt, or none is in doubt. A constituency that has not heard the item to the floor is in doubt, and not yet under.
 */
function votesNeeded(
  { items, votes, agree }: RoomCounts,
  own: readonly number[],
  item: number,
  { threshold, minimumVotes, floor }: CardRules,
): number | null {
  let together = 0;
  let isOwnInDoubt = false;
  let isUnder = false;
  let nearestOwnUnder: number | null = null;
  for (let at = item, constituency = 0; at < votes.length; at += items, constituency++) {
    const n = votes[at]!;
    const { mean, width } = shareOf(agree[at]!, n);
    const distance = mean < threshold ? threshold - mean : mean - threshold;
    const under = mean < threshold && n >= floor;
    if (under) isUnder = true;
    if (n >= minimumVotes && distance >= BEYOND_DOUBT * width) {
      if (under) return null;
      continue;
    }
    const further = furtherVotesNear(distance + width, n, threshold, minimumVotes);
    together += further;
    if (!own.includes(constituency)) continue;
    isOwnInDoubt = true;
    if (under && (nearestOwnUnder === null || further < nearestOwnUnder)) nearestOwnUnder = further;
  }
  if (isUnder) return nearestOwnUnder;
  return isOwnInDoubt ? together : null;
}

/**
 * Further votes, at least 1, until a share at this distance from the threshold t stands z = 2 standard errors from it: with
 * N = z² t (1 − t) / distance² votes in all. The distance is taken one standard deviation further than what was seen, so that few
 * votes that fell near the threshold do not put an item last; only with many votes an item at the threshold itself is let go.
 */
function furtherVotesNear(distance: number, n: number, threshold: number, minimumVotes: number): number {
  const total = (4 * threshold * (1 - threshold)) / (distance * distance);
  const further = (total > minimumVotes ? total : minimumVotes) - n;
  return further > 1 ? further : 1;
}
