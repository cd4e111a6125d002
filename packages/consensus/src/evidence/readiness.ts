import { AGREE, PASS } from '../matrix';
import { normalQuantile } from './normal-draws';
import type { Sample } from './sample';

/**
 * How readily each person agrees: how many more agreeing votes they cast than others would have on the same items, in standard
 * deviations, ranked, as normal scores (equals share the middle of their ranks). Somebody who only passed stands in the middle.
 */
export function readinessOf({ items, rowStart, rowItem, rowChoice }: Sample): Float64Array {
  const shares = agreeShares(items, rowItem, rowChoice);
  const excess = Float64Array.from({ length: rowStart.length - 1 }, (_, row) => {
    let sum = 0;
    let variance = 0;
    for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++) {
      if (rowChoice[entry] === PASS) continue;
      const share = shares[rowItem[entry]!]!;
      sum += (rowChoice[entry] === AGREE ? 1 : 0) - share;
      variance += share * (1 - share);
    }
    return variance > 0 ? sum / Math.sqrt(variance) : 0;
  });
  return normalScores(excess);
}

function agreeShares(items: number, rowItem: ArrayLike<number>, rowChoice: Uint8Array): Float64Array {
  const agree = new Float64Array(items);
  const all = new Float64Array(items);
  for (let entry = 0; entry < rowChoice.length; entry++) {
    if (rowChoice[entry] === PASS) continue;
    all[rowItem[entry]!]!++;
    if (rowChoice[entry] === AGREE) agree[rowItem[entry]!]!++;
  }
  return agree.map((count, item) => (all[item]! > 0 ? count / all[item]! : 0));
}

function normalScores(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
  const scores = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    const score = normalQuantile((from + to) / (2 * order.length));
    for (let place = from; place < to; place++) scores[order[place]!] = score;
    from = to;
  }
  return scores;
}
