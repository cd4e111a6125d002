/**
 * What the next card depends on: counts alone, no vote of anybody. `votes[c · items + i]` are the votes of constituency c on item
 * i, `agree` those that agree. Constituencies are the parties and the opinion groups.
 */
export interface RoomCounts {
  readonly items: number;
  readonly votes: Uint32Array;
  readonly agree: Uint32Array;
}

/** Counts of a room in which nobody voted yet. */
export function emptyRoomCounts(items: number, constituencies: number): RoomCounts {
  return {
    items,
    votes: new Uint32Array(items * constituencies),
    agree: new Uint32Array(items * constituencies),
  };
}

/** A seed from words, by FNV-1a with 32 bits (Fowler, Noll and Vo): the same person gets the same cards at every look. */
export function seedOf(words: string): number {
  let hash = 2166136261;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 16777619);
  return hash >>> 0;
}
