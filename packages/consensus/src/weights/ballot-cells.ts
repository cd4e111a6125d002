import { AGREE, type VoteMatrix } from '../matrix';
import type { Division } from '../tallies';

/** People of one party, sector and group, all three by place and −1 for none. */
export interface BallotCell {
  readonly party: number;
  readonly sector: number;
  readonly group: number;
  readonly people: number;
}

/** Exact counts by cell and item: entry `cell * items + item`. */
export interface BallotCells {
  readonly cells: readonly BallotCell[];
  readonly agree: Uint32Array;
  readonly n: Uint32Array;
}

/**
 * Counts of every item by party × sector × group, O(votes + cells · items), cells with people only, in the order of the places.
 * Whole numbers: whatever weights they are given, sums over cells run in one order.
 */
export function ballotCells(
  matrix: VoteMatrix,
  { party, sector, group }: { readonly party: Division; readonly sector: Division; readonly group: Division },
): BallotCells {
  const sectors = sector.names.length + 1;
  const groups = group.names.length + 1;
  const keyOf = (row: number) =>
    ((party.placeOf[row]! + 1) * sectors + sector.placeOf[row]! + 1) * groups + group.placeOf[row]! + 1;
  const people = new Uint32Array((party.names.length + 1) * sectors * groups);
  for (let row = 0; row < matrix.participants.length; row++) people[keyOf(row)]!++;
  const cellOf = new Int32Array(people.length).fill(-1);
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
  const items = matrix.items.length;
  const agree = new Uint32Array(cells.length * items);
  const n = new Uint32Array(cells.length * items);
  const { rowStart, rowItem, rowChoice } = matrix;
  for (let row = 0; row < matrix.participants.length; row++) {
    const base = cellOf[keyOf(row)]! * items;
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      const at = base + rowItem[entry]!;
      n[at]!++;
      if (rowChoice[entry] === AGREE) agree[at]!++;
    }
  }
  return { cells, agree, n };
}
