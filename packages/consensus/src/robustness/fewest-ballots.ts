import { BOUND_ERROR, incompleteBeta, pOfAtMost, roughNormalQuantile, smallestCount } from '../bounds';

/** What a share has to exceed, and by which measure of certainty. */
export interface Finding {
  /** The share that is exceeded while the finding stands, in (0, 1). */
  readonly threshold: number;
  /** Highest exact p at which the round's rule makes the finding (see `discoveryLevels`). */
  readonly level: number;
  readonly minimumVotes: number;
}

/** The fewest fabricated ballots in one constituency, by three measures of whether the finding stands. */
export interface FewestBallots {
  /** The rule itself: the exact binomial p is at most its level. */
  readonly test: number;
  /** The lower 95 % bound (Jeffreys) is at least the threshold. */
  readonly lowerBound: number;
  /** The raw share is at least the threshold. */
  readonly rawShare: number;
}

/** More ballots than any round has. */
const MOST = 1e9;

/** Each measure: does a finding stand with so many successes among so many? It never falls when a success is added. */
const standsBy = {
  test: (successes: number, trials: number, { threshold, level, minimumVotes }: Finding) =>
    trials >= minimumVotes && pOfAtMost(successes, trials, threshold) <= level,
  // `lowerBound ≥ threshold` said without a quantile: the distribution function at the threshold is at most 5 %.
  lowerBound: (successes: number, trials: number, { threshold, minimumVotes }: Finding) =>
    trials >= minimumVotes &&
    successes > 0 &&
    incompleteBeta(threshold, successes + 0.5, trials - successes + 0.5) <= BOUND_ERROR,
  rawShare: (successes: number, trials: number, { threshold, minimumVotes }: Finding) =>
    trials >= minimumVotes && trials > 0 && successes / trials >= threshold,
};

/**
 * The fewest ballots against, added in one constituency, with which the finding no longer stands there; 0 where it does not stand now.
 * Every measure falls with each such ballot, so that a search finds what trying 0, 1, 2 … would. It starts at the normal
 * approximation, successes = t·N + z·√(t(1 − t)N) + c, solved for the number of votes N.
 */
export function fewestToUndo(successes: number, trials: number, finding: Finding): FewestBallots {
  const { threshold } = finding;
  return byMeasure((measure) => {
    // Under the minimum of votes there is no finding to undo, and ballots against would reach it.
    if (!standsBy[measure](successes, trials, finding)) return 0;
    const { spread, shift } = excessOf(measure, finding);
    const root = rootOf(threshold, spread, shift - successes);
    return smallestCount(
      1,
      MOST,
      root * root - trials + 1,
      (added) => !standsBy[measure](successes, trials + added, finding),
    )!;
  });
}

/**
 * The fewest ballots in favour, added in one constituency, with which the finding stands there; 0 where it stands now. They also bring
 * the constituency to its minimum of votes. Searched as in `fewestToUndo`, from trials − successes = (1 − t)·N − z·√(t(1 − t)N) − c.
 */
export function fewestToForge(successes: number, trials: number, finding: Finding): FewestBallots {
  return byMeasure((measure) => {
    const { spread, shift } = excessOf(measure, finding);
    const root = rootOf(1 - finding.threshold, -spread, successes - trials - shift);
    const guess = root * root > finding.minimumVotes ? root * root : finding.minimumVotes;
    return smallestCount(0, MOST, guess - trials + 1, (added) =>
      standsBy[measure](successes + added, trials + added, finding),
    )!;
  });
}

function byMeasure(fewest: (measure: keyof FewestBallots) => number): FewestBallots {
  return { test: fewest('test'), lowerBound: fewest('lowerBound'), rawShare: fewest('rawShare') };
}

/**
 * By how much successes must exceed t·N, about: spread·√N + shift, with Cornish and Fisher's term for the skewness (Revue de l'Institut
 * International de Statistique 5 (1938), 307–320), and half a vote for a count that an exact test takes whole.
 */
function excessOf(measure: keyof FewestBallots, { threshold, level }: Finding) {
  if (measure === 'rawShare') return { spread: 0, shift: 0 };
  const z = roughNormalQuantile(measure === 'test' ? level : BOUND_ERROR);
  const skew = ((z * z - 1) * (1 - 2 * threshold)) / 6;
  return {
    spread: z * Math.sqrt(threshold * (1 - threshold)),
    shift: skew + (measure === 'test' ? 0.5 : 0),
  };
}

/** The larger root of a·s² + b·s + c, 0 where there is none above. */
function rootOf(a: number, b: number, c: number): number {
  const square = b * b - 4 * a * c;
  const root = square > 0 ? (Math.sqrt(square) - b) / (2 * a) : 0;
  return root > 0 ? root : 0;
}
