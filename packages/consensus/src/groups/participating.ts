import type { VoteMatrix } from '../matrix';
import { type OpinionSpace, votedItems } from '../space';

/** Votes that make a person participating, where there are so many items. */
export const PARTICIPATING_VOTES = 7;
/** Below so many participating people no groups are sought. */
export const PEOPLE_FOR_GROUPS = 30;

/** Rows of the people with at least min(7, items) votes, ascending. Items without a vote are not asked for. */
export function participatingRows(matrix: VoteMatrix, space: OpinionSpace): Uint32Array {
  const voted = votedItems(space.counts);
  const enough = voted < PARTICIPATING_VOTES ? voted : PARTICIPATING_VOTES;
  const { rowStart } = matrix;
  const rows = new Uint32Array(rowStart.length - 1);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    if (rowStart[row + 1]! - rowStart[row]! >= enough) rows[count++] = row;
  }
  return rows.slice(0, count);
}
