import { exp, roughNormalQuantile } from '../bounds';

/**
 * Quantile of the standard normal distribution, to ± 4.5e-4: for draws and starts, never a result.
 * @param share in (0, 1)
 */
export function normalQuantile(share: number): number {
  return -roughNormalQuantile(share);
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
