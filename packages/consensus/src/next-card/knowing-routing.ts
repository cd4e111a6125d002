import type { ItemStatus } from '../concurrence';
import type { CardRules } from './next-cards';
import type { RoomCounts } from './room-counts';

/**
 * A bound for every rule of asking that keeps the floor: it knows beforehand how the whole room stands on every item in every constituency,
 * though not who will answer what. After the floor it asks what is settled with the fewest votes, where those votes are missing, and nothing
 * that the whole room leaves open.
 */
export class KnowingRouting {
  /** Votes after which an item is settled in a constituency, at place constituency · items + item; 0 where none are waited for. */
  private readonly enough: Float64Array;
  private found: readonly ItemStatus['kind'][] = [];

  /**
   * @param whole counts of the whole room
   * @param kinds what the whole room finds of each item
   */
  constructor(
    whole: RoomCounts,
    private readonly kinds: readonly ItemStatus['kind'][],
    private readonly rules: CardRules,
  ) {
    const { items } = whole;
    this.enough = new Float64Array(whole.votes.length);
    for (let item = 0; item < items; item++) {
      if (kinds[item] === 'open') continue;
      const places = Array.from({ length: whole.votes.length / items }, (_, c) => c * items + item);
      const needed = places.map((at) => this.votesToSettle(whole, at, kinds[item] === 'blocked'));
      // One constituency is enough to block; everything else waits for all of them.
      const least = kinds[item] === 'blocked' ? needed.reduce((a, b) => (b < a ? b : a)) : null;
      places.forEach((at, c) => {
        if (least === null || needed[c] === least) this.enough[at] = needed[c]!;
      });
    }
  }

  /** Takes over what a report finds by now: it is asked for no more. */
  placeFound(found: readonly ItemStatus['kind'][]): void {
    this.found = found;
  }

  /**
   * @param own places of the constituencies of who is asked
   * @param excluded 1 where the item may not be asked
   */
  draw({ items, votes }: RoomCounts, own: readonly number[], excluded: Uint8Array): number | null {
    let best: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let item = 0; item < items; item++) {
      if (excluded[item] === 1) continue;
      const lacking = own.reduce((most, c) => {
        const missing = this.rules.floor - votes[c * items + item]!;
        return missing > most ? missing : most;
      }, 0);
      const rank = lacking > 0 ? -lacking : this.votesLeft(votes, own, item, items);
      if (best === null || rank < least) [best, least] = [item, rank];
    }
    return best;
  }

  /** Votes that are missing to settle an item, of all constituencies that it waits for; infinite where these people can give none. */
  private votesLeft(votes: Uint32Array, own: readonly number[], item: number, items: number): number {
    if (this.kinds[item] === 'open' || (this.found[item] ?? 'open') !== 'open')
      return Number.POSITIVE_INFINITY;
    let left = 0;
    let waitsForOwn = false;
    for (let at = item, c = 0; at < votes.length; at += items, c++) {
      if (this.enough[at] === 0) continue;
      // What chance held up has its votes and is not found yet: another one may do.
      const missing = this.enough[at]! - votes[at]!;
      left += missing > 1 ? missing : 1;
      if (own.includes(c)) waitsForOwn = true;
    }
    return waitsForOwn ? left : Number.POSITIVE_INFINITY;
  }

  /** N with which a share at its true distance from the threshold t stands two standard errors from it: 4 t (1 − t) / distance². */
  private votesToSettle({ votes, agree }: RoomCounts, at: number, isBlocked: boolean): number {
    const { threshold, minimumVotes } = this.rules;
    const share = votes[at] === 0 ? threshold : agree[at]! / votes[at]!;
    if (isBlocked && share >= threshold) return Number.POSITIVE_INFINITY;
    const distance = share - threshold;
    const needed = (4 * threshold * (1 - threshold)) / (distance * distance);
    return needed > minimumVotes ? needed : minimumVotes;
  }
}
