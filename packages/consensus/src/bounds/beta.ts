import { exp, log } from './logarithm';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * ln Γ(x) for x > 0: Stirling's series (Abramowitz and Stegun 6.1.41) from x = 10 on, below it the recurrence Γ(x + 1) = xΓ(x).
 * Relative error about 1e-15.
 */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  while (y < 10) {
    product *= y;
    y += 1;
  }
  const stirling = (y - 0.5) * log(y) - y + HALF_LOG_TWO_PI + stirlingSeries(y);
  return product === 1 ? stirling : stirling - log(product);
}

/** The asymptotic series of the error of Stirling's formula, for z ≥ 10. */
function stirlingSeries(z: number): number {
  const r = 1 / (z * z);
  const tail = 0.0008417508417508417 - r * (0.0019175269175269176 - r * 0.00641025641025641);
  const inner = 0.0007936507936507937 - r * (0.0005952380952380953 - r * tail);
  return (0.08333333333333333 - r * (0.002777777777777778 - r * inner)) / z;
}

/** δ(z) = ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π), the error of Stirling's formula, for z > 0. */
function stirlingError(z: number): number {
  return z < 10 ? logGamma(z) - ((z - 0.5) * log(z) - z + HALF_LOG_TWO_PI) : stirlingSeries(z);
}

/** x ln(x / mean) + mean − x ≥ 0 for x, mean > 0, without cancellation where the two are close (Loader 2000, bd0). */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  const total = x + mean;
  if (Math.abs(difference) >= 0.1 * total) return x * log(x / mean) - difference;
  const v = difference / total;
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/** The part of ln(x^a (1 − x)^b / B(a, b)) that does not depend on x: what all values of one distribution can have in common. */
export function logWeightAtMode(a: number, b: number): number {
  return (
    0.5 * log((a * b) / (a + b)) -
    HALF_LOG_TWO_PI +
    stirlingError(a + b) -
    stirlingError(a) -
    stirlingError(b)
  );
}

/**
 * x^a (1 − x)^b / B(a, b), by C. Loader's saddle point form (Fast and accurate computation of binomial probabilities, 2000): no
 * large logarithms are subtracted, so that the relative error stays about 1e-15 however many votes there are.
 */
export function betaWeight(x: number, a: number, b: number, atMode: number): number {
  return exp(atMode - deviance(a, (a + b) * x) - deviance(b, (a + b) * (1 - x)));
}

/**
 * Regularised incomplete beta function I_x(a, b), the distribution function of Beta(a, b), for a, b > 0 and x in [0, 1];
 * in [0, 1]. Continued fraction by Lentz's method (Press et al., Numerical Recipes, 6.4) on the side where it converges fast.
 * Relative error about 1e-13; a small value keeps it.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return incompleteBetaOfWeight(x, a, b, betaWeight(x, a, b, logWeightAtMode(a, b)));
}

/**
 * I_x(a, b) for x in (0, 1), where the `betaWeight` of x is known already: the continued fraction on its side, by Lentz's method. Terms
 * needed grow with √max(a, b): 10,000 serve up to some 1e8 votes. c and d are the ratios of neighbouring numerators and denominators;
 * where one would be 0 it is next to it. (That number stands here, where its type is known: read from outside it would make an object
 * of every c and d.)
 */
export function incompleteBetaOfWeight(x: number, a: number, b: number, weight: number): number {
  const smallest = 1e-300;
  const isLeft = x < (a + 1) / (a + b + 2);
  const near = isLeft ? a : b;
  const far = isLeft ? b : a;
  const share = isLeft ? x : 1 - x;
  let c = 1;
  let d = 1 - ((near + far) * share) / (near + 1);
  d = 1 / (Math.abs(d) < smallest ? smallest : d);
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (far - m) * share) / ((near + 2 * m - 1) * (near + 2 * m));
    d = 1 + even * d;
    c = 1 + even / c;
    d = 1 / (Math.abs(d) < smallest ? smallest : d);
    c = Math.abs(c) < smallest ? smallest : c;
    fraction *= d * c;
    const odd = (-(near + m) * (near + far + m) * share) / ((near + 2 * m) * (near + 2 * m + 1));
    d = 1 + odd * d;
    c = 1 + odd / c;
    d = 1 / (Math.abs(d) < smallest ? smallest : d);
    c = Math.abs(c) < smallest ? smallest : c;
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  const tail = (weight * fraction) / near;
  const value = isLeft ? tail : 1 - tail;
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
