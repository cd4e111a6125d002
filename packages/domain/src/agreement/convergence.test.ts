import { expect, test } from 'vitest';
import { convergence, stepsApart } from './convergence';

test('parties are apart by the steps between the outermost two; one alone is apart from nobody', () => {
  expect(stepsApart([3, 0, 1])).toBe(3);
  expect(stepsApart([2, 2, -1])).toBe(0);
  expect(stepsApart([2, -1])).toBeNull();
  expect(stepsApart([])).toBeNull();
});

test('fewer steps are convergence, more are divergence, and what was not known is neither', () => {
  expect(convergence(3, 1)).toBe('converging');
  expect(convergence(0, 1)).toBe('diverging');
  expect(convergence(2, 2)).toBe('unchanged');
  expect(convergence(null, 2)).toBe('unknown');
  expect(convergence(2, null)).toBe('unknown');
});
