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
  const all = Array.from({ length: items }, (_, item) => item);
  const places = constituencies.map((_, c) => c);
  const tested = (test: (n: Counts) => number) => (c: number, item: number) => {
    const cell = counts[c]![item]!;
    return cell.n < minimumVotes || cell.n === 0 ? 1 : test(cell);
  };
  const pSupport = tested(({ agree, n }) => pOfAtMost(agree, n, threshold));
  const pRefusal = tested(({ disagree, n }) => pOfAtMost(disagree, n, threshold));
  const pBlocking = tested(({ agree, n }) => pOfAtLeast(agree, n, threshold));
  const largest = (p: (c: number, item: number) => number) =>
    all.map((item) =>
      places.reduce((most, c) => (p(c, item) > most ? p(c, item) : most), places.length === 0 ? 1 : 0),
    );

  const support = all.map((item) => places.map((c) => pSupport(c, item)));
  const ofItems = largest((c, item) => support[item]![c]!);
  const refusals = largest(pRefusal);
  const blocks = all.flatMap((item) => places.map((c) => pBlocking(c, item)));
  const supportLevels = discoveryLevels(ofItems, errorRate);
  const refusalLevels = discoveryLevels(refusals, errorRate);
  const blockLevels = discoveryLevels(blocks, errorRate);

  return all.map((item): ItemStatus => {
    const level = supportLevels[item]!;
    if (ofItems[item]! <= level) return { kind: 'concurrent' };
    if (refusals[item]! <= refusalLevels[item]!) return { kind: 'rejected' };
    const pair = (c: number) => item * places.length + c;
    const blocking = places.filter((c) => blocks[pair(c)]! <= blockLevels[pair(c)]!);
    if (blocking.length > 0) return { kind: 'blocked', by: blocking.map((c) => constituencies[c]!) };
    const open = places.filter((c) => support[item]![c]! > level);
    return {
      kind: 'open',
      needs: open.map((c) => ({
        constituency: constituencies[c]!,
        furtherVotes: furtherVotes(
          counts[c]![item]!,
          threshold,
          { support: level, blocking: blockLevels[pair(c)]! },
          minimumVotes,
        ),
      })),
    };
  });
}
