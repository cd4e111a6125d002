import type { VoteMatrix } from '../matrix';
import type { Division } from '../tallies';

/** Marks that voters set on items, one entry a mark, in any order: positions in the lists of participants and items that go with them. */
export interface MarkColumns {
  readonly participant: Uint32Array;
  readonly item: Uint32Array;
}

/** What may be known of a round besides its votes. What is not given is said to be unknown, never assumed. */
export interface Supplements {
  readonly participants: readonly { readonly id: string }[];
  readonly items: readonly { readonly id: string }[];
  /** True for the last edition of a closed round: its statuses are findings. */
  readonly final?: boolean;
  /** People who might take part, by party. */
  readonly eligible?: Readonly<Record<string, number>>;
  /** Unverified or look-alike accounts, by party. */
  readonly unverified?: Readonly<Record<string, number>>;
  /** 'This matters to me', on items that the person voted on. */
  readonly matters?: MarkColumns;
  /** Votes that were given with a reservation in words. */
  readonly reservations?: MarkColumns;
}

/**
 * Counts marks by place of a division and by item of the matrix: entry `place * items + item`. Marks by people or on items that are
 * not in the matrix count nowhere, nor does a second mark of a pair, nor one on an item that the person has no vote on.
 * @throws RangeError when the columns differ in length or a position is out of range
 */
export function countMarks(
  matrix: VoteMatrix,
  { participants, items }: Supplements,
  marks: MarkColumns | undefined,
  division: Division,
): Uint32Array {
  const counts = new Uint32Array(division.names.length * matrix.items.length);
  if (marks === undefined || counts.length === 0) return counts;
  if (marks.participant.length !== marks.item.length)
    throw new RangeError('The two columns of marks differ in length.');
  const rowOf = new Int32Array(participants.length).fill(-1);
  matrix.participantSource.forEach((position, row) => {
    rowOf[position] = row;
  });
  const columnOfId = new Map(matrix.items.map((id, column) => [id, column]));
  const columnOf = Int32Array.from(items, ({ id }) => columnOfId.get(id) ?? -1);
  const marked = new Uint8Array(matrix.rowItem.length);
  for (let i = 0; i < marks.item.length; i++) {
    const [row, column] = [rowOf[marks.participant[i]!], columnOf[marks.item[i]!]];
    if (row === undefined || column === undefined) throw new RangeError('A mark is out of range.');
    if (row < 0 || column < 0) continue;
    const place = division.placeOf[row]!;
    const vote = voteAt(matrix, row, column);
    if (place < 0 || vote < 0 || marked[vote] === 1) continue;
    marked[vote] = 1;
    counts[place * matrix.items.length + column]!++;
  }
  return counts;
}

/** The entry of a row's vote in a column, −1 for none, by halving: its votes ascend by item. */
function voteAt({ rowStart, rowItem }: VoteMatrix, row: number, column: number): number {
  let low = rowStart[row]!;
  let high = rowStart[row + 1]!;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (rowItem[middle]! < column) low = middle + 1;
    else high = middle;
  }
  return low < rowStart[row + 1]! && rowItem[low] === column ? low : -1;
}
