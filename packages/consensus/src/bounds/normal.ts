import { log } from './logarithm';

/**
 * z with P(Z > z) = tail for a standard normal Z, to ± 4.5e-4 (Abramowitz and Stegun 26.2.23): a place to start from, never a
 * result. Negative for a tail above ½.
 * @param tail in (0, 1)
 */
export function roughNormalQuantile(tail: number): number {
  const small = tail < 0.5 ? tail : 1 - tail;
  const t = Math.sqrt(-2 * log(small));
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return tail < 0.5 ? z : -z;
}
