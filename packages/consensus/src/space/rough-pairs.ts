import type { SymmetricOperator } from './gram';
import { addMultiple, dot, inBasis, normalise } from './lanczos';
import { largestPairsOfTridiagonal, type RitzPair } from './tridiagonal';

const STEPS = 12;
const FEWEST = 1e-10;

/**
 * Approximations of the two largest eigenpairs from one short run of Lanczos with full reorthogonalisation (`largestEigenPair`): as
 * exact as a comparison of hundreds of spaces needs where an eigenvalue stands out, a direction among many where none does.
 * @param start start vector
 * @returns none, one or two pairs, the largest first
 */
export function roughPairs(apply: SymmetricOperator, start: Float64Array): RitzPair[] {
  const basis = [start.slice()];
  if (normalise(basis[0]!) === 0) return [];
  const diagonal: number[] = [];
  const offDiagonal: number[] = [];
  for (let step = 0; step < STEPS && step < start.length; step++) {
    const next = new Float64Array(start.length);
    apply(basis[step]!, next);
    diagonal.push(dot(basis[step]!, next));
    for (let pass = 0; pass < 2; pass++) {
      for (const direction of basis) addMultiple(next, direction, -dot(direction, next));
    }
    const beta = normalise(next);
    if (beta <= FEWEST * diagonal[0]!) break;
    offDiagonal.push(beta);
    basis.push(next);
  }
  return largestPairsOfTridiagonal(diagonal, offDiagonal, 2).map(({ value, vector }) => ({
    value,
    vector: inBasis(basis, vector),
  }));
}
