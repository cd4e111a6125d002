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
  const rowOf = new Int32Array(participants.length).fill(-1);
  for (let row = 0; row < matrix.participantSource.length; row++) rowOf[matrix.participantSource[row]!] = row;
  const votesOf = (position: number): number => {
    const changed = rows.get(position);
    if (changed !== undefined) return changed.items.length;
    const row = rowOf[position]!;
    return row < 0 ? 0 : matrix.rowStart[row + 1]! - matrix.rowStart[row]!;
  };
  const participantSource = order.filter((position) => votesOf(position) > 0);
  const rowStart = new Uint32Array(participantSource.length + 1);
  for (let row = 0; row < participantSource.length; row++) {
    rowStart[row + 1] = votesOf(participantSource[row]!);
  }
  const total = accumulate(rowStart)[participantSource.length]!;
  const rowItem = items.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const rowChoice = new Uint8Array(total);
  const keepsColumns = columnOf.every((column, old) => column === old);
  for (let row = 0; row < participantSource.length; row++) {
    const place = rowStart[row]!;
    const changed = rows.get(participantSource[row]!);
    if (changed !== undefined) {
      rowItem.set(changed.items, place);
      rowChoice.set(changed.choices, place);
      continue;
    }
    const old = matrix.rowStart[rowOf[participantSource[row]!]!]!;
    const votes = rowStart[row + 1]! - place;
    for (let i = 0; i < votes; i++) {
      const column = matrix.rowItem[old + i]!;
      rowItem[place + i] = keepsColumns ? column : columnOf[column]!;
      rowChoice[place + i] = matrix.rowChoice[old + i]!;
    }
  }
  // Ids that stop being all integers are in another order than before.
  if (!keepsColumns) sortRows(rowStart, rowItem, rowChoice, items.length);
  return {
    participants: Array.from(participantSource, (position) => participants[position]!),
    items,
    participantSource,
    rowStart,
    rowItem,
    rowChoice,
  };
}
