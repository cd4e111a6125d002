import { expect, test } from 'vitest';
import { readVotesQuery, votesAddress } from './votes-query';

test('an address of my votes is read back as it was written', () => {
  const query = {
    kind: 'pass' as const,
    round: 'first',
    cursor: '2026-11-01T00:00:00.000Z~itm_01m85jgqyjrjkv2rn3sx',
    after: null,
    problem: null,
  };
  const { searchParams } = new URL(votesAddress(query), 'https://here.invalid');
  expect(readVotesQuery(Object.fromEntries(searchParams))).toEqual(query);
  expect(votesAddress({})).toBe('/mine');
  expect(readVotesQuery({ kind: 'stale' }).kind).toBe('stale');
});

test('what is not understood is left out', () => {
  expect(
    readVotesQuery({ kind: 'yes', round: 'A B', cursor: '?', after: ['vote'], problem: undefined }),
  ).toEqual({
    kind: null,
    round: null,
    cursor: null,
    after: null,
    problem: null,
  });
});
