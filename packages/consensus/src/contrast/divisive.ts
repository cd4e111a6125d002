import { type Counts, type WidestDifference, widestDifference } from '../tallies';

/** Where an item divides. */
export interface Divided extends WidestDifference {
  readonly id: string;
  readonly kind: 'party' | 'group';
}

interface NamedCounts extends Counts {
  readonly name: string;
}

/** One item with its counts by party and by group. */
export interface DividedItem {
  readonly id: string;
  readonly parties: readonly NamedCounts[];
  readonly groups: readonly NamedCounts[];
}

/**
 * The divisive items: for each the two parties and the two groups furthest apart in support, with the interval of their difference
 * (Newcombe), where it leaves 0 out; the largest sure difference first. Unadjusted for the choice of the widest among several pairs
 * and among items, and for groups being made from the same votes.
 * @param items in canonical order, which breaks ties, parties before groups
 * @param minimumVotes fewest votes in both of the two
 */
export function divisiveItems(items: readonly DividedItem[], minimumVotes: number): Divided[] {
  const divided = items.flatMap(({ id, parties, groups }) =>
    (['party', 'group'] as const).flatMap((kind): Divided[] => {
      const named = kind === 'party' ? parties : groups;
      const widest = widestDifference(
        Object.fromEntries(named.map((counts) => [counts.name, counts])),
        minimumVotes,
      );
      return widest !== null && widest.lower > 0 ? [{ id, kind, ...widest }] : [];
    }),
  );
  const order = divided.map((_, i) => i).sort((a, b) => divided[b]!.lower - divided[a]!.lower || a - b);
  return order.map((i) => divided[i]!);
}
