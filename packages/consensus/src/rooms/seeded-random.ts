import { exp, log } from '../bounds';

/** Draws that follow from a seed alone, the same on every machine. */
export interface SeededRandom {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Uniform in [least, most). */
  between(least: number, most: number): number;
  /** Standard normal. */
  normal(): number;
  /** Log-normal with median 1. */
  logNormal(sigma: number): number;
  /** Beta with whole parameters. */
  beta(a: number, b: number): number;
}

/** Generator mulberry32 (32 bits of state, by T. Ettinger); normal draws by Marsaglia's polar method. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => {
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * log(s)) / s);
    }
  };
  const gamma = (shape: number): number => {
    let sum = 0;
    for (let i = 0; i < shape; i++) sum -= log(1 - uniform());
    return sum;
  };
  return {
    uniform,
    normal,
    between: (least, most) => least + (most - least) * uniform(),
    logNormal: (sigma) => exp(sigma * normal()),
    beta: (a, b) => {
      const first = gamma(a);
      return first / (first + gamma(b));
    },
  };
}
