/**
 * Adjusted Rand index of two divisions of the same people (L. Hubert and P. Arabie, J. Classification 2 (1985), 193–218): 1 for the
 * same division whatever its labels, about 0 for unrelated ones. O(people + labels²).
 * @param a label of each person
 * @param b label of each person, in the same order
 * @returns at most 1; 1 also where both divisions leave nothing to disagree about
 */
export function adjustedRandIndex(a: ArrayLike<string | number>, b: ArrayLike<string | number>): number {
  const ofA = numbered(a);
  const ofB = numbered(b);
  const together = new Float64Array(ofA.labels * ofB.labels);
  const inA = new Float64Array(ofA.labels);
  const inB = new Float64Array(ofB.labels);
  for (let i = 0; i < a.length; i++) {
    together[ofA.number[i]! * ofB.labels + ofB.number[i]!]!++;
    inA[ofA.number[i]!]!++;
    inB[ofB.number[i]!]!++;
  }
  const [same, sameA, sameB] = [together, inA, inB].map(pairs) as [number, number, number];
  const expected = a.length < 2 ? 0 : (sameA * sameB) / ((a.length * (a.length - 1)) / 2);
  const most = (sameA + sameB) / 2;
  return most === expected ? 1 : (same - expected) / (most - expected);
}

function pairs(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += (count * (count - 1)) / 2;
  return sum;
}

/** Labels as 0, 1, … in order of appearance. */
function numbered(labels: ArrayLike<string | number>): { number: Uint32Array; labels: number } {
  const numberOf = new Map<string | number, number>();
  const number = new Uint32Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const known = numberOf.get(label);
    if (known === undefined) numberOf.set(label, numberOf.size);
    number[i] = known ?? numberOf.size - 1;
  }
  return { number, labels: numberOf.size };
}
