import { type Matters, mattersOf, orderByMatters } from '../matters';
import { everybody } from '../tallies';
import type { Found } from './found';
import { countMarks, type Supplements } from './supplements';

/** 'This matters to me' beside each item, and the order that follows from it; null where nobody was asked. */
export type MattersSection = { readonly items: readonly Matters[]; readonly order: readonly string[] } | null;

export function mattersSection({ matrix, counts }: Found, supplements: Supplements): MattersSection {
  if (supplements.matters === undefined) return null;
  const all = everybody(matrix.participants.length);
  const marks = countMarks(matrix, supplements, supplements.matters, all);
  const items = mattersOf(
    matrix.items,
    marks,
    counts.all.map(({ n }) => n),
  );
  return { items, order: orderByMatters(items) };
}
