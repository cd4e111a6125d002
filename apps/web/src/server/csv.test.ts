import { expect, test } from 'vitest';
import { csvCell } from './csv';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['a, "b"', '"a, ""b"""'],
  ['1-1', '1-1'],
  [-0.5, '-0.5'],
  [null, ''],
])('%j is written as %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});
