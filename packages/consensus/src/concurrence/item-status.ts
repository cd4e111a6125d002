import { pOfAtMost } from '../bounds';
import type { Constituency, Counts } from '../tallies';
import { discoveries } from './discoveries';
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

/** Statuses with what they rest on. All lists go by item. */
export interface Concurrence {
  readonly statuses: readonly ItemStatus[];
  /** Highest p of 'support is at most the threshold in some constituency' at which an item is concurrent, all others as they are. */
  readonly supportLevels: Float64Array;
  /** The same of disagreement, at which it is rejected. */
  readonly refusalLevels: Float64Array;
  /** Highest p of 'support is at least the threshold' at which the constituency blocks the item: `[item][constituency]`. */
  readonly blockingLevels: readonly Float64Array[];
}

/**
 * Status of every item (specification, section 5).
 *
 * p of an item is the largest exact one-sided binomial p of 'support ≤ threshold' over the constituencies (`discoveries`), for which
 * nothing is paid across constituencies. Concurrent items are the Benjamini–Hochberg set over all items; rejected items the same with
 * disagreement in place of support; the pairs (item, constituency) that block are the set over all pairs for the opposite hypothesis
 * 'support ≥ threshold'. A constituency with fewer than the minimum of votes has p = 1 throughout, also one that nobody is in. Without
 * constituencies every item is open.
 * @param constituencies every party of the rules and every group
 * @param counts `counts[c][item]`, in the order of `constituencies`
 */
export function concurrence(
  items: number,
  constituencies: readonly Constituency[],
  counts: readonly (readonly Counts[])[],
  rules: ConcurrenceRules,
): Concurrence {
  const width = constituencies.length;
  const { support, refusal, blocking } = discoveriesOf(items, counts, rules);
  const statuses = Array.from({ length: items }, (_, item): ItemStatus => {
    if (support.isFound(item)) return { kind: 'concurrent' };
    if (refusal.isFound(item)) return { kind: 'rejected' };
    const by = constituencies.filter((_, c) => blocking.isFound(item * width + c));
    if (by.length > 0) return { kind: 'blocked', by };
    const needs = constituencies.flatMap((constituency, c): Need[] => {
      const cell = counts[c]![item]!;
      const levels = { support: support.levels[item]!, blocking: blocking.levels[item * width + c]! };
      if (supports(cell, levels.support, rules)) return [];
      return [
        { constituency, furtherVotes: furtherVotes(cell, rules.threshold, levels, rules.minimumVotes) },
      ];
    });
    return { kind: 'open', needs };
  });
  return {
    statuses,
    supportLevels: support.levels,
    refusalLevels: refusal.levels,
    blockingLevels: statuses.map((_, item) => blocking.levels.subarray(item * width, (item + 1) * width)),
  };
}

/** The statuses of `concurrence` alone. */
export function itemStatuses(
  items: number,
  constituencies: readonly Constituency[],
  counts: readonly (readonly Counts[])[],
  rules: ConcurrenceRules,
): readonly ItemStatus[] {
  return concurrence(items, constituencies, counts, rules).statuses;
}

/**
 * The kinds of the statuses alone, in the order of the items: further votes, most of the work of `concurrence`, are not searched for.
 */
export function itemKinds(
  items: number,
  counts: readonly (readonly Counts[])[],
  rules: ConcurrenceRules,
): ItemStatus['kind'][] {
  const width = counts.length;
  const { support, refusal, blocking } = discoveriesOf(items, counts, rules);
  return Array.from({ length: items }, (_, item) => {
    if (support.isFound(item)) return 'concurrent';
    if (refusal.isFound(item)) return 'rejected';
    return counts.some((_, c) => blocking.isFound(item * width + c)) ? 'blocked' : 'open';
  });
}

function supports({ agree, n }: Counts, level: number, rules: ConcurrenceRules): boolean {
  return n >= rules.minimumVotes && n > 0 && pOfAtMost(agree, n, rules.threshold) <= level;
}

/** The three sets: of items that are concurrent, of items that are rejected, of pairs (item · constituencies + constituency) that block. */
function discoveriesOf(items: number, counts: readonly (readonly Counts[])[], rules: ConcurrenceRules) {
  const width = counts.length;
  const agree = new Float64Array(items * width);
  const disagree = new Float64Array(items * width);
  const against = new Float64Array(items * width);
  const n = new Float64Array(items * width);
  for (let c = 0; c < width; c++) {
    for (let item = 0; item < items; item++) {
      const cell = counts[c]![item]!;
      const pair = item * width + c;
      agree[pair] = cell.agree;
      disagree[pair] = cell.disagree;
      against[pair] = cell.n - cell.agree;
      n[pair] = cell.n;
    }
  }
  const { threshold } = rules;
  return {
    support: discoveries({ successes: agree, trials: n, width, hypotheses: items, threshold }, rules),
    refusal: discoveries({ successes: disagree, trials: n, width, hypotheses: items, threshold }, rules),
    // To block is to be sure that those who do not agree are more than 1 − threshold.
    blocking: discoveries(
      { successes: against, trials: n, width: 1, hypotheses: n.length, threshold: 1 - threshold },
      rules,
    ),
  };
}
