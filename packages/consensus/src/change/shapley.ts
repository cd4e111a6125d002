/**
 * Shapley values: what each cause contributes to v(all new) − v(all old), as the mean over all orders of taking the causes from old to
 * new (L. S. Shapley, Contributions to the Theory of Games II, 1953, 307–317). They sum to the whole change, a cause without effect
 * has 0, and no order is preferred.
 * @param causes number of causes, at most 16
 * @param value v of a set of causes that are new, as bits: 0 is all old
 * @returns by cause
 */
export function shapleyValues(causes: number, value: (isNew: number) => number): Float64Array {
  const sets = 1 << causes;
  const values = Float64Array.from({ length: sets }, (_, isNew) => value(isNew));
  const weight = orderWeights(causes);
  const parts = new Float64Array(causes);
  for (let isNew = 0; isNew < sets; isNew++) {
    for (let cause = 0; cause < causes; cause++) {
      const bit = 1 << cause;
      if (isNew & bit) continue;
      parts[cause]! += weight[bitsIn(isNew)]! * (values[isNew | bit]! - values[isNew]!);
    }
  }
  return parts;
}

/** s! (m − s − 1)! / m! by s: the share of orders in which a cause comes right after a given set of s others. */
function orderWeights(m: number): number[] {
  const weights: number[] = [];
  let weight = 1 / m;
  for (let s = 0; s < m; s++) {
    weights.push(weight);
    weight *= (s + 1) / (m - s - 1);
  }
  return weights;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
