import { idsAt } from './canonical-order';
import { sortRows } from './row-sort';
import { peopleWithVotes, startRows, type VoteMatrix } from './vote-matrix';

/**
 * All votes that one person has after a change: columns with the codes of the choices, ascending where the columns keep their order;
 * empty for none.
 */
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
  /** The row that each participant had, by position: `rowsOf`. */
  readonly rowOf: Int32Array;
  /** Rows that change, by position of the participant, in new columns. */
  readonly rows: ReadonlyMap<number, ChangedRow>;
}

/** The matrix after a change, O(votes + people) with no sorting where the items keep their order. People without votes leave it. */
export function changeRows(matrix: VoteMatrix, change: MatrixChange): VoteMatrix {
  const { participants, order, items, columnOf, rowOf, rows } = change;
  const votesOf = votesAfter(matrix, participants.length, rows);
  const keptRowOf = rowOf.slice();
  for (const position of rows.keys()) keptRowOf[position] = -1;
  const participantSource = peopleWithVotes(order, votesOf);
  const rowStart = startRows(participantSource, votesOf);
  const total = rowStart[participantSource.length]!;
  const rowItem = items.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const rowChoice = new Uint8Array(total);
  const keepsColumns = columnOf.every((column, old) => column === old);
  for (let row = 0; row < participantSource.length; ) {
    const place = rowStart[row]!;
    const first = keptRowOf[participantSource[row]!]!;
    if (first < 0) {
      const changed = rows.get(participantSource[row]!)!;
      rowItem.set(changed.items, place);
      rowChoice.set(changed.choices, place);
      row++;
      continue;
    }
    // Rows that stay neighbours are copied together.
    let count = 1;
    while (
      row + count < participantSource.length &&
      keptRowOf[participantSource[row + count]!] === first + count
    )
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
    participants: isSame(participantSource, matrix.participantSource)
      ? matrix.participants
      : idsAt(participants, participantSource),
    items,
    participantSource,
    rowStart,
    rowItem,
    rowChoice,
  };
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at === one.length && at === other.length;
}

/** The row of each participant, by position; −1 for who has none. */
export function rowsOf({ participantSource }: VoteMatrix, people: number): Int32Array {
  const rowOf = new Int32Array(people).fill(-1);
  for (let row = 0; row < participantSource.length; row++) rowOf[participantSource[row]!] = row;
  return rowOf;
}

/** Votes of each participant after the change, by position. */
function votesAfter(
  { participantSource, rowStart }: VoteMatrix,
  people: number,
  rows: MatrixChange['rows'],
): Uint32Array {
  const votesOf = new Uint32Array(people);
  for (let row = 0; row < participantSource.length; row++)
    votesOf[participantSource[row]!] = rowStart[row + 1]! - rowStart[row]!;
  for (const [position, changed] of rows) votesOf[position] = changed.items.length;
  return votesOf;
}
