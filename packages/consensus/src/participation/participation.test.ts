import { expect, test } from 'vitest';
import type { ItemStatus } from '../concurrence';
import type { Constituency } from '../tallies';
import { participation, settling, votesPerPerson } from '.';

test('participation is against those eligible, and unknown where they are', () => {
  expect(participation(['CA', 'MX', 'US'], [50, 0, 20], { CA: 200, MX: 0 })).toEqual([
    { party: 'CA', people: 50, eligible: 200, rate: 0.25 },
    { party: 'MX', people: 0, eligible: 0, rate: null },
    { party: 'US', people: 20, eligible: null, rate: null },
  ]);
});

test('votes a person are told by mean, extremes and quartiles', () => {
  expect(votesPerPerson(Uint32Array.of(9, 1, 3, 5, 7))).toEqual({
    mean: 5,
    least: 1,
    lowerQuartile: 3,
    median: 5,
    upperQuartile: 7,
    most: 9,
  });
  expect(votesPerPerson(new Uint32Array(0))).toBeNull();
});

test('what would settle the open items is summed by who is waited for, the longest wait first', () => {
  const [CA, US, A]: Constituency[] = [
    { kind: 'party', name: 'CA' },
    { kind: 'party', name: 'US' },
    { kind: 'group', name: 'CA' },
  ];
  const statuses: ItemStatus[] = [
    {
      kind: 'open',
      needs: [
        { constituency: CA!, furtherVotes: 12 },
        { constituency: A!, furtherVotes: 90 },
      ],
    },
    { kind: 'concurrent' },
    {
      kind: 'open',
      needs: [
        { constituency: CA!, furtherVotes: 30 },
        { constituency: A!, furtherVotes: null },
      ],
    },
  ];
  expect(settling(statuses, [CA!, US!, A!])).toEqual([
    { constituency: A, items: 2, votes: 90, outOfReach: 1 },
    { constituency: CA, items: 2, votes: 42, outOfReach: 0 },
  ]);
});
