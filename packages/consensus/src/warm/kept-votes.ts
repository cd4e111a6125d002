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

/** A row of one person while it changes. */
interface OwnVotes extends ChangedRow {
  readonly items: number[];
  readonly choices: number[];
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
    const row = rowInColumns(matrix, rowOf[position]!, columnOf);
    for (const [item, choice] of own) changeVote(row, moved, items.length, columnAt.get(item)!, choice);
    rows.set(position, row);
  }
  const changed = changeRows(matrix, { participants, order, items, columnOf, rowOf, rows });
  return moved === null ? keepVotes(changed) : { matrix: changed, ...moved };
}

/** Puts one vote of a person in the place of the one before, or takes it back, and with it what was counted of it. */
function changeVote(
  row: OwnVotes,
  kept: KeptCounts | null,
  items: number,
  column: number,
  choice: number,
): void {
  const count = (of: number, sign: 1 | -1) => {
    if (kept === null) return;
    changeItem(kept.counts, column, of, sign);
    changePairs(kept.pairs, items, row, column, of, sign);
  };
  const at = row.items.indexOf(column);
  if (at >= 0) {
    const [before] = row.choices.splice(at, 1);
    row.items.splice(at, 1);
    count(before!, -1);
  }
  if (choice === TAKEN_BACK) return;
  count(choice, 1);
  const next = row.items.findIndex((item) => item > column);
  const place = next < 0 ? row.items.length : next;
  row.items.splice(place, 0, column);
  row.choices.splice(place, 0, choice);
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

/** The votes of one person in new columns; none for a row of −1. Ascending where the columns keep their order, as `changeRows` wants it. */
function rowInColumns(
  { rowStart, rowItem, rowChoice }: VoteMatrix,
  row: number,
  columnOf: Int32Array,
): OwnVotes {
  const own: OwnVotes = { items: [], choices: [] };
  if (row < 0) return own;
  for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
    own.items.push(columnOf[rowItem[entry]!]!);
    own.choices.push(rowChoice[entry]!);
  }
  return own;
}
