import { canonicalOrder, idsAt } from './canonical-order';
import { AGREE } from './choice';
import { accumulate } from './digit-sort';
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
  checkVotes(input);
  const { columnOf, items } = numberColumns(input);
  const { rowOf, participantSource, participants } = numberRows(input, columnOf);
  const { participant, item, choice } = input.votes;
  const rowStart = new Uint32Array(participants.length + 1);
  for (let i = 0; i < item.length; i++) {
    if (columnOf[item[i]!]! >= 0) rowStart[rowOf[participant[i]!]! + 1]!++;
  }
  const total = accumulate(rowStart)[participants.length]!;
  const rowItem = items.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const rowChoice = new Uint8Array(total);
  const next = rowStart.slice();
  for (let i = 0; i < item.length; i++) {
    const column = columnOf[item[i]!]!;
    if (column < 0) continue;
    const place = next[rowOf[participant[i]!]!]!++;
    rowItem[place] = column;
    rowChoice[place] = choice[i]!;
  }
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

/** Rows are the people with a vote that counts, in canonical order. */
function numberRows(input: VoteMatrixInput, columnOf: Int32Array) {
  const counted = new Uint8Array(input.participants.length);
  const { participant, item } = input.votes;
  for (let i = 0; i < item.length; i++) if (columnOf[item[i]!]! >= 0) counted[participant[i]!] = 1;
  const participantSource = canonicalOrder(input.participants).filter((position) => counted[position] === 1);
  const rowOf = new Uint32Array(input.participants.length);
  for (let row = 0; row < participantSource.length; row++) rowOf[participantSource[row]!] = row;
  return {
    rowOf,
    participantSource,
    participants: idsAt(input.participants, participantSource),
  };
}

function checkVotes({ participants, items, votes }: VoteMatrixInput): void {
  const { participant, item, choice } = votes;
  if (participant.length !== item.length || item.length !== choice.length) {
    throw new RangeError('The three columns of votes differ in length.');
  }
  for (let i = 0; i < item.length; i++) {
    if (participant[i]! >= participants.length || item[i]! >= items.length || choice[i]! > AGREE) {
      throw new RangeError(`Vote ${i} names a participant, an item or a choice out of range.`);
    }
  }
}
