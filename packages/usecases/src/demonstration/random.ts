/**
 * A seeded generator of numbers in [0, 1): the same seed gives the same room on every machine.
 * SplitMix32 (Steele, Lea & Flood, OOPSLA 2014, in its 32-bit form).
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    z ^= z >>> 15;
    return (z >>> 0) / 4_294_967_296;
  };
}
