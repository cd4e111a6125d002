/**
 * Adjusted Rand index of two divisions of the same people (L. Hubert and P. Arabie, J. Classification 2 (1985), 193–218): 1 for the
 * same division whatever its labels, about 0 for unrelated ones. O(people + cells).
 * @param a label of each person
 * @param b label of each person, in the same order
 * @returns at most 1; 1 also where both divisions leave nothing to disagree about
 */
export function adjustedRandIndex(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const sumOfPairs = (labels: Iterable<string | number>): number => {
    const counts = new Map<string | number, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    let sum = 0;
    for (const count of counts.values()) sum += pairs(count);
    return sum;
  };
  const together = sumOfPairs(a.map((label, i) => JSON.stringify([label, b[i]])));
  const ofA = sumOfPairs(a);
  const ofB = sumOfPairs(b);
  const expected = a.length < 2 ? 0 : (ofA * ofB) / pairs(a.length);
  const most = (ofA + ofB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
