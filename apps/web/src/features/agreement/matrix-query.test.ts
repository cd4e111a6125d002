import { expect, test } from 'vitest';
import { matrixAddress, readMatrixQuery } from './matrix-query';

const parties = ['CA', 'MX', 'US'];
const nothing = { asOf: null, since: null, party: null, compared: null, badDay: null };

test('an address that somebody cut off or made up shows today, all parties, and names the day that is none', () => {
  expect(readMatrixQuery({}, parties)).toEqual(nothing);
  expect(readMatrixQuery({ asOf: '', party: 'FR', with: ['CA', 'US'] }, parties)).toEqual(nothing);
  expect(readMatrixQuery({ asOf: '2026-02-30' }, parties)).toEqual({ ...nothing, badDay: '2026-02-30' });
  expect(readMatrixQuery({ with: 'CA' }, parties)).toEqual(nothing);
  expect(readMatrixQuery({ party: 'CA', with: 'CA' }, parties)).toEqual({ ...nothing, party: 'CA' });
});

test('what an address says is read again as it was written', () => {
  const query = { asOf: '2026-01-01', since: '2025-01-01', party: 'CA', compared: 'MX', badDay: null };
  const [, search] = matrixAddress(query).split('?');
  expect(readMatrixQuery(Object.fromEntries(new URLSearchParams(search)), parties)).toEqual(query);
  expect(matrixAddress(nothing)).toBe('/matrix');
});
