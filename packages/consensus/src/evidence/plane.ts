import type { Points } from '../clusters';
import { AGREE, DISAGREE } from '../matrix';
import { fittedPositions, roughPairs } from '../space';
import type { Rows } from './keys';

/** The opinion space of some rows, to the precision that a comparison of divisions needs. */
export interface Plane {
  /** Two unit vectors, one entry an item. */
  readonly components: readonly [Float64Array, Float64Array];
  /** Shares of the variance that they explain. */
  readonly explained: readonly [number, number];
  /** By item: the mean of its votes, and their number. */
  readonly means: Float64Array;
  readonly votes: Float64Array;
}

/** Where a rough search of the components starts: near those of another plane, or anywhere, by keys of the items. */
export type Start = { readonly near: Pick<Plane, 'components'> } | { readonly keys: Int32Array };

/**
 * The space of section 2 on the rows alone (`opinionSpace`, without weights), by products of the sparse votes and to a rough
 * precision: hundreds of such planes are compared with each other, and none is shown. Signs are left as they fall: divisions do not
 * know of them.
 * @param known a score of each person: what an item's votes have in common with it is taken out first
 */
export function planeOf(rows: Rows, start: Start, known?: Float64Array): Plane {
  const { centred, variance, means, votes } = centre(rows);
  if (known !== undefined) takeOut(rows, centred, known);
  const [first, second] = roughPairs(productOf(rows, centred), startVector(variance, start));
  const none = new Float64Array(rows.items);
  const components = [first?.vector ?? none, second?.vector ?? none] as const;
  let trace = 0;
  for (const spread of variance) trace += spread;
  const explained = [first ? first.value / trace : 0, second ? second.value / trace : 0] as const;
  return { components, explained, means, votes };
}

/** Where the people of the rows stand in their plane, in row order. */
export function pointsOf(rows: Rows, { means, votes, components }: Plane): Points {
  const { x, y } = fittedPositions(rows, means, votes, components);
  return { x, y, weight: new Float64Array(x.length).fill(1) };
}

/** 0 where all votes on an item are equal: no product leads there. */
function startVector(variance: Float64Array, start: Start): Float64Array {
  if ('keys' in start)
    return variance.map((spread, item) => Math.sqrt(spread) * (start.keys[item]! / 4294967296));
  const [first, second] = start.near.components;
  return variance.map((spread, item) => (spread > 0 ? first[item]! + second[item]! : 0));
}

/** Votes less the mean of their item; by item the number of votes and the sum of squares. */
export function centre({ items, rowItem, rowChoice }: Rows) {
  const votes = new Float64Array(items);
  const sums = new Float64Array(items);
  const squares = new Float64Array(items);
  for (let entry = 0; entry < rowItem.length; entry++) {
    const item = rowItem[entry]!;
    const choice = rowChoice[entry]!;
    votes[item]!++;
    sums[item]! += choice - 1;
    if (choice === AGREE || choice === DISAGREE) squares[item]!++;
  }
  const means = sums.map((sum, item) => (votes[item]! > 0 ? sum / votes[item]! : 0));
  const variance = squares.map((sum, item) => {
    const spread = sum - votes[item]! * means[item]! * means[item]!;
    return spread > 0 ? spread : 0;
  });
  const centred = new Float64Array(rowItem.length);
  for (let entry = 0; entry < centred.length; entry++)
    centred[entry] = rowChoice[entry]! - 1 - means[rowItem[entry]!]!;
  return { votes, means, centred, variance };
}

/**
 * Slope of each item's centred votes on a score of the people, by least squares, drawn to 0 as by `prior` more votes that show none.
 */
export function slopesOn(
  { items, rowStart, rowItem }: Pick<Rows, 'items' | 'rowStart' | 'rowItem'>,
  centred: Float64Array,
  known: Float64Array,
  prior: number,
): Float64Array {
  const product = new Float64Array(items);
  const squares = new Float64Array(items).fill(prior);
  for (let row = 0; row < known.length; row++) {
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      const item = rowItem[entry]!;
      product[item]! += centred[entry]! * known[row]!;
      squares[item]! += known[row]! * known[row]!;
    }
  }
  return product.map((sum, item) => (squares[item]! > 0 ? sum / squares[item]! : 0));
}

function takeOut({ items, rowStart, rowItem }: Rows, centred: Float64Array, known: Float64Array): void {
  const slope = slopesOn({ items, rowStart, rowItem }, centred, known, 0);
  for (let row = 0; row < known.length; row++) {
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      centred[entry]! -= slope[rowItem[entry]!]! * known[row]!;
    }
  }
}

function productOf({ rowStart, rowItem }: Rows, centred: Float64Array) {
  return (x: Float64Array, y: Float64Array): void => {
    y.fill(0);
    for (let row = 0; row + 1 < rowStart.length; row++) {
      const begin = rowStart[row]!;
      const end = rowStart[row + 1]!;
      let sum = 0;
      for (let entry = begin; entry < end; entry++) sum += centred[entry]! * x[rowItem[entry]!]!;
      for (let entry = begin; entry < end; entry++) y[rowItem[entry]!]! += centred[entry]! * sum;
    }
  };
}
