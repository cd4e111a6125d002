import type { VoteMatrix } from './vote-matrix';

/** The matrix of some of its columns (ascending), and of the people with a vote on one of them. O(votes). */
export function keepColumns(matrix: VoteMatrix, kept: readonly number[]): VoteMatrix {
  const columnOf = new Int32Array(matrix.items.length).fill(-1);
  kept.forEach((old, column) => {
    columnOf[old] = column;
  });
  const { rowStart, rowItem, rowChoice, participants, participantSource } = matrix;
  let total = 0;
  for (const item of rowItem) if (columnOf[item]! >= 0) total++;
  const items = kept.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const choices = new Uint8Array(total);
  const rows: number[] = [];
  const starts = [0];
  let votes = 0;
  for (let row = 0; row < participants.length; row++) {
    const before = votes;
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      const column = columnOf[rowItem[entry]!]!;
      if (column < 0) continue;
      items[votes] = column;
      choices[votes] = rowChoice[entry]!;
      votes++;
    }
    if (votes === before) continue;
    rows.push(row);
    starts.push(votes);
  }
  return {
    participants: rows.map((row) => participants[row]!),
    items: kept.map((old) => matrix.items[old]!),
    participantSource: Uint32Array.from(rows, (row) => participantSource[row]!),
    rowStart: Uint32Array.from(starts),
    rowItem: items,
    rowChoice: choices,
  };
}
