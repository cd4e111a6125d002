import { pOfAtLeast, pOfAtMost } from '../bounds';
import type { Constituency, Counts } from '../tallies';
import { discoveryLevels } from './false-discovery';
import { furtherVotes } from './further-votes';

/** What is still needed in one constituency: further votes at the present share, null for more than 1,000. */
export interface Need {
  readonly constituency: Constituency;
  readonly furtherVotes: number | null;
}

/** Where an item stands. In a running round every status is 'so far'; only the final edition's is a finding. */
export type ItemStatus =
  | { readonly kind: 'concurrent' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'blocked'; readonly by: readonly Constituency[] }
  | { readonly kind: 'open'; readonly needs: readonly Need[] };

/** The part of a round's rules that decides about items. */
export interface ConcurrenceRules {
  /** Share of support that must be exceeded in every constituency, in (0, 1). */
  readonly threshold: number;
  /** Fewest votes in a constituency before anything is found about it. */
  readonly minimumVotes: number;
  /** Share of false findings tolerated, in (0, 1). */
  readonly errorRate: number;
}

/**
 * Status of every item (specification, section 5).
 *
 * p of an item is the largest exact one-sided binomial p of 'support ≤ threshold' over the constituencies: requiring all is an
 * intersection–union test (R. L. Berger, Technometrics 24 (1982), 295–300), for which nothing is paid across constituencies.
 * Concurrent items are the Benjamini–Hochberg set over all items; rejected items the same with disagreement in place of support;
 * the pairs (item, constituency) that block are the set over all pairs for the opposite hypothesis 'support ≥ threshold'. A
 * constituency with fewer than the minimum of votes has p = 1 throughout. Without constituencies every item is open.
 * @param constituencies every party and group
 * @param counts `counts[c][item]`, in the order of `constituencies`
 */
export function itemStatuses(
  items: number,
  constituencies: readonly Constituency[],
  counts: readonly (readonly Counts[])[],
  rules: ConcurrenceRules,
): ItemStatus[] {
  const { threshold, minimumVotes, errorRate } = rules;
  const width = constituencies.length;
  const pairs = (p: (cell: Counts) => number) =>
    Float64Array.from({ length: items * width }, (_, pair) => {
      const cell = counts[pair % width]![Math.floor(pair / width)]!;
      return cell.n < minimumVotes || cell.n === 0 ? 1 : p(cell);
    });
  const support = pairs(({ agree, n }) => pOfAtMost(agree, n, threshold));
  const refusal = pairs(({ disagree, n }) => pOfAtMost(disagree, n, threshold));
  const blocking = pairs(({ agree, n }) => pOfAtLeast(agree, n, threshold));
  const concurrent = discoveries(largestOfItems(support, items, width), errorRate);
  const rejected = discoveries(largestOfItems(refusal, items, width), errorRate);
  const blocked = discoveries(blocking, errorRate);

  return Array.from({ length: items }, (_, item): ItemStatus => {
    if (concurrent.found(item)) return { kind: 'concurrent' };
    if (rejected.found(item)) return { kind: 'rejected' };
    const first = item * width;
    const by = constituencies.filter((_, c) => blocked.found(first + c));
    if (by.length > 0) return { kind: 'blocked', by };
    const needs: Need[] = [];
    constituencies.forEach((constituency, c) => {
      const level = concurrent.levels[item]!;
      if (support[first + c]! <= level) return;
      const levels = { support: level, blocking: blocked.levels[first + c]! };
      needs.push({
        constituency,
        furtherVotes: furtherVotes(counts[c]![item]!, threshold, levels, minimumVotes),
      });
    });
    return { kind: 'open', needs };
  });
}

function discoveries(p: Float64Array, errorRate: number) {
  const levels = discoveryLevels(p, errorRate);
  return { levels, found: (at: number) => p[at]! <= levels[at]! };
}

/** Largest p of each item; 1 without constituencies. */
function largestOfItems(p: Float64Array, items: number, width: number): Float64Array {
  const largest = new Float64Array(items).fill(width === 0 ? 1 : 0);
  for (let pair = 0; pair < p.length; pair++) {
    const item = Math.floor(pair / width);
    if (p[pair]! > largest[item]!) largest[item] = p[pair]!;
  }
  return largest;
}
