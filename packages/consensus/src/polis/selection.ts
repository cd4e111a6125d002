import type { Counts } from '../tallies';
import { POLIS_CRITICAL_VALUE, polisProportionTest } from './proportion-tests';
import type { PolisRepresentativeness, PolisSide } from './representativeness';

/** An item that Polis shows as representative of a group, with the side for which it is. */
export interface PolisRepresentative {
  /** Column of the item. */
  readonly item: number;
  readonly side: 'agree' | 'disagree';
  readonly statistics: PolisSide;
  /** True for the one agreed item that Polis puts first whatever its tests say. */
  readonly bestAgree: boolean;
}

const MOST = 5;

/**
 * Polis's choice of at most five representative items for one group (`repness.clj`, select-rep-comments).
 * @param statistics representativeness in this group of each item that counts, in column order
 */
export function polisRepresentativeItems(
  statistics: readonly PolisRepresentativeness[],
): PolisRepresentative[] {
  const sufficient: PolisRepresentative[] = [];
  let best: PolisRepresentative | null = null;
  let bestAgree: number | null = null;
  statistics.forEach((item, at) => {
    if (passes(item.agree) || passes(item.disagree)) sufficient.push(strongerSide(item, at));
    if (sufficient.length === 0 && (best === null || strongest(item) > best.statistics.ratioTest)) {
      best = strongerSide(item, at);
    }
    if (beatsBestAgree(item, bestAgree === null ? null : statistics[bestAgree]!)) bestAgree = at;
  });
  // The first place is kept for an agreed item, though its stronger side may be the other one.
  const head: PolisRepresentative[] =
    bestAgree === null ? [] : [{ ...strongerSide(statistics[bestAgree]!, bestAgree), bestAgree: true }];
  if (sufficient.length === 0) return head.length > 0 ? head : best === null ? [] : [best];
  const chosen = [
    ...head,
    ...sufficient
      .filter(({ item }) => item !== bestAgree)
      .sort((a, b) => metric(b) - metric(a) || a.item - b.item),
  ].slice(0, MOST);
  return [
    ...chosen.filter(({ side }) => side === 'agree'),
    ...chosen.filter(({ side }) => side === 'disagree'),
  ];
}

function passes({ ratioTest, shareTest }: PolisSide): boolean {
  return ratioTest > POLIS_CRITICAL_VALUE && shareTest > POLIS_CRITICAL_VALUE;
}

function strongest({ agree, disagree }: PolisRepresentativeness): number {
  return agree.ratioTest > disagree.ratioTest ? agree.ratioTest : disagree.ratioTest;
}

function strongerSide({ agree, disagree }: PolisRepresentativeness, item: number): PolisRepresentative {
  return agree.ratioTest > disagree.ratioTest
    ? { item, side: 'agree', statistics: agree, bestAgree: false }
    : { item, side: 'disagree', statistics: disagree, bestAgree: false };
}

function metric({ statistics: { ratio, ratioTest, share, shareTest } }: PolisRepresentative): number {
  return ratio * ratioTest * share * shareTest;
}

function beatsBestAgree(
  { agree, disagree }: PolisRepresentativeness,
  best: PolisRepresentativeness | null,
): boolean {
  if (agree.successes === 0 && disagree.successes === 0) return false;
  if (best === null) return agree.shareTest > POLIS_CRITICAL_VALUE || (agree.ratio > 1 && agree.share > 0.5);
  const { ratio, ratioTest, share, shareTest } = best.agree;
  return ratio > 1
    ? agree.ratio * agree.ratioTest * agree.share * agree.shareTest > ratio * ratioTest * share * shareTest
    : agree.share * agree.shareTest > share * shareTest;
}

/** An item that Polis shows as consensus over everybody. */
export interface PolisConsensusItem {
  readonly item: number;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly shareTest: number;
}

/**
 * Polis's choice of at most five items that everybody agrees (or disagrees) with (`repness.clj`, select-consensus-comments): smoothed
 * share above one half and test above the critical value, by their product, the largest first.
 * @param counts over everybody, of each item that counts, in column order
 */
export function polisConsensusItems(
  counts: readonly Counts[],
  side: 'agree' | 'disagree',
): PolisConsensusItem[] {
  return counts
    .map((count, item) => ({
      item,
      successes: count[side],
      trials: count.n,
      share: (count[side] + 1) / (count.n + 2),
      shareTest: polisProportionTest(count[side], count.n),
    }))
    .filter(({ share, shareTest }) => share > 0.5 && shareTest > POLIS_CRITICAL_VALUE)
    .sort((a, b) => b.share * b.shareTest - a.share * a.shareTest || a.item - b.item)
    .slice(0, MOST);
}
