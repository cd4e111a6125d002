import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVoteMatrix, type Choice, type NamedVote, voteColumns } from '../matrix';
import { equalWeights, opinionSpace } from '.';
import { centredGram } from './gram';
import { countItems, itemMeans } from './item-means';

/** A room in which person p holds `choice(p, item)`, null for no vote. */
function roomOf(people: number, items: number, choice: (person: number, item: number) => Choice | null) {
  const participants = Array.from({ length: people }, (_, i) => String(i));
  const itemIds = Array.from({ length: items }, (_, i) => String(i));
  const votes: NamedVote[] = participants.flatMap((participant, p) =>
    itemIds.flatMap((item, i) => {
      const own = choice(p, i);
      return own === null ? [] : [{ participant, item, choice: own }];
    }),
  );
  return buildVoteMatrix({ participants, items: itemIds, votes: voteColumns(participants, itemIds, votes) });
}

const isWhole = (values: Iterable<number>) =>
  [...values].every((value) => Number.isFinite(value) && !Object.is(value, -0));

describe('a room in which there is nothing to tell apart', () => {
  it.each([
    ['nobody votes', roomOf(5, 4, () => null)],
    ['there is no item', roomOf(5, 0, () => null)],
    ['all agree with everything', roomOf(50, 10, () => 'agree')],
    ['all only pass', roomOf(50, 10, () => 'pass')],
    [
      'all vote alike, each item its own way',
      roomOf(50, 9, (_, i) => (['agree', 'disagree', 'pass'] as const)[i % 3]!),
    ],
    ['one person votes', roomOf(1, 10, (_, i) => (i % 2 === 0 ? 'agree' : 'disagree'))],
  ])('has no direction and everybody in the middle: %s', (_, matrix) => {
    for (const itemsForPairCounts of [0, 4000]) {
      const space = opinionSpace(matrix, { itemsForPairCounts });
      expect(space.explainedVariance).toEqual([0, 0]);
      const all = [
        ...space.components[0],
        ...space.components[1],
        ...space.positions.x,
        ...space.positions.y,
      ];
      expect(all.every((value) => Object.is(value, 0))).toBe(true);
      expect(isWhole(space.extremity)).toBe(true);
    }
  });
});

describe('the two components', () => {
  it('are one direction and zeros where there is one item', () => {
    const space = opinionSpace(roomOf(10, 1, (p) => (p < 5 ? 'agree' : 'disagree')));
    expect([...space.components[0], ...space.components[1]]).toEqual([1, 0]);
    expect(space.explainedVariance).toEqual([1, 0]);
  });

  it('are eigenvectors to a residual of 1e-9 in any small room, also where eigenvalues are equal', () => {
    const cell = fc.constantFrom<Choice | null>('agree', 'disagree', 'pass', null);
    const size = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }));
    const rooms = size.chain(([people, items]) =>
      fc.array(fc.array(cell, { minLength: items, maxLength: items }), {
        minLength: people,
        maxLength: people,
      }),
    );
    fc.assert(
      fc.property(rooms, (rows) => {
        const matrix = roomOf(rows.length, rows[0]!.length, (p, i) => rows[p]![i]!);
        const { components, explainedVariance } = opinionSpace(matrix);
        const counts = countItems(matrix);
        const gram = centredGram(matrix, counts, itemMeans(counts));
        const trace = gram.diagonal.reduce((sum, value) => sum + value, 0);
        const product = new Float64Array(matrix.items.length);
        components.forEach((vector, axis) => {
          expect(isWhole(vector)).toBe(true);
          gram.apply(vector, product);
          const value = explainedVariance[axis]! * trace;
          product.forEach((entry, i) => {
            expect(Math.abs(entry - value * vector[i]!)).toBeLessThan(1e-9 * (trace + 1));
          });
        });
        expect(explainedVariance[0]).toBeGreaterThanOrEqual(explainedVariance[1] - 1e-12);
        expect(explainedVariance[0] + explainedVariance[1]).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it('are both found where their eigenvalues are equal and a third is smaller', () => {
    // Three crowds, each divided on items of its own: four, four and two of them.
    const crowdOf = (item: number) => (item < 4 ? 0 : item < 8 ? 1 : 2);
    const matrix = roomOf(60, 10, (p, i) =>
      p % 3 === crowdOf(i) ? (p < 30 === (i % 2 === 0) ? 'agree' : 'disagree') : null,
    );
    const { explainedVariance } = opinionSpace(matrix);
    expect(explainedVariance[0]).toBeCloseTo(0.4, 12);
    expect(explainedVariance[1]).toBeCloseTo(0.4, 12);
  });
});

describe('people weighted so that every party carries the same', () => {
  // Of 90 people the first 60 are of a party that splits on one item, the others of one that splits on another.
  const placeOf = Array.from({ length: 90 }, (_, p) => (p < 60 ? 0 : 1));
  const matrix = roomOf(90, 2, (p, i) => {
    const splits = placeOf[p] === i;
    return splits ? (p % 2 === 0 ? 'agree' : 'disagree') : 'pass';
  });
  const place = (row: number) => placeOf[Number(matrix.participants[row])]!;
  const weights = equalWeights(matrix.participants.map((_, row) => place(row)));

  it('have weights that sum to the same in every party, and mean 1', () => {
    const sums = [0, 0];
    weights.forEach((weight, row) => {
      sums[place(row)]! += weight;
    });
    expect(sums[0]).toBeCloseTo(45, 12);
    expect(sums[1]).toBeCloseTo(45, 12);
    expect([...equalWeights([-1, 0, 0, 1])]).toEqual([1, 0.75, 0.75, 1.5]);
  });

  it('turn a large party that outweighs a small one into one that does not', () => {
    expect(opinionSpace(matrix).explainedVariance[0]).toBeCloseTo(2 / 3, 12);
    const [first, second] = opinionSpace(matrix, { weights }).explainedVariance;
    expect(first).toBeCloseTo(0.5, 12);
    expect(second).toBeCloseTo(0.5, 12);
  });

  it('are those of a room in which each counts as often as they weigh', () => {
    const weighted = opinionSpace(matrix, { weights: weights.map((weight) => 4 * weight) });
    const repeated = roomOf(60 * 3 + 30 * 6, 2, (p, i) => {
      const [party, own] = p < 180 ? [0, Math.floor(p / 3)] : [1, 60 + Math.floor((p - 180) / 6)];
      return party === i ? (own % 2 === 0 ? 'agree' : 'disagree') : 'pass';
    });
    const plain = opinionSpace(repeated);
    expect([...weighted.means]).toEqual([...plain.means]);
    expect(weighted.explainedVariance[0]).toBeCloseTo(plain.explainedVariance[0], 12);
  });
});
