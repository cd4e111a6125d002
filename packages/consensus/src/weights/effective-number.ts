/**
 * Kish's effective number: (Σ w)² / Σ w², how many people of equal weight would tell as much (L. Kish, Survey Sampling, 1965, 11.7).
 * Of 800, 150 and 50 people weighted to equal thirds it is 322.
 * @param numbers how many people (or votes) have each weight
 * @returns 0 where nobody has any weight
 */
export function effectiveNumber(numbers: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < numbers.length; i++) {
    sum += numbers[i]! * weights[i]!;
    squares += numbers[i]! * weights[i]! * weights[i]!;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
