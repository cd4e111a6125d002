/** An eigenvalue of a symmetric tridiagonal matrix with its unit eigenvector. */
export interface RitzPair {
  readonly value: number;
  readonly vector: Float64Array;
}

/**
 * Eigen-decomposition by the implicit QL method (EISPACK `tql2`; Golub and Van Loan, Matrix Computations, 8.3), of which only the
 * largest pairs are returned, the largest first. O(m³), for the small matrices (m under 150) of the Lanczos method.
 * @param diagonal m numbers
 * @param offDiagonal at least m − 1 numbers: entry i stands between i and i + 1
 * @param wanted number of pairs; m where that is less
 */
export function largestPairsOfTridiagonal(
  diagonal: readonly number[],
  offDiagonal: readonly number[],
  wanted: number,
): RitzPair[] {
  const m = diagonal.length;
  const d = Float64Array.from(diagonal);
  const e = new Float64Array(m);
  for (let i = 0; i < m - 1; i++) e[i] = offDiagonal[i]!;
  // Column i of the eigenvector matrix is row i here, so that a rotation touches two runs of memory.
  const vectors = Array.from({ length: m }, (_, i) => {
    const row = new Float64Array(m);
    row[i] = 1;
    return row;
  });
  for (let l = 0; l < m; l++) {
    for (let sweep = 0; sweep < 60; sweep++) {
      const end = firstNegligible(d, e, l);
      if (end === l) break;
      rotate(d, e, vectors, l, end);
    }
  }
  const order = Array.from(d.keys()).sort((a, b) => d[b]! - d[a]! || a - b);
  return order.slice(0, wanted).map((i) => ({ value: d[i]!, vector: vectors[i]! }));
}

/** First place at or after l whose off-diagonal is negligible: the matrix splits there. */
function firstNegligible(d: Float64Array, e: Float64Array, l: number): number {
  let at = l;
  while (at < d.length - 1) {
    const scale = Math.abs(d[at]!) + Math.abs(d[at + 1]!);
    if (Math.abs(e[at]!) + scale === scale) break;
    at++;
  }
  return at;
}

/** One implicit shifted QL sweep over rows l … end. */
function rotate(d: Float64Array, e: Float64Array, vectors: Float64Array[], l: number, end: number): void {
  const half = (d[l + 1]! - d[l]!) / (2 * e[l]!);
  const root = Math.sqrt(half * half + 1);
  let g = d[end]! - d[l]! + e[l]! / (half + (half < 0 ? -root : root));
  let sine = 1;
  let cosine = 1;
  let shift = 0;
  for (let i = end - 1; i >= l; i--) {
    const f = sine * e[i]!;
    const b = cosine * e[i]!;
    const r = Math.sqrt(f * f + g * g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1]! -= shift;
      e[end] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = d[i + 1]! - shift;
    const t = (d[i]! - g) * sine + 2 * cosine * b;
    shift = sine * t;
    d[i + 1] = g + shift;
    g = cosine * t - b;
    const upper = vectors[i + 1]!;
    const lower = vectors[i]!;
    for (let k = 0; k < d.length; k++) {
      const z = upper[k]!;
      upper[k] = sine * lower[k]! + cosine * z;
      lower[k] = cosine * lower[k]! - sine * z;
    }
  }
  d[l]! -= shift;
  e[l] = g;
  e[end] = 0;
}
