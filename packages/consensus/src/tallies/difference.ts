import { compareByCodeUnit } from '../matrix';
import type { Counts } from './count-votes';

/** How much more one constituency agrees than another, as shares in [−1, 1], with a two-sided 95 % interval. */
export interface Difference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/** Wilson's score interval of a share: (2np + z² ± z√(z² + 4np(1 − p))) / 2(n + z²). */
function wilson(successes: number, trials: number): { low: number; high: number } {
  const middle = 2 * successes + Z * Z;
  const reach = Z * Math.sqrt(Z * Z + 4 * successes * (1 - successes / trials));
  const width = 2 * (trials + Z * Z);
  return { low: (middle - reach) / width, high: (middle + reach) / width };
}

/**
 * Difference of two independent shares, a of n less b of m, with Newcombe's hybrid score interval without continuity correction:
 * lower = d − √((p_a − l_a)² + (u_b − p_b)²), upper = d + √((u_a − p_a)² + (p_b − l_b)²), with Wilson's l and u.
 * R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10. Unadjusted for how many differences are looked at.
 * @param n at least 1
 * @param m at least 1
 */
export function shareDifference(a: number, n: number, b: number, m: number): Difference {
  const [first, second] = [a / n, b / m];
  const [own, other] = [wilson(a, n), wilson(b, m)];
  const down = Math.sqrt(
    (first - own.low) * (first - own.low) + (other.high - second) * (other.high - second),
  );
  const up = Math.sqrt((own.high - first) * (own.high - first) + (second - other.low) * (second - other.low));
  const difference = first - second;
  return { difference, lower: difference - down, upper: difference + up };
}

/** Difference a − b of two supports (agree / n), as `shareDifference`. @returns null where one of them has no votes */
export function supportDifference(a: Counts, b: Counts): Difference | null {
  return a.n === 0 || b.n === 0 ? null : shareDifference(a.agree, a.n, b.agree, b.n);
}

/** The two constituencies that lie furthest apart. */
export interface WidestDifference extends Difference {
  /** Who agrees most, and who least. */
  readonly most: string;
  readonly least: string;
}

/**
 * The largest difference of support among constituencies of one kind.
 * @param smallest fewest votes in each of the two
 * @returns null with fewer than two such constituencies; of equals the first by name
 */
export function widestDifference(
  tallies: Readonly<Record<string, Counts | null>>,
  smallest: number,
): WidestDifference | null {
  const shares = Object.keys(tallies)
    .sort(compareByCodeUnit)
    .flatMap((name) => {
      const counts = tallies[name];
      return counts && counts.n >= smallest && counts.n > 0
        ? [{ name, counts, share: counts.agree / counts.n }]
        : [];
    });
  const [first, ...others] = shares;
  if (first === undefined || others.length === 0) return null;
  let [most, least] = [first, first];
  for (const one of others) {
    if (one.share > most.share) most = one;
    if (one.share < least.share) least = one;
  }
  if (most === least) least = others[0]!;
  const difference = supportDifference(most.counts, least.counts);
  return difference && { most: most.name, least: least.name, ...difference };
}
