import type { Positions } from './projection';

/** Rows of votes, as in a vote matrix. */
export interface VoteRows {
  readonly rowStart: Uint32Array;
  readonly rowItem: Uint16Array | Uint32Array;
  readonly rowChoice: Uint8Array;
}

/** Loadings are drawn to 0 as by so many more votes on the item that show none. */
const PRIOR_VOTES = 10;
/** Everybody stands in the middle by so many votes more than they cast. */
const PRIOR_AT_MIDDLE = 1;

/**
 * Where people stand in the plane of two components by least squares: the x, y that bring x·a + y·b closest to their votes less the means,
 * over the items that they voted on. a and b are the components freed of how often an item was seen (an entry of a component goes as
 * what the item tells times its votes), of mean square 1. So a person's place does not hang on which items they happened to see, as a
 * projection does; what is left of chance is mostly their number of votes. O(votes).
 * @param votes number of votes by item
 */
export function fittedPositions(
  { rowStart, rowItem, rowChoice }: VoteRows,
  means: Float64Array,
  votes: ArrayLike<number>,
  components: readonly [Float64Array, Float64Array],
): Positions {
  const a = loadings(components[0], votes);
  const b = loadings(components[1], votes);
  const people = rowStart.length - 1;
  const positions = { x: new Float64Array(people), y: new Float64Array(people) };
  for (let row = 0; row < people; row++) {
    const end = rowStart[row + 1]!;
    let aa = 0;
    let ab = 0;
    let bb = 0;
    let va = 0;
    let vb = 0;
    for (let entry = rowStart[row]!; entry < end; entry++) {
      const item = rowItem[entry]!;
      const vote = rowChoice[entry]! - 1 - means[item]!;
      const first = a[item]!;
      const second = b[item]!;
      aa += first * first;
      ab += first * second;
      bb += second * second;
      va += vote * first;
      vb += vote * second;
    }
    aa += PRIOR_AT_MIDDLE;
    bb += PRIOR_AT_MIDDLE;
    const determinant = aa * bb - ab * ab;
    positions.x[row] = (bb * va - ab * vb) / determinant;
    positions.y[row] = (aa * vb - ab * va) / determinant;
  }
  return positions;
}

function loadings(component: Float64Array, votes: ArrayLike<number>): Float64Array {
  const free = component.map((entry, item) => entry / (votes[item]! + PRIOR_VOTES));
  let squares = 0;
  let voted = 0;
  for (let item = 0; item < free.length; item++) {
    squares += free[item]! * free[item]!;
    if (votes[item]! > 0) voted++;
  }
  const scale = squares > 0 ? Math.sqrt(voted / squares) : 0;
  return free.map((entry) => scale * entry);
}
