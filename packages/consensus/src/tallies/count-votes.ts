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
  const places = division.names.length;
  if (places === 0) return [];
  const cells = countCells(matrix, division.placeOf, places);
  return division.names.map((_, place) => countsAt(cells, items, [place]));
}

/** Counts by party, by group, by party within group, and of everybody. */
export interface CrossedCounts {
  readonly all: readonly Counts[];
  readonly party: CountsOfDivision;
  readonly group: CountsOfDivision;
  readonly partyGroup: CountsOfDivision;
}

/**
 * The counts of parties, groups, their crossings and everybody in one walk over the votes: cells of (party or none) × (group or
 * none) are counted, and the others are their sums.
 */
export function countCrossed(matrix: VoteMatrix, parties: Division, groups: Division): CrossedCounts {
  const [rows, columns] = [parties.names.length + 1, groups.names.length + 1];
  const cells = countCells(matrix, crossed(parties.placeOf, groups.placeOf, columns), rows * columns);
  const counts = (places: number[]) => countsAt(cells, matrix.items.length, places);
  const inRow = (row: number) => range(columns).map((column) => row * columns + column);
  const inColumn = (column: number) => range(rows).map((row) => row * columns + column);
  const named = (length: number) => range(length).slice(1);
  return {
    all: counts(range(rows * columns)),
    party: named(rows).map((row) => counts(inRow(row))),
    group: named(columns).map((column) => counts(inColumn(column))),
    partyGroup: named(rows).flatMap((row) =>
      named(columns).map((column) => counts([row * columns + column])),
    ),
  };
}

/** Cell of each person: rows are parties, columns groups, the first of each those of nobody's. */
function crossed(partyOf: Int16Array, groupOf: Int16Array, columns: number): Int32Array {
  const cellOf = new Int32Array(partyOf.length);
  for (let row = 0; row < cellOf.length; row++)
    cellOf[row] = (partyOf[row]! + 1) * columns + groupOf[row]! + 1;
  return cellOf;
}

/** Three neighbouring cells for each place and item, in the order of the codes: disagree, pass, agree. */
function countCells(matrix: VoteMatrix, placeOf: Int16Array | Int32Array, places: number): Uint32Array {
  const items = matrix.items.length;
  const cells = new Uint32Array(places * items * 3);
  const { rowStart, rowItem, rowChoice } = matrix;
  for (let row = 0; row < placeOf.length; row++) {
    const place = placeOf[row]!;
    if (place < 0) continue;
    const base = 3 * place * items;
    const end = rowStart[row + 1]!;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      cells[base + 3 * rowItem[entry]! + rowChoice[entry]!]!++;
    }
  }
  return cells;
}

/** Counts by item, summed over some places. */
function countsAt(cells: Uint32Array, items: number, places: readonly number[]): Counts[] {
  return range(items).map((item) => {
    const sum = { agree: 0, disagree: 0, pass: 0, n: 0 };
    for (const place of places) {
      const at = 3 * (place * items + item);
      sum.disagree += cells[at]!;
      sum.pass += cells[at + 1]!;
      sum.agree += cells[at + 2]!;
    }
    sum.n = sum.agree + sum.disagree + sum.pass;
    return sum;
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
