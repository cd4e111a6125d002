import { lowerBound, pOfAtLeast } from '../bounds';
import { seededRandom } from '../rooms';
import { shareDifference } from '../tallies';

/** How often a bound lies on the right side of the truth. */
export interface BoundCoverage {
  readonly votes: number;
  readonly shares: number;
  /** Mean over shares drawn evenly from [0.02, 0.98]; 0.95 is meant. */
  readonly mean: number;
  /** The least over them. */
  readonly least: number;
}

/**
 * Coverage of the lower Jeffreys bound, exact for each share p: P(lower(X) ≤ p) = P(X ≤ k), k the largest count whose bound is at most p.
 * The upper bound is its mirror image.
 * @param shares how many true shares are drawn
 */
export function calibrateBounds(seed: number, votes: number, shares: number): BoundCoverage {
  const random = seededRandom(seed);
  const bounds = Float64Array.from({ length: votes + 1 }, (_, agree) => lowerBound(agree, votes));
  let sum = 0;
  let least = 1;
  for (let i = 0; i < shares; i++) {
    const share = random.between(0.02, 0.98);
    let [low, high] = [0, votes];
    while (low < high) {
      const middle = Math.floor((low + high + 1) / 2);
      if (bounds[middle]! <= share) low = middle;
      else high = middle - 1;
    }
    const coverage = pOfAtLeast(low, votes, share);
    sum += coverage;
    if (coverage < least) least = coverage;
  }
  return { votes, shares, mean: sum / shares, least };
}

/** Share of pairs, of sizes and supports drawn at random, whose true difference lies in the interval; 0.95 is meant. */
export function calibrateDifferences(seed: number, pairs: number): number {
  const random = seededRandom(seed);
  const draw = (n: number, share: number) => {
    let agree = 0;
    for (let vote = 0; vote < n; vote++) if (random.uniform() < share) agree++;
    return agree;
  };
  let covered = 0;
  for (let i = 0; i < pairs; i++) {
    const [n, m] = [30 + Math.floor(200 * random.uniform()), 30 + Math.floor(200 * random.uniform())];
    const [p, q] = [random.between(0.05, 0.95), random.between(0.05, 0.95)];
    const { lower, upper } = shareDifference(draw(n, p), n, draw(m, q), m);
    if (lower <= p - q && p - q <= upper) covered++;
  }
  return covered / pairs;
}
