import type { Counts } from '../tallies';

/**
 * Polis's group-aware consensus on an item: Π over the groups of (A + 1) / (S + 2), S all votes of the group on it
 * (`conversation.clj`, group-aware-consensus). In (0, 1); null without groups, where an empty product would say 1.
 */
export function polisGroupAwareConsensus(groups: readonly Pick<Counts, 'agree' | 'n'>[]): number | null {
  if (groups.length === 0) return null;
  let product = 1;
  for (const { agree, n } of groups) product *= (agree + 1) / (n + 2);
  return product;
}
