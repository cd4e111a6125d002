import { canonicalOrder } from './canonical-order';
import { AGREE } from './choice';
import type { VoteColumns } from './vote-columns';

/**
 * Votes as a sparse matrix, people × items, both in canonical order, stored by rows (CSR) and by columns (CSC): 8 bytes a vote
 * up to 65,536 items. Only items that count and only people with at least one vote on such an item are in it.
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
  /** Votes of column j: entries columnStart[j] … columnStart[j + 1] − 1, ascending by row. */
  readonly columnStart: Uint32Array;
  readonly columnParticipant: Uint32Array;
  readonly columnChoice: Uint8Array;
}

/** What a matrix is made of: ids, which items moderation took out (by position), and the votes. */
export interface VoteMatrixInput {
  readonly participants: readonly string[];
  readonly items: readonly string[];
  readonly moderatedOut?: ReadonlySet<number>;
  readonly votes: VoteColumns;
}

/**
 * Builds the matrix by two stable counting sorts, O(votes + people + items): the result does not depend on the order of the
 * votes, of the participants or of the items.
 * @throws RangeError when an id is given twice, a position or a choice code is out of range, or a pair has two votes
 */
export function buildVoteMatrix(input: VoteMatrixInput): VoteMatrix {
  checkVotes(input);
  const { votes } = input;
  const columnOf = new Int32Array(input.items.length).fill(-1);
  const items: string[] = [];
  for (const position of canonicalOrder(input.items)) {
    if (input.moderatedOut?.has(position)) continue;
    columnOf[position] = items.length;
    items.push(input.items[position]!);
  }
  const { rowOf, participantSource, participants } = numberRows(input, columnOf);
  const people = participants.length;

  const columnStart = new Uint32Array(items.length + 1);
  const rowStart = new Uint32Array(people + 1);
  for (let i = 0; i < votes.item.length; i++) {
    const column = columnOf[votes.item[i]!]!;
    if (column < 0) continue;
    columnStart[column + 1]!++;
    rowStart[rowOf[votes.participant[i]!]! + 1]!++;
  }
  const total = accumulate(columnStart)[items.length]!;
  accumulate(rowStart);

  const columnParticipant = new Uint32Array(total);
  const columnChoice = new Uint8Array(total);
  const nextInColumn = columnStart.slice();
  for (let i = 0; i < votes.item.length; i++) {
    const column = columnOf[votes.item[i]!]!;
    if (column < 0) continue;
    const place = nextInColumn[column]!++;
    columnParticipant[place] = rowOf[votes.participant[i]!]!;
    columnChoice[place] = votes.choice[i]!;
  }

  const rowItem = items.length <= 0x10000 ? new Uint16Array(total) : new Uint32Array(total);
  const rowChoice = new Uint8Array(total);
  const nextInRow = rowStart.slice();
  for (let column = 0; column < items.length; column++) {
    const end = columnStart[column + 1]!;
    for (let entry = columnStart[column]!; entry < end; entry++) {
      const place = nextInRow[columnParticipant[entry]!]!++;
      rowItem[place] = column;
      rowChoice[place] = columnChoice[entry]!;
    }
  }
  checkPairs(participants, items, rowStart, rowItem);

  // Walking the rows in order refills the columns ascending by row, in the arrays that the first pass used.
  nextInColumn.set(columnStart);
  for (let row = 0; row < people; row++) {
    const end = rowStart[row + 1]!;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      const place = nextInColumn[rowItem[entry]!]!++;
      columnParticipant[place] = row;
      columnChoice[place] = rowChoice[entry]!;
    }
  }
  return {
    participants,
    items,
    participantSource,
    rowStart,
    rowItem,
    rowChoice,
    columnStart,
    columnParticipant,
    columnChoice,
  };
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
    participants: Array.from(participantSource, (position) => input.participants[position]!),
  };
}

/** Turns counts, of bucket b at place b + 1, into the offsets of a counting sort; the total stands at the end. */
function accumulate(start: Uint32Array): Uint32Array {
  for (let bucket = 1; bucket < start.length; bucket++) start[bucket]! += start[bucket - 1]!;
  return start;
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

function checkPairs(
  participants: readonly string[],
  items: readonly string[],
  rowStart: Uint32Array,
  rowItem: ArrayLike<number>,
): void {
  for (let row = 0; row < participants.length; row++) {
    for (let entry = rowStart[row]! + 1; entry < rowStart[row + 1]!; entry++) {
      if (rowItem[entry] === rowItem[entry - 1]) {
        throw new RangeError(
          `Participant ${participants[row]} has two votes on item ${items[rowItem[entry]!]}.`,
        );
      }
    }
  }
}
