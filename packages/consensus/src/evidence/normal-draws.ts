import { exp, log } from '../bounds';

/**
 * Quantile of the standard normal distribution, to ± 4.5e-4 (Abramowitz and Stegun 26.2.23): for draws and starts, never a result.
 * @param share in (0, 1)
 */
export function normalQuantile(share: number): number {
  const tail = share < 0.5 ? share : 1 - share;
  const t = Math.sqrt(-2 * log(tail));
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return share < 0.5 ? -z : z;
}

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return 0.3989422804014327 * exp(-0.5 * z * z);
}

const LEVELS = 4096;
const quantiles = Float64Array.from({ length: LEVELS }, (_, level) => normalQuantile((level + 0.5) / LEVELS));

/** A standard normal draw, on 4,096 levels, from a 32-bit hash. */
export function normalOf(hash: number): number {
  return quantiles[hash >>> 20]!;
}
