import { type MinorityPosition, minorityPositions } from '../minority';
import type { Found } from './found';
import { countMarks, type Supplements } from './supplements';

/** What is always attached, by item; items without such a position are left out. */
export type MinoritySection = readonly {
  readonly id: string;
  readonly positions: readonly MinorityPosition[];
}[];

export function minoritySection(
  { matrix, divisions, counts, rules }: Found,
  supplements: Supplements,
): MinoritySection {
  const items = matrix.items.length;
  const ofKind = (kind: 'party' | 'sector') => {
    const reservations = countMarks(matrix, supplements, supplements.reservations, divisions[kind]);
    return (item: number) =>
      divisions[kind].names.map((name, place) => {
        const { agree, disagree, pass, n } = counts[kind][place]![item]!;
        return { kind, name, agree, disagree, pass, n, reservations: reservations[place * items + item]! };
      });
  };
  const [parties, sectors] = [ofKind('party'), ofKind('sector')];
  return matrix.items.flatMap((id, item) => {
    const positions = minorityPositions(counts.all[item]!, [...parties(item), ...sectors(item)], rules);
    return positions.length > 0 ? [{ id, positions }] : [];
  });
}
