/** What an item of a space does to whoever votes on it; `mean` and the components as a report keeps them. */
export interface PlacingItem {
  readonly id: string;
  readonly mean: number;
  readonly pc1: number;
  readonly pc2: number;
}

/** Where one person stands in a space that is fixed, and how far each of their votes pulled them that way. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Votes on items of the space. */
  readonly votes: number;
  /** In the order of the votes; they add to the distance from the middle. */
  readonly pulls: readonly { readonly item: string; readonly pull: number }[];
}

const worth = { agree: 1, pass: 0, disagree: -1 } as const;

/**
 * Projects one person into a space: √(items / votes) · Σ_voted (v − mean) · pc, as `projectParticipants` does for all. A vote's pull
 * is its part of that sum along the direction from the middle to the person.
 * @param votedItems number of items of the space with at least one vote
 * @returns null without a vote on any item of the space
 */
export function placeOf(
  votes: readonly { readonly item: string; readonly choice: keyof typeof worth }[],
  items: readonly PlacingItem[],
  votedItems: number,
): Place | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  const steps = votes.flatMap(({ item, choice }) => {
    const placing = byId.get(item);
    if (placing === undefined) return [];
    const centred = worth[choice] - placing.mean;
    return [{ item, dx: centred * placing.pc1, dy: centred * placing.pc2 }];
  });
  if (steps.length === 0) return null;
  const scale = Math.sqrt(votedItems / steps.length);
  const x = scale * steps.reduce((sum, { dx }) => sum + dx, 0) + 0;
  const y = scale * steps.reduce((sum, { dy }) => sum + dy, 0) + 0;
  const distance = Math.sqrt(x * x + y * y);
  const pulls = steps.map(({ item, dx, dy }) => ({
    item,
    pull: distance === 0 ? 0 : (scale * (dx * x + dy * y)) / distance,
  }));
  return { x, y, votes: steps.length, pulls };
}
