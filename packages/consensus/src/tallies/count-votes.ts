import type { VoteMatrix } from '../matrix';
import type { Division } from './constituencies';

/** Votes on one item in one constituency: whole numbers, n = agree + disagree + pass. */
export interface Counts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly n: number;
}

/** Counts of a division: `counts[place][column]`. */
export type CountsOfDivision = readonly (readonly Counts[])[];

/** Counts every item in every constituency of a division, O(votes + constituencies · items). */
export function countVotes(matrix: VoteMatrix, division: Division): CountsOfDivision {
  const items = matrix.items.length;
  const cells = new Uint32Array(division.names.length * items * 3);
  const { rowStart, rowItem, rowChoice } = matrix;
  for (let row = 0; row < matrix.participants.length; row++) {
    const place = division.placeOf[row]!;
    if (place < 0) continue;
    const base = place * items;
    const end = rowStart[row + 1]!;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      cells[3 * (base + rowItem[entry]!) + rowChoice[entry]!]!++;
    }
  }
  return division.names.map((_, place) =>
    matrix.items.map((_, item) => countsAt(cells, 3 * (place * items + item))),
  );
}

/** Three neighbouring cells, in the order of the codes: disagree, pass, agree. */
function countsAt(cells: Uint32Array, at: number): Counts {
  const [disagree, pass, agree] = [cells[at]!, cells[at + 1]!, cells[at + 2]!];
  return { agree, disagree, pass, n: agree + disagree + pass };
}
