import { canonicalOrder, idsAt } from './canonical-order';
import { AGREE } from './choice';
import { sortRows } from './row-sort';
import type { VoteColumns } from './vote-columns';

/**
 * Votes as a sparse matrix, people × items, both in canonical order, stored by rows (CSR): 3 bytes a vote up to 65,536 items.
 * Only items that count and only people with at least one vote on such an item are in it. By columns: `columnsOf`.
 */
export interface VoteMatrix {
  /** Ids of the rows, canonical order. */
  readonly participants: readonly string[];
  /** Ids of the columns, canonical order; an item without a vote is a column too. */
  readonly items: readonly string[];
  /** Row → position in the list of participants that was given. */
  readonly participantSource: Uint32Array;
  /** Votes of row r: entries rowStart[r] … rowStart[r + 1] − 1, ascending by item. */
  readonly rowStart: Uint32Array;
  readonly rowItem: Uint16Array | Uint32Array;
  readonly rowChoice: Uint8Array;
}

/** What a matrix is made of: ids, which items moderation took out (by position), and the votes. */
export interface VoteMatrixInput {
  readonly participants: readonly string[];
  readonly items: readonly string[];
  readonly moderatedOut?: ReadonlySet<number>;
  readonly votes: VoteColumns;
}

/**
 * Builds the matrix by a counting sort into rows and a sort by item within each, O(votes + people + items): the result does not
 * depend on the order of the votes, of the participants or of the items.
 * @throws RangeError when an id is given twice, a position or a choice code is out of range, or a pair has two votes
 */
export function buildVoteMatrix(input: VoteMatrixInput): VoteMatrix {
  const { columnOf, items } = numberColumns(input);
  const votesOf = countVotes(input.votes, columnOf, input.participants.length);
  const participantSource = peopleWithVotes(canonicalOrder(input.participants), votesOf);
  const participants = idsAt(input.participants, participantSource);
  const rowStart = startRows(participantSource, votesOf);
  const total = rowStart[participants.length]!;
  const rowItem = items.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const rowChoice = new Uint8Array(total);
  fillRows(input.votes, columnOf, placesOf(participantSource, rowStart, votesOf), rowItem, rowChoice);
  const twice = sortRows(rowStart, rowItem, rowChoice, items.length);
  if (twice !== null) {
    throw new RangeError(
      `Participant ${participants[twice.row]} has two votes on item ${items[twice.item]}.`,
    );
  }
  return { participants, items, participantSource, rowStart, rowItem, rowChoice };
}

/** Columns are the items that count, in canonical order; −1 for what moderation took out. */
function numberColumns({ items, moderatedOut }: VoteMatrixInput) {
  const columnOf = new Int32Array(items.length).fill(-1);
  const counting = Array.from(canonicalOrder(items)).filter((position) => !moderatedOut?.has(position));
  counting.forEach((position, column) => {
    columnOf[position] = column;
  });
  return { columnOf, items: counting.map((position) => items[position]!) };
}

// Each walk over the votes is a function of its own: the engine that runs it then compiles it once, and for good.

/** Votes that count, by position of the participant. Looks at every vote, and whether it is in range. */
function countVotes({ participant, item, choice }: VoteColumns, columnOf: Int32Array, people: number) {
  if (participant.length !== item.length || item.length !== choice.length) {
    throw new RangeError('The three columns of votes differ in length.');
  }
  const votesOf = new Uint32Array(people);
  for (let i = 0; i < item.length; i++) {
    const voter = participant[i]!;
    if (voter >= people || item[i]! >= columnOf.length || choice[i]! > AGREE) {
      throw new RangeError(`Vote ${i} names a participant, an item or a choice out of range.`);
    }
    if (columnOf[item[i]!]! >= 0) votesOf[voter]!++;
  }
  return votesOf;
}

/** Rows are the people with a vote that counts, in canonical order. */
export function peopleWithVotes(order: Uint32Array, votesOf: Uint32Array): Uint32Array {
  const source = new Uint32Array(order.length);
  let rows = 0;
  for (let i = 0; i < order.length; i++) if (votesOf[order[i]!]! > 0) source[rows++] = order[i]!;
  return source.slice(0, rows);
}

export function startRows(participantSource: Uint32Array, votesOf: Uint32Array): Uint32Array {
  const rowStart = new Uint32Array(participantSource.length + 1);
  for (let row = 0; row < participantSource.length; row++) {
    rowStart[row + 1] = rowStart[row]! + votesOf[participantSource[row]!]!;
  }
  return rowStart;
}

/** Where the next vote of each participant goes, by position; it takes the place of their number of votes. */
function placesOf(participantSource: Uint32Array, rowStart: Uint32Array, votesOf: Uint32Array): Uint32Array {
  for (let row = 0; row < participantSource.length; row++) votesOf[participantSource[row]!] = rowStart[row]!;
  return votesOf;
}

function fillRows(
  { participant, item, choice }: VoteColumns,
  columnOf: Int32Array,
  placeOf: Uint32Array,
  rowItem: Uint16Array | Uint32Array,
  rowChoice: Uint8Array,
): void {
  for (let i = 0; i < item.length; i++) {
    const column = columnOf[item[i]!]!;
    if (column < 0) continue;
    const place = placeOf[participant[i]!]!++;
    rowItem[place] = column;
    rowChoice[place] = choice[i]!;
  }
}
