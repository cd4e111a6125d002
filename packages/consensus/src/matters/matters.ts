import { lowerBound } from '../bounds';

/** How many of those who voted on an item say that it matters to them. */
export interface Matters {
  readonly id: string;
  readonly people: number;
  readonly votes: number;
  /** people / votes, in [0, 1]; null without votes. */
  readonly share: number | null;
  /** Lower 95 % bound of the share (Jeffreys). */
  readonly lower: number;
}

/**
 * 'This matters to me' beside each item.
 * @param marks people who said so among the voters of the item, by item
 * @param votes people who voted on it, by item
 */
export function mattersOf(
  ids: readonly string[],
  marks: ArrayLike<number>,
  votes: ArrayLike<number>,
): Matters[] {
  return ids.map((id, item) => {
    const [people, n] = [marks[item]!, votes[item]!];
    return { id, people, votes: n, share: n === 0 ? null : people / n, lower: lowerBound(people, n) };
  });
}

/** Ids by the lower bound of the share, the largest first: one mark of one vote comes after many of many. Equals keep their order. */
export function orderByMatters(items: readonly Matters[]): string[] {
  const order = items.map((_, i) => i).sort((a, b) => items[b]!.lower - items[a]!.lower || a - b);
  return order.map((i) => items[i]!.id);
}
