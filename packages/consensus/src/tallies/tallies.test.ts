import { describe, expect, it } from 'vitest';
import { buildVoteMatrix, type NamedVote, voteColumns } from '../matrix';
import { byAttribute, countVotes, everybody, rankingScore, tally } from '.';

const participants = ['1', '2', '3'];
const items = ['a', 'b'];
const votes: NamedVote[] = [
  { participant: '1', item: 'a', choice: 'agree' },
  { participant: '2', item: 'a', choice: 'pass' },
  { participant: '3', item: 'a', choice: 'disagree' },
  { participant: '3', item: 'b', choice: 'agree' },
];
const matrix = buildVoteMatrix({ participants, items, votes: voteColumns(participants, items, votes) });
const counts = (agree: number, disagree: number, pass: number) => ({
  agree,
  disagree,
  pass,
  n: agree + disagree + pass,
});

describe('counts', () => {
  it('are exact in all and by attribute; who has none counts in all only', () => {
    expect(countVotes(matrix, everybody(3))).toEqual([[counts(1, 1, 1), counts(1, 0, 0)]]);
    const parties = byAttribute('party', 3, (row) => ['US', null, 'CA'][row]!, ['MX']);
    expect(parties.names).toEqual(['CA', 'MX', 'US']);
    expect(countVotes(matrix, parties)).toEqual([
      [counts(0, 1, 0), counts(1, 0, 0)],
      [counts(0, 0, 0), counts(0, 0, 0)],
      [counts(1, 0, 0), counts(0, 0, 0)],
    ]);
  });
});

describe('tally', () => {
  it('has passes in the denominator of support, and shows the share without them beside it', () => {
    const { support, supportWithoutPasses, lower, upper } = tally(counts(70, 10, 20));
    expect([support, supportWithoutPasses]).toEqual([0.7, 0.875]);
    expect([lower.toFixed(4), upper.toFixed(4)]).toEqual(['0.6210', '0.7705']);
  });

  it('says null of a share of nothing', () => {
    expect(tally(counts(0, 0, 3))).toMatchObject({ support: 0, supportWithoutPasses: null });
    expect(tally(counts(0, 0, 0))).toMatchObject({ support: null, lower: 0, upper: 1 });
  });
});

describe('ranking', () => {
  const all = tally(counts(140, 40, 20));

  it('is the geometric mean of the lower bounds times one less the disagreement', () => {
    const parts = [tally(counts(70, 20, 10)), tally(counts(24, 6, 0))];
    expect(rankingScore(all, parts, 30)).toBeCloseTo(Math.sqrt(0.621020294 * 0.661860844) * 0.8, 8);
  });

  it('is 0 where one has no support at all, and null where one has too few votes', () => {
    expect(rankingScore(all, [tally(counts(70, 20, 10)), tally(counts(0, 30, 0))], 30)).toBe(0);
    expect(rankingScore(all, [tally(counts(70, 20, 10)), tally(counts(29, 0, 0))], 30)).toBeNull();
    expect(rankingScore(all, [], 30)).toBeNull();
  });
});
