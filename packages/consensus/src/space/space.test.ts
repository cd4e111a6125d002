import { describe, expect, it } from 'vitest';
import { buildVoteMatrix, CHOICES, type NamedVote, type VoteMatrix, voteColumns } from '../matrix';
import { opinionSpace } from '.';
import { countPairs, pairStart } from './co-occurrence';
import { fixSign } from './components';

/** A seeded room: numbers in [0, 1) from a linear congruential generator. */
function randomRoom(people: number, items: number, density: number, seed = 1): VoteMatrix {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const participantIds = Array.from({ length: people }, (_, i) => String(i));
  const itemIds = Array.from({ length: items }, (_, i) => String(i));
  const votes: NamedVote[] = [];
  for (const participant of participantIds) {
    for (const item of itemIds) {
      if (random() < density) votes.push({ participant, item, choice: CHOICES[Math.floor(random() * 3)]! });
    }
  }
  return buildVoteMatrix({
    participants: participantIds,
    items: itemIds,
    votes: voteColumns(participantIds, itemIds, votes),
  });
}

/** Value of a vote, or null: the dense picture, for tests of small rooms alone. */
function valueAt(matrix: VoteMatrix, row: number, item: number): number | null {
  for (let entry = matrix.rowStart[row]!; entry < matrix.rowStart[row + 1]!; entry++) {
    if (matrix.rowItem[entry] === item) return matrix.rowChoice[entry]! - 1;
  }
  return null;
}

describe('co-occurrence counts', () => {
  it('equal those of a plain double loop', () => {
    const matrix = randomRoom(40, 9, 0.6);
    const counts = countPairs(matrix);
    for (let j = 0; j < 9; j++) {
      for (let k = j + 1; k < 9; k++) {
        const sums = [0, 0, 0, 0];
        for (let row = 0; row < matrix.participants.length; row++) {
          const u = valueAt(matrix, row, j);
          const w = valueAt(matrix, row, k);
          if (u === null || w === null) continue;
          [1, u + 1, w + 1, (u + 1) * (w + 1)].forEach((term, i) => {
            sums[i]! += term;
          });
        }
        const pair = pairStart(9, j) + k;
        expect([counts.both[pair], counts.first[pair], counts.second[pair], counts.product[pair]]).toEqual(
          sums,
        );
      }
    }
  });

  it('do not overflow their packed form when everybody agrees with everything', () => {
    const people = 40_000;
    const ids = Array.from({ length: people }, (_, i) => String(i));
    const matrix = buildVoteMatrix({
      participants: ids,
      items: ['0', '1'],
      votes: {
        participant: Uint32Array.from({ length: 2 * people }, (_, i) => i >> 1),
        item: Uint32Array.from({ length: 2 * people }, (_, i) => i & 1),
        choice: new Uint8Array(2 * people).fill(2),
      },
    });
    const { both, first, second, product } = countPairs(matrix);
    expect([both[0], first[0], second[0], product[0]]).toEqual([people, 2 * people, 2 * people, 4 * people]);
  });
});

describe('opinion space', () => {
  it('is the same by counted pairs and by sparse votes', () => {
    const matrix = randomRoom(300, 40, 0.4);
    const byPairs = opinionSpace(matrix);
    const byVotes = opinionSpace(matrix, { itemsForPairCounts: 0 });
    for (const axis of [0, 1] as const) {
      byPairs.components[axis].forEach((entry, item) => {
        expect(Math.abs(entry - byVotes.components[axis][item]!)).toBeLessThan(1e-9);
      });
      expect(byPairs.explainedVariance[axis]).toBeCloseTo(byVotes.explainedVariance[axis], 12);
    }
  });

  it('has unit components at right angles that are eigenvectors to a residual under 1e-9', () => {
    const matrix = randomRoom(200, 30, 0.5, 7);
    const { components, means, explainedVariance } = opinionSpace(matrix);
    const centred = matrix.participants.map((_, row) =>
      matrix.items.map((_, item) => {
        const value = valueAt(matrix, row, item);
        return value === null ? 0 : value - means[item]!;
      }),
    );
    const gram = matrix.items.map((_, j) =>
      matrix.items.map((_, k) => centred.reduce((sum, row) => sum + row[j]! * row[k]!, 0)),
    );
    const trace = gram.reduce((sum, row, j) => sum + row[j]!, 0);
    const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
      Array.from(a).reduce((sum, entry, i) => sum + entry * b[i]!, 0);
    expect(dot(components[0], components[0])).toBeCloseTo(1, 12);
    expect(dot(components[1], components[1])).toBeCloseTo(1, 12);
    expect(dot(components[0], components[1])).toBeCloseTo(0, 12);
    for (const axis of [0, 1] as const) {
      const eigenvalue = explainedVariance[axis] * trace;
      gram.forEach((row, j) => {
        expect(Math.abs(dot(row, components[axis]) - eigenvalue * components[axis][j]!)).toBeLessThan(
          1e-9 * eigenvalue,
        );
      });
    }
  });

  it('gives an item without votes, or on which all agree, no part in any direction', () => {
    const votes: NamedVote[] = [
      { participant: '1', item: 'a', choice: 'agree' },
      { participant: '2', item: 'a', choice: 'disagree' },
      { participant: '1', item: 'b', choice: 'agree' },
      { participant: '2', item: 'b', choice: 'agree' },
    ];
    const participants = ['1', '2'];
    const items = ['a', 'b', 'c'];
    const space = opinionSpace(
      buildVoteMatrix({ participants, items, votes: voteColumns(participants, items, votes) }),
    );
    expect([...space.components[0]]).toEqual([1, 0, 0]);
    expect([...space.components[1]]).toEqual([0, 0, 0]);
    expect(space.explainedVariance).toEqual([1, 0]);
    expect([...space.positions.x]).toEqual([1, -1]);
    expect([...space.positions.y]).toEqual([0, 0]);
  });

  it('is all zeros in a room without votes', () => {
    const matrix = buildVoteMatrix({ participants: [], items: ['a', 'b'], votes: voteColumns([], [], []) });
    const space = opinionSpace(matrix);
    expect([...space.means, ...space.components[0], ...space.extremity]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(space.explainedVariance).toEqual([0, 0]);
  });

  it('finds both of two directions that explain the same', () => {
    const votes: NamedVote[] = [];
    const choice = (positive: boolean) => (positive ? 'agree' : 'disagree');
    for (let i = 0; i < 4; i++) {
      for (const [item, positive] of [
        ['a', i < 2],
        ['b', i < 2],
        ['c', i % 2 === 0],
        ['d', i % 2 === 0],
        ['e', i === 0 || i === 3],
      ] as const) {
        votes.push({ participant: String(i), item, choice: choice(positive) });
      }
    }
    const participants = ['0', '1', '2', '3'];
    const items = ['a', 'b', 'c', 'd', 'e'];
    const space = opinionSpace(
      buildVoteMatrix({ participants, items, votes: voteColumns(participants, items, votes) }),
    );
    expect(space.explainedVariance[0]).toBeCloseTo(0.4, 12);
    expect(space.explainedVariance[1]).toBeCloseTo(0.4, 12);
  });

  it('fixes signs by the entry of largest size, and knows no −0', () => {
    expect([...fixSign(Float64Array.of(0, 0.3, -0.5))]).toEqual([0, -0.3, 0.5]);
    expect([...fixSign(Float64Array.of(0.5, -0.5, -0))]).toEqual([0.5, -0.5, 0]);
  });
});
