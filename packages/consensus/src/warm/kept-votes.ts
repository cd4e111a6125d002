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
    const before = toRow(votes);
    for (const [item, choice] of own) {
      if (choice === TAKEN_BACK) votes.delete(columnAt.get(item)!);
      else votes.set(columnAt.get(item)!, choice);
    }
    const after = toRow(votes);
    rows.set(position, after);
    if (moved === null) continue;
    changePairs(moved, items.length, before.items, before.choices, -1);
    changePairs(moved, items.length, after.items, after.choices, 1);
  }
  const changed = changeRows(matrix, { participants, order, items, columnOf, rows });
  return moved === null ? keepVotes(changed) : { matrix: changed, pairs: moved };
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
