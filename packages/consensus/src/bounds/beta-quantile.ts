import { betaWeight, incompleteBetaOfWeight, logWeightAtMode } from './beta';
import { exp, log } from './logarithm';
import { roughNormalQuantile } from './normal';

/** A step of this share of the local scale leaves an error of about its fifth power: none that could be seen. */
const LAST_STEP = 1e-3;

/**
 * Quantile of Beta(a, b): the x with I_x(a, b) = p, for a, b ≥ ½ and p in (0, 1); relative error about 1e-13. Start by Abramowitz
 * and Stegun 26.5.22, then steps of fifth order by the series of the inverse function (Abramowitz and Stegun 3.6.25: the density gives
 * its own derivatives), held between bounds that a bisection would keep. From a few votes on one or two values of I serve.
 * @param atMode `logWeightAtMode(a, b)`, for who asks for several quantiles of one distribution
 */
export function betaQuantile(p: number, a: number, b: number, atMode = logWeightAtMode(a, b)): number {
  const spread = Math.sqrt((a * b) / (a + b + 1)) / (a + b);
  let low = 0;
  let high = 1;
  let x = quantileStart(p, a, b);
  for (let turn = 0; turn < 100; turn++) {
    const weight = betaWeight(x, a, b, atMode);
    const error = incompleteBetaOfWeight(x, a, b, weight) - p;
    if (error > 0) high = x;
    else low = x;
    // Four terms of the inverse series, with g = d′/d of the density d and its derivatives.
    const y = 1 - x;
    const u = (error * x * y) / weight;
    const g = (a - 1) / x - (b - 1) / y;
    const g1 = -(a - 1) / (x * x) - (b - 1) / (y * y);
    const g2 = (2 * (a - 1)) / (x * x * x) - (2 * (b - 1)) / (y * y * y);
    const second = g / 2;
    const third = g * (g / 3) - g1 / 6;
    const fourth = (g * (6 * g * g - 7 * g1) + g2) / 24;
    const rest = u * (second + u * (third + u * fourth));
    // Far out the series says nothing: Newton's step alone, as the bounds allow it.
    const step = Math.abs(rest) < 0.5 ? u * (1 + rest) : u;
    const edge = x < y ? x : y;
    const scale = spread < edge ? spread : edge;
    const next = x - step;
    const inside = next > low && next < high;
    // At the very end a step rounds to nothing, or leaves the bounds by its last bit.
    if (Math.abs(step) <= 1e-15 * x) break;
    x = inside ? next : (low + high) / 2;
    if (inside && Math.abs(step) <= LAST_STEP * scale) break;
  }
  return x;
}

function quantileStart(p: number, a: number, b: number): number {
  let start: number;
  if (a >= 1 && b >= 1) {
    const z = roughNormalQuantile(p);
    const lambda = (z * z - 3) / 6;
    const h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
    const w =
      (z * Math.sqrt(lambda + h)) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (lambda + 5 / 6 - 2 / (3 * h));
    start = a / (a + b * exp(2 * w));
  } else {
    const left = exp(a * log(a / (a + b))) / a;
    const right = exp(b * log(b / (a + b))) / b;
    const both = left + right;
    start = p < left / both ? exp(log(a * both * p) / a) : 1 - exp(log(b * both * (1 - p)) / b);
  }
  return start > 1e-12 && start < 1 - 1e-12 ? start : 0.5;
}
