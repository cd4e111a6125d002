import {
  type Characteristic,
  characteristicItems,
  type Divided,
  divisiveItems,
  type Uncertain,
  uncertainty,
} from '../contrast';
import type { Constituency } from '../tallies';
import { decidingConstituencies, type Found } from './found';

/** What divides, what is undecided, and what marks each party and group. */
export interface ContrastSection {
  /** The largest sure difference first. */
  readonly divisive: readonly Divided[];
  /** By item, the largest share of passes first. */
  readonly uncertain: readonly (Uncertain & { readonly id: string })[];
  /** At most five items for each party and group. */
  readonly characteristic: readonly {
    readonly constituency: Constituency;
    readonly items: readonly Characteristic[];
  }[];
}

const CHARACTERISTIC_ITEMS = 5;

export function contrastSection(found: Found): ContrastSection {
  const { matrix, divisions, counts, rules } = found;
  const named = (kind: 'party' | 'group', item: number) =>
    divisions[kind].names.map((name, place) => {
      const { agree, disagree, pass, n } = counts[kind][place]![item]!;
      return { name, agree, disagree, pass, n };
    });
  const items = matrix.items.map((id, item) => ({
    id,
    all: counts.all[item]!,
    parties: named('party', item),
    groups: named('group', item),
  }));
  const uncertain = items.flatMap((item) => {
    const found = uncertainty(item, rules.minimumVotes, rules.uncertainShare);
    return found ? [{ id: item.id, ...found }] : [];
  });
  const order = uncertain
    .map((_, i) => i)
    .sort((a, b) => uncertain[b]!.passShare - uncertain[a]!.passShare || a - b);
  const ofConstituencies = [...counts.party, ...counts.group];
  return {
    divisive: divisiveItems(items, rules.minimumVotes),
    uncertain: order.map((i) => uncertain[i]!),
    characteristic: decidingConstituencies(found).map((constituency, c) => ({
      constituency,
      items: characteristicItems(
        items.map(({ id, all }, item) => ({ id, all, own: ofConstituencies[c]![item]! })),
        rules.minimumVotes,
        CHARACTERISTIC_ITEMS,
      ),
    })),
  };
}
