import { type ChangedRow, changeRows, type VoteMatrix } from '../matrix';
import { changePairs, countPairs, ITEMS_FOR_PAIR_COUNTS, type PairCounts, pickPairs } from '../space';
import { type ChangesByPerson, TAKEN_BACK } from './room-batch';

/** Votes on all items, moderated out or not, with the counts of pairs; null beyond the items that pairs are counted for. */
export interface KeptVotes {
  readonly matrix: VoteMatrix;
  readonly pairs: PairCounts | null;
}

/** What becomes of kept votes. */
export interface VotesChange {
  /** Ids by position, and the positions in canonical order. */
  readonly participants: readonly string[];
  readonly participantAt: (id: string) => number;
  readonly order: Uint32Array;
  /** Ids of all items, canonical order. */
  readonly items: readonly string[];
  readonly changes: ChangesByPerson;
}

export function keepVotes(matrix: VoteMatrix): KeptVotes {
  return { matrix, pairs: matrix.items.length <= ITEMS_FOR_PAIR_COUNTS ? countPairs(matrix) : null };
}

/** The votes after a change. The counts of pairs given are changed in place: who asks has no use for the old ones. */
export function changeVotes({ matrix, pairs }: KeptVotes, change: VotesChange): KeptVotes {
  const { participants, participantAt, order, items, changes } = change;
  const columnAt = new Map(items.map((id, column) => [id, column]));
  const columnOf = Int32Array.from(matrix.items, (id) => columnAt.get(id)!);
  const moved = pairs && movePairs(pairs, columnOf, items.length);
  const rowOf = new Int32Array(participants.length).fill(-1);
  for (let row = 0; row < matrix.participantSource.length; row++) rowOf[matrix.participantSource[row]!] = row;
  const rows = new Map<number, ChangedRow>();
  for (const [id, own] of changes) {
    const position = participantAt(id);
    const votes = votesOfRow(matrix, rowOf[position]!, columnOf);
    for (const [item, choice] of own) changeVote(votes, moved, items.length, columnAt.get(item)!, choice);
    rows.set(position, toRow(votes));
  }
  const changed = changeRows(matrix, { participants, order, items, columnOf, rows });
  return moved === null ? keepVotes(changed) : { matrix: changed, pairs: moved };
}

/** Puts one vote of a person in the place of the one before, or takes it back, and its pairs with it. */
function changeVote(
  votes: Map<number, number>,
  pairs: PairCounts | null,
  items: number,
  column: number,
  choice: number,
): void {
  const before = votes.get(column);
  votes.delete(column);
  if (pairs !== null && before !== undefined) changePairs(pairs, items, votes, column, before, -1);
  if (choice === TAKEN_BACK) return;
  if (pairs !== null) changePairs(pairs, items, votes, column, choice, 1);
  votes.set(column, choice);
}

/**
 * Counts with room for new items between the old ones. Null where they must be counted again: there are too many items, or the old
 * ones changed their order, as they do when the first id comes that is no integer.
 */
function movePairs(pairs: PairCounts, columnOf: Int32Array, items: number): PairCounts | null {
  if (items === columnOf.length) return pairs;
  for (let old = 1; old < columnOf.length; old++) if (columnOf[old]! < columnOf[old - 1]!) return null;
  if (items > ITEMS_FOR_PAIR_COUNTS) return null;
  const source = new Int32Array(items).fill(-1);
  columnOf.forEach((column, old) => {
    source[column] = old;
  });
  return pickPairs(pairs, columnOf.length, source);
}

/** Choices of one person by new column; empty for a row of −1. */
function votesOfRow(matrix: VoteMatrix, row: number, columnOf: Int32Array): Map<number, number> {
  const votes = new Map<number, number>();
  if (row < 0) return votes;
  for (let entry = matrix.rowStart[row]!; entry < matrix.rowStart[row + 1]!; entry++) {
    votes.set(columnOf[matrix.rowItem[entry]!]!, matrix.rowChoice[entry]!);
  }
  return votes;
}

function toRow(votes: ReadonlyMap<number, number>): ChangedRow {
  const items = [...votes.keys()].sort((a, b) => a - b);
  return { items, choices: items.map((item) => votes.get(item)!) };
}
