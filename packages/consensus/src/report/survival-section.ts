import { type Survival, survival } from '../robustness';
import { decidingConstituencies, type Found } from './found';
import type { Supplements } from './supplements';

/** How each status stands up to fabricated ballots. */
export interface SurvivalSection {
  /** Whether the number of unverified accounts is known; without it nothing is labelled fragile. */
  readonly accountsKnown: boolean;
  readonly items: readonly (Survival & { readonly id: string })[];
}

export function survivalSection(found: Found, { unverified }: Supplements): SurvivalSection {
  const { matrix, counts, concurrence, rules } = found;
  const constituencies = decidingConstituencies(found);
  const ofConstituencies = [...counts.party, ...counts.group];
  return {
    accountsKnown: unverified !== undefined,
    items: matrix.items.map((id, item) => ({
      id,
      ...survival(
        {
          status: concurrence.statuses[item]!,
          supportLevel: concurrence.supportLevels[item]!,
          refusalLevel: concurrence.refusalLevels[item]!,
          blockingLevels: concurrence.blockingLevels[item]!,
          counts: ofConstituencies.map((ofItems) => ofItems[item]!),
        },
        constituencies,
        rules,
        unverified,
      ),
    })),
  };
}
