/**
 * The highest p at which each hypothesis would be in the Benjamini–Hochberg set, all other p values staying as they are. A
 * hypothesis is in the set exactly when its p is at most its level, so that the one array answers 'is it?' and 'what would it take?'.
 *
 * Y. Benjamini and Y. Hochberg, J. R. Statist. Soc. B 57 (1995), 289–300: of m ordered p values, reject the R smallest, R the
 * largest r with p_(r) ≤ r·rate/m. With p_i replaced by 0 the set has R_i members, and p_i ≤ R_i·rate/m exactly when i is in the
 * set as it stands (Benjamini and Yekutieli, 2001, lemma on R_i).
 * @param p values in [0, 1]
 * @param rate share of false findings tolerated among the findings, in (0, 1)
 */
export function discoveryLevels(p: ArrayLike<number>, rate: number): Float64Array {
  const m = p.length;
  const order = upTo(p, rate);
  let inSet = 0;
  for (let rank = 1; rank <= order.length; rank++)
    if (p[order[rank - 1]!]! <= (rank * rate) / m) inSet = rank;
  const levels = new Float64Array(m);
  // For a hypothesis outside the set, p_i → 0 moves those before it up one rank: the largest r with p_(r−1) ≤ r·rate/m.
  let moved = 1;
  for (let rank = 1; rank <= order.length; rank++) {
    if (rank > 1 && p[order[rank - 2]!]! <= (rank * rate) / m) moved = rank;
    levels[order[rank - 1]!] = ((rank <= inSet ? inSet : moved) * rate) / m;
  }
  // No p above the rate is under any level, so that all of them have the level of the first.
  const next = order.length + 1;
  if (order.length > 0 && p[order[order.length - 1]!]! <= (next * rate) / m) moved = next;
  for (let i = 0; i < m; i++) if (!(p[i]! <= rate)) levels[i] = (moved * rate) / m;
  return levels;
}

/** Those with p up to the rate, by ascending p. */
function upTo(p: ArrayLike<number>, rate: number): Uint32Array {
  const low = new Uint32Array(p.length);
  let count = 0;
  for (let i = 0; i < low.length; i++) if (p[i]! <= rate) low[count++] = i;
  return low.subarray(0, count).sort((a, b) => p[a]! - p[b]! || a - b);
}
