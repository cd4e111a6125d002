import { pOfAtLeast, pOfAtMost } from '../bounds';
import type { Constituency, Counts } from '../tallies';
import { discoveryLevels } from './false-discovery';
import { furtherVotes } from './further-votes';
import { hoeffdingBound, largestP } from './largest-p';

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

/** What decides about an item: its exact p, and the highest p that would be found with all others as they are. */
export interface Evidence {
  readonly p: number;
  readonly level: number;
}

/** Statuses with what they rest on. All lists go by item. */
export interface Concurrence {
  readonly statuses: readonly ItemStatus[];
  /** Of 'support is at most the threshold in some constituency': small when the item is concurrent. */
  readonly support: readonly Evidence[];
  /** The same of disagreement: small when the item is rejected. */
  readonly refusal: readonly Evidence[];
  /** Highest p of 'support is at least the threshold' at which the constituency blocks the item: `[item][constituency]`. */
  readonly blockingLevels: readonly Float64Array[];
}

/**
 * Status of every item (specification, section 5).
 *
 * p of an item is the largest exact one-sided binomial p of 'support ≤ threshold' over the constituencies (`largestP`), for which
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
  const places = placesOf(items, counts);
  const support = evidenceOf(places, 'agree', rules);
  const refusal = evidenceOf(places, 'disagree', rules);
  const blocking = blockingPairs(places, constituencies.length, rules);
  const statuses = places.map((cells, item): ItemStatus => {
    if (isFound(support[item]!)) return { kind: 'concurrent' };
    if (isFound(refusal[item]!)) return { kind: 'rejected' };
    const by = constituencies.filter((_, c) => blocking.p[item]![c]! <= blocking.levels[item]![c]!);
    if (by.length > 0) return { kind: 'blocked', by };
    const needs = constituencies.flatMap((constituency, c): Need[] => {
      const levels = { support: support[item]!.level, blocking: blocking.levels[item]![c]! };
      if (supports(cells[c]!, levels.support, rules)) return [];
      return [
        {
          constituency,
          furtherVotes: furtherVotes(cells[c]!, rules.threshold, levels, rules.minimumVotes),
        },
      ];
    });
    return { kind: 'open', needs };
  });
  return { statuses, support, refusal, blockingLevels: blocking.levels };
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
  const places = placesOf(items, counts);
  const support = evidenceOf(places, 'agree', rules);
  const refusal = evidenceOf(places, 'disagree', rules);
  const blocking = blockingPairs(places, counts.length, rules);
  return places.map((cells, item) => {
    if (isFound(support[item]!)) return 'concurrent';
    if (isFound(refusal[item]!)) return 'rejected';
    return cells.some((_, c) => blocking.p[item]![c]! <= blocking.levels[item]![c]!) ? 'blocked' : 'open';
  });
}

function placesOf(items: number, counts: readonly (readonly Counts[])[]): Counts[][] {
  return Array.from({ length: items }, (_, item) => counts.map((ofItems) => ofItems[item]!));
}

const isFound = ({ p, level }: Evidence): boolean => p <= level;

function supports({ agree, n }: Counts, level: number, rules: ConcurrenceRules): boolean {
  return n >= rules.minimumVotes && n > 0 && pOfAtMost(agree, n, rules.threshold) <= level;
}

function evidenceOf(
  places: readonly (readonly Counts[])[],
  side: 'agree' | 'disagree',
  { threshold, minimumVotes, errorRate }: ConcurrenceRules,
): Evidence[] {
  const p = Float64Array.from(places, (cells) =>
    largestP(
      cells.map((cell) => ({ successes: cell[side], trials: cell.n })),
      threshold,
      minimumVotes,
    ),
  );
  const levels = discoveryLevels(p, errorRate);
  return Array.from(p, (value, item) => ({ p: value, level: levels[item]! }));
}

/**
 * The pairs that block. The set depends on where p stands to levels between errorRate / pairs and errorRate alone: a pair surely
 * below them all keeps Hoeffding's bound of its p, and one surely above keeps 1, so that most pairs need no exact tail.
 */
function blockingPairs(
  places: readonly (readonly Counts[])[],
  width: number,
  { threshold, minimumVotes, errorRate }: ConcurrenceRules,
) {
  const surely = errorRate / (places.length * width);
  const pOf = ({ agree, n }: Counts): number => {
    if (n < minimumVotes || n === 0) return 1;
    // A count from the mean on is no smaller than the median (Kaas and Buhrman, Statistica Neerlandica 34 (1980)): p is ½ or more.
    if (errorRate < 0.25 && agree >= threshold * n) return 1;
    const bound = hoeffdingBound({ successes: n - agree, trials: n }, 1 - threshold);
    return bound <= surely ? bound : pOfAtLeast(agree, n, threshold);
  };
  const p = new Float64Array(places.length * width);
  places.forEach((cells, item) => {
    cells.forEach((cell, c) => {
      p[item * width + c] = pOf(cell);
    });
  });
  const levels = discoveryLevels(p, errorRate);
  const byItem = (all: Float64Array) =>
    places.map((_, item) => all.subarray(item * width, (item + 1) * width));
  return { p: byItem(p), levels: byItem(levels) };
}
