import { type ChangedRow, changeRows, rowsOf, type VoteMatrix } from '../matrix';
import {
  changeItem,
  changePairs,
  countItems,
  countPairs,
  ITEMS_FOR_PAIR_COUNTS,
  type ItemCounts,
  type PairCounts,
  pickItems,
  pickPairs,
} from '../space';
import { type ChangesByPerson, TAKEN_BACK } from './room-batch';

/** Votes on all items, moderated out or not, with the counts of items and of pairs; null beyond the items that pairs are counted for. */
export interface KeptVotes {
  readonly matrix: VoteMatrix;
  readonly counts: ItemCounts;
  readonly pairs: PairCounts | null;
}

type KeptCounts = Pick<KeptVotes, 'counts'> & { readonly pairs: PairCounts };

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
  const pairs = matrix.items.length <= ITEMS_FOR_PAIR_COUNTS ? countPairs(matrix) : null;
  return { matrix, counts: countItems(matrix), pairs };
}

/** The votes after a change. Counts may be changed in place: who asks has no use for the old ones. */
export function changeVotes({ matrix, counts, pairs }: KeptVotes, change: VotesChange): KeptVotes {
  const { participants, participantAt, order, items, changes } = change;
  const columnAt = new Map(items.map((id, column) => [id, column]));
  const columnOf = Int32Array.from(matrix.items, (id) => columnAt.get(id)!);
  const moved = pairs && moveCounts({ counts, pairs }, columnOf, items.length);
  const rowOf = rowsOf(matrix, participants.length);
  const rows = new Map<number, ChangedRow>();
  for (const [id, own] of changes) {
    const position = participantAt(id);
    const votes = votesOfRow(matrix, rowOf[position]!, columnOf);
    for (const [item, choice] of own) changeVote(votes, moved, items.length, columnAt.get(item)!, choice);
    rows.set(position, toRow(votes));
  }
  const changed = changeRows(matrix, { participants, order, items, columnOf, rowOf, rows });
  return moved === null ? keepVotes(changed) : { matrix: changed, ...moved };
}

/** Puts one vote of a person in the place of the one before, or takes it back, and with it what was counted of it. */
function changeVote(
  votes: Map<number, number>,
  kept: KeptCounts | null,
  items: number,
  column: number,
  choice: number,
): void {
  const count = (of: number, sign: 1 | -1) => {
    if (kept === null) return;
    changeItem(kept.counts, column, of, sign);
    changePairs(kept.pairs, items, votes, column, of, sign);
  };
  const before = votes.get(column);
  votes.delete(column);
  if (before !== undefined) count(before, -1);
  if (choice === TAKEN_BACK) return;
  count(choice, 1);
  votes.set(column, choice);
}

/**
 * Counts with room for new items between the old ones. Null where they must be counted again: there are too many items, or the old
 * ones changed their order, as they do when the first id comes that is no integer.
 */
function moveCounts(kept: KeptCounts, columnOf: Int32Array, items: number): KeptCounts | null {
  if (items === columnOf.length) return kept;
  for (let old = 1; old < columnOf.length; old++) if (columnOf[old]! < columnOf[old - 1]!) return null;
  if (items > ITEMS_FOR_PAIR_COUNTS) return null;
  const source = new Int32Array(items).fill(-1);
  columnOf.forEach((column, old) => {
    source[column] = old;
  });
  return { counts: pickItems(kept.counts, source), pairs: pickPairs(kept.pairs, columnOf.length, source) };
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
