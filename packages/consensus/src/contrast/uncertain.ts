import type { Counts } from '../tallies';

/** Share of passes above which an item is uncertain, unless the rules say otherwise. */
export const UNCERTAIN_SHARE = 0.3;

/** An item that many look at and do not decide. */
export interface Uncertain {
  /** pass / n over everybody, in [0, 1]. */
  readonly passShare: number;
  /** The parties and groups, with the fewest votes that the rules ask, in which it is above the limit too. */
  readonly where: readonly { readonly kind: 'party' | 'group'; readonly name: string }[];
}

interface NamedCounts extends Counts {
  readonly name: string;
}

/**
 * Whether an item is uncertain: more than `limit` of all votes pass.
 * @returns null where it is not, or has fewer than `minimumVotes`
 */
export function uncertainty(
  item: {
    readonly all: Counts;
    readonly parties: readonly NamedCounts[];
    readonly groups: readonly NamedCounts[];
  },
  minimumVotes: number,
  limit = UNCERTAIN_SHARE,
): Uncertain | null {
  const above = ({ pass, n }: Counts) => n >= minimumVotes && n > 0 && pass / n > limit;
  if (!above(item.all)) return null;
  const named = (kind: 'party' | 'group', list: readonly NamedCounts[]) =>
    list.filter(above).map(({ name }) => ({ kind, name }));
  return {
    passShare: item.all.pass / item.all.n,
    where: [...named('party', item.parties), ...named('group', item.groups)],
  };
}
