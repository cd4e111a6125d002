import { idsAt } from './canonical-order';
import { accumulate } from './digit-sort';
import { sortRows } from './row-sort';
import type { VoteMatrix } from './vote-matrix';

/** All votes that one person has after a change: columns ascending with the codes of the choices; empty for none. */
export interface ChangedRow {
  readonly items: readonly number[];
  readonly choices: readonly number[];
}

/** What becomes of a matrix: its people and items may be more, and some rows are other ones. */
export interface MatrixChange {
  /** Ids of the participants that the new rows' sources are positions of, and those positions in canonical order. */
  readonly participants: readonly string[];
  readonly order: Uint32Array;
  /** Ids of the new columns, canonical order, and the new column of each old one. */
  readonly items: readonly string[];
  readonly columnOf: Int32Array;
  /** Rows that change, by position of the participant, in new columns. */
  readonly rows: ReadonlyMap<number, ChangedRow>;
}

/** The matrix after a change, O(votes + people) with no sorting where the items keep their order. People without votes leave it. */
export function changeRows(matrix: VoteMatrix, change: MatrixChange): VoteMatrix {
  const { participants, order, items, columnOf, rows } = change;
  const { rowOf, votesOf } = keptRows(matrix, participants.length, rows);
  const participantSource = order.filter((position) => votesOf[position]! > 0);
  const rowStart = new Uint32Array(participantSource.length + 1);
  for (let row = 0; row < participantSource.length; row++) {
    rowStart[row + 1] = votesOf[participantSource[row]!]!;
  }
  const total = accumulate(rowStart)[participantSource.length]!;
  const rowItem = items.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const rowChoice = new Uint8Array(total);
  const keepsColumns = columnOf.every((column, old) => column === old);
  for (let row = 0; row < participantSource.length; ) {
    const place = rowStart[row]!;
    const first = rowOf[participantSource[row]!]!;
    if (first < 0) {
      const changed = rows.get(participantSource[row]!)!;
      rowItem.set(changed.items, place);
      rowChoice.set(changed.choices, place);
      row++;
      continue;
    }
    // Rows that stay neighbours are copied together.
    let count = 1;
    while (row + count < participantSource.length && rowOf[participantSource[row + count]!] === first + count)
      count++;
    const [from, to] = [matrix.rowStart[first]!, matrix.rowStart[first + count]!];
    rowItem.set(matrix.rowItem.subarray(from, to), place);
    rowChoice.set(matrix.rowChoice.subarray(from, to), place);
    const end = place + to - from;
    for (let entry = place; entry < end && !keepsColumns; entry++)
      rowItem[entry] = columnOf[rowItem[entry]!]!;
    row += count;
  }
  // Ids that stop being all integers are in another order than before.
  if (!keepsColumns) sortRows(rowStart, rowItem, rowChoice, items.length);
  return {
    participants: idsAt(participants, participantSource),
    items,
    participantSource,
    rowStart,
    rowItem,
    rowChoice,
  };
}

/** By position of a participant: the row whose votes stay as they are, −1 for none; and the number of votes after the change. */
function keptRows({ participantSource, rowStart }: VoteMatrix, people: number, rows: MatrixChange['rows']) {
  const rowOf = new Int32Array(people).fill(-1);
  const votesOf = new Uint32Array(people);
  for (let row = 0; row < participantSource.length; row++) {
    rowOf[participantSource[row]!] = row;
    votesOf[participantSource[row]!] = rowStart[row + 1]! - rowStart[row]!;
  }
  for (const [position, changed] of rows) {
    rowOf[position] = -1;
    votesOf[position] = changed.items.length;
  }
  return { rowOf, votesOf };
}
