import { AGREE, type VoteMatrix } from '../matrix';
import type { Division } from '../tallies';

/** People of one party, group and, where the rules weight by it, sector: all by place and −1 for none. */
export interface BallotCell {
  readonly party: number;
  readonly sector: number;
  readonly group: number;
  readonly people: number;
}

/** Exact counts by item and cell: entry `item * cells + cell`. */
export interface BallotCells {
  readonly cells: readonly BallotCell[];
  readonly agree: Uint32Array;
  readonly n: Uint32Array;
}

/**
 * Counts of every item by party × sector × group, O(votes + cells · items), cells with people only, in the order of the places.
 * Whole numbers: whatever weights they are given, sums over cells run in one order.
 * @param sector null where sectors make no difference
 */
export function ballotCells(
  matrix: VoteMatrix,
  party: Division,
  group: Division,
  sector: Division | null,
): BallotCells {
  const { cells, cellOfRow } = numberCells(matrix.participants.length, party, group, sector);
  const agree = new Uint32Array(cells.length * matrix.items.length);
  const n = new Uint32Array(agree.length);
  const { rowStart, rowItem, rowChoice } = matrix;
  const agreed = AGREE;
  for (let row = 0; row < cellOfRow.length; row++) {
    const cell = cellOfRow[row]!;
    const end = rowStart[row + 1]!;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      const at = rowItem[entry]! * cells.length + cell;
      n[at]!++;
      if (rowChoice[entry] === agreed) agree[at]!++;
    }
  }
  return { cells, agree, n };
}

function numberCells(rows: number, party: Division, group: Division, sector: Division | null) {
  const sectors = (sector?.names.length ?? 0) + 1;
  const groups = group.names.length + 1;
  const people = new Uint32Array((party.names.length + 1) * sectors * groups);
  const cellOfRow = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const pair = (party.placeOf[row]! + 1) * sectors + (sector?.placeOf[row] ?? -1) + 1;
    const key = pair * groups + group.placeOf[row]! + 1;
    cellOfRow[row] = key;
    people[key]!++;
  }
  const cellOf = new Uint32Array(people.length);
  const cells: BallotCell[] = [];
  people.forEach((number, key) => {
    if (number === 0) return;
    cellOf[key] = cells.length;
    const pair = Math.floor(key / groups);
    cells.push({
      party: Math.floor(pair / sectors) - 1,
      sector: (pair % sectors) - 1,
      group: (key % groups) - 1,
      people: number,
    });
  });
  for (let row = 0; row < rows; row++) cellOfRow[row] = cellOf[cellOfRow[row]!]!;
  return { cells, cellOfRow };
}
