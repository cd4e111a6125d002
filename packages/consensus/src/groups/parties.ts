import { adjustedRandIndex } from '../rooms';

/** How far the opinion groups are the parties under another name. */
export interface PartyLikeness {
  /** Adjusted Rand index of groups and parties over the people who have both. */
  readonly adjustedRandIndex: number;
  /** True from .8 on: what holds across the groups then says hardly more than what holds across the parties. */
  readonly coincide: boolean;
}

const COINCIDING = 0.8;

/**
 * Compares two divisions of the same people (L. Hubert and P. Arabie, J. Classification 2 (1985), 193–218).
 * @param groupOf place of each person's group; −1 for none
 * @param partyOf place of each person's party; −1 for none
 * @returns null unless there are two groups and two parties among the people who have both
 */
export function partyLikeness(groupOf: ArrayLike<number>, partyOf: ArrayLike<number>): PartyLikeness | null {
  const both = Array.from({ length: groupOf.length }, (_, i) => i).filter(
    (i) => groupOf[i]! >= 0 && partyOf[i]! >= 0,
  );
  const groups = both.map((i) => groupOf[i]!);
  const parties = both.map((i) => partyOf[i]!);
  if (new Set(groups).size < 2 || new Set(parties).size < 2) return null;
  const index = adjustedRandIndex(groups, parties);
  return { adjustedRandIndex: index, coincide: index >= COINCIDING };
}
