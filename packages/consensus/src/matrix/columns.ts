import { accumulate } from './digit-sort';
import type { VoteMatrix } from './vote-matrix';

/** The votes of a matrix by columns (CSC), 5 bytes a vote. */
export interface MatrixColumns {
  /** Votes on column j: entries columnStart[j] … columnStart[j + 1] − 1, ascending by row. */
  readonly columnStart: Uint32Array;
  readonly columnParticipant: Uint32Array;
  readonly columnChoice: Uint8Array;
}

/** Turns the rows of a matrix into columns by a stable counting sort, O(votes + items). Made when asked: a report needs rows alone. */
export function columnsOf({ items, participants, rowStart, rowItem, rowChoice }: VoteMatrix): MatrixColumns {
  const columnStart = new Uint32Array(items.length + 1);
  for (const item of rowItem) columnStart[item + 1]!++;
  accumulate(columnStart);
  const next = columnStart.slice();
  const columnParticipant = new Uint32Array(rowItem.length);
  const columnChoice = new Uint8Array(rowItem.length);
  for (let row = 0; row < participants.length; row++) {
    const end = rowStart[row + 1]!;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      const place = next[rowItem[entry]!]!++;
      columnParticipant[place] = row;
      columnChoice[place] = rowChoice[entry]!;
    }
  }
  return { columnStart, columnParticipant, columnChoice };
}
