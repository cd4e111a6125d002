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

/** A share further from the threshold than so many standard deviations is not in doubt. */
const IN_DOUBT = 2.5;

/** Lower ranks are asked first; within a rank an item is drawn with its weight. Votes missing to the floor rank below 0. */
interface Standing {
  readonly rank: number;
  readonly weight: number;
}

/**
 * The next cards for a voter, best first, drawn by a seed (specification, section 7), in three ranks:
 * 1. items that a constituency of the voter has heard fewer than `floor` times, the least heard first;
 * 2. open items on which the voter can still teach something, weighted by the square of the shrinkage of the widest interval among
 *    those of the voter's constituencies that are in doubt (`standingOf`);
 * 3. all others.
 * Within a rank the order is a weighted draw without replacement by exponential clocks −ln(1 − u) / weight (P. S. Efraimidis and
 * P. G. Spirakis, Information Processing Letters 97 (2006), 181–185), so that people who come together are not all sent to one item.
 *
 * O(items · constituencies of the voter).
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

/**
 * Where an item stands for a voter. The interval of a constituency is Jeffreys' posterior Beta(α, β), α = agree + ½ and
 * β = votes − agree + ½, measured by its standard deviation s = √(αβ / (N + 1)) / N with N = α + β. One more vote is expected to
 * leave the variance s² N / (N + 1) (the beta-binomial's mean posterior variance), hence shrinks s by s · (1 − √(N / (N + 1))).
 */
function standingOf(
  { items, votes, agree, decided }: RoomCounts,
  constituencies: readonly number[],
  item: number,
  { threshold, minimumVotes, floor }: CardRules,
): Standing {
  let missing = 0;
  let widest = 0;
  let widestInDoubt = 0;
  let shrinkage = 1;
  for (const constituency of constituencies) {
    const at = constituency * items + item;
    const n = votes[at]!;
    if (floor - n > missing) missing = floor - n;
    const alpha = agree[at]! + 0.5;
    const total = n + 1;
    const width = Math.sqrt((alpha * (total - alpha)) / (total + 1)) / total;
    const inDoubt = n < minimumVotes || Math.abs(alpha / total - threshold) < IN_DOUBT * width;
    if (width > widest) widest = width;
    if (!inDoubt || width <= widestInDoubt) continue;
    widestInDoubt = width;
    shrinkage = width * (1 - Math.sqrt(total / (total + 1)));
  }
  if (missing > 0) return { rank: -missing, weight: 1 };
  const isOpen = decided[item] === 0 && (widestInDoubt > 0 || constituencies.length === 0);
  if (isOpen) return { rank: 1, weight: shrinkage * shrinkage };
  return { rank: 2, weight: constituencies.length === 0 ? 1 : widest * widest };
}
