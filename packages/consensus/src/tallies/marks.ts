import { compareByCodeUnit } from '../matrix';
import { polisTwoProportionTest } from '../polis';

/** An item on which a group differs from everybody else. */
export interface Mark {
  readonly id: string;
  /** Share of the group that agrees, in [0, 1]. */
  readonly share: number;
  /** Share of all others that agrees, in [0, 1]. */
  readonly others: number;
}

interface Counted {
  readonly id: string;
  readonly all: { readonly agree: number; readonly n: number };
  readonly groups: readonly { readonly name: string; readonly agree: number; readonly n: number }[];
}

/**
 * The items that mark a group best: its share of agreement against that of all others, by Polis's test of two shares
 * (`stats.clj`, two-prop-test), the strongest first. What a group agrees to comes before what it does not.
 * @param smallest fewest votes in the group and outside it
 * @param most how many are given at most
 */
export function groupMarks(items: readonly Counted[], group: string, smallest: number, most: number): Mark[] {
  const tested = items.flatMap(({ id, all, groups }) => {
    const inside = groups.find(({ name }) => name === group);
    if (inside === undefined) return [];
    const outside = { agree: all.agree - inside.agree, n: all.n - inside.n };
    if (inside.n < smallest || outside.n < smallest) return [];
    const z = polisTwoProportionTest(inside.agree, outside.agree, inside.n, outside.n);
    return [{ id, share: inside.agree / inside.n, others: outside.agree / outside.n, z }];
  });
  const strongest = tested.sort((a, b) => b.z - a.z || compareByCodeUnit(a.id, b.id));
  return strongest.slice(0, most).map(({ id, share, others }) => ({ id, share, others }));
}
