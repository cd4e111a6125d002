import type { Gram } from './gram';
import { dot, type EigenPair, largestEigenPair } from './lanczos';

/** The first two principal components over the items, and the shares of the variance that they explain. */
export interface Components {
  /** Two unit vectors, one entry an item; a vector of zeros where the votes have no such direction. */
  readonly vectors: readonly [Float64Array, Float64Array];
  /** Largest first, each in [0, 1]. */
  readonly explainedVariance: readonly [number, number];
}

/** Less than this share of the variance is rounding, not a direction. */
const NO_DIRECTION = 1e-12;

/** First two eigenvectors of XᵀX, signs fixed by `fixSign`, with their eigenvalues as shares of the trace. */
export function principalComponents(gram: Gram): Components {
  let trace = 0;
  for (const variance of gram.diagonal) trace += variance;
  const first = leading(gram, startVector(gram.diagonal, 1), trace, []);
  const second = first && leading(gram, secondStart(gram.diagonal, first), trace, [first]);
  return {
    vectors: [
      fixSign(first?.vector ?? new Float64Array(gram.diagonal.length)),
      fixSign(second?.vector ?? new Float64Array(gram.diagonal.length)),
    ],
    explainedVariance: [first ? first.value / trace : 0, second ? second.value / trace : 0],
  };
}

function leading(gram: Gram, start: Float64Array, trace: number, found: EigenPair[]): EigenPair | null {
  const pair = largestEigenPair(gram.apply, start, found);
  return pair && pair.value > NO_DIRECTION * trace ? pair : null;
}

/**
 * A fixed pattern of numbers in (−½, ½), from an integer hash of the item's place, weighted by the item's spread and 0 where all
 * votes on an item are equal. A pattern without symmetry is practically never orthogonal to a component, as a vector of ones is
 * when each text has its mirror image.
 */
function startVector(diagonal: Float64Array, axis: number): Float64Array {
  return diagonal.map((variance, item) => {
    let hash = Math.imul(2 * item + axis, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    return Math.sqrt(variance) * ((hash + 0.5) / 4294967296 - 0.5);
  });
}

/** The part of the second start that is no guess: of two equal eigenvalues the steps towards the first show one direction alone. */
const UNGUESSED = 1e-6;

/** Near what the steps towards the first pair show of the second, which halves the way to it. */
function secondStart(diagonal: Float64Array, { next }: EigenPair): Float64Array {
  const start = startVector(diagonal, 2);
  if (next === null) return start;
  const scale = UNGUESSED / Math.sqrt(dot(start, start));
  return next.map((entry, item) => entry + scale * start[item]!);
}

/** Turns a vector so that its entry of largest size (the first of equals) is positive; no entry is −0. */
export function fixSign(vector: Float64Array): Float64Array {
  let largest = 0;
  for (let i = 1; i < vector.length; i++) if (Math.abs(vector[i]!) > Math.abs(vector[largest]!)) largest = i;
  const sign = (vector[largest] ?? 0) < 0 ? -1 : 1;
  return vector.map((entry) => sign * entry + 0);
}
