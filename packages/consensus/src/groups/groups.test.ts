import { describe, expect, it } from 'vitest';
import { buildVoteMatrix, type NamedVote, voteColumns } from '../matrix';
import { adjustedRandIndex, plantedRoom } from '../rooms';
import { opinionSpace } from '../space';
import { opinionGroups, participatingRows } from '.';
import { coarsen } from './cells';
import { kMeans } from './k-means';
import { centroidSilhouette } from './silhouette';

const points = (...at: [number, number][]) => ({
  x: Float64Array.from(at, ([x]) => x),
  y: Float64Array.from(at, ([, y]) => y),
  weight: new Float64Array(at.length).fill(1),
});

/** A room in which person p holds `choice(p, item)` on every item. */
function fullRoom(
  people: number,
  items: number,
  choice: (person: number, item: number) => NamedVote['choice'],
) {
  const participants = Array.from({ length: people }, (_, i) => String(i));
  const itemIds = Array.from({ length: items }, (_, i) => String(i));
  const votes = participants.flatMap((participant, p) =>
    itemIds.map((item, i) => ({ participant, item, choice: choice(p, i) })),
  );
  return buildVoteMatrix({ participants, items: itemIds, votes: voteColumns(participants, itemIds, votes) });
}

describe('k-means', () => {
  it('finds two clusters from any start inside them', () => {
    const found = kMeans(points([0, 0], [0, 1], [9, 0], [9, 1]), {
      x: Float64Array.of(0, 9),
      y: Float64Array.of(0, 0),
    });
    expect([...found!.cluster]).toEqual([0, 0, 1, 1]);
    expect(found!.objective).toBe(1);
    expect([...found!.sizes]).toEqual([2, 2]);
  });

  it('gives a person in the middle to the first of two centroids', () => {
    const found = kMeans(points([0, 0], [2, 0], [1, 5], [1, -5]), {
      x: Float64Array.of(0, 2),
      y: Float64Array.of(0, 0),
    });
    expect([...found!.cluster]).toEqual([0, 1, 0, 0]);
  });

  it('gives up a start that leaves a cluster without people', () => {
    expect(
      kMeans(points([0, 0], [1, 0]), { x: Float64Array.of(0, 50), y: Float64Array.of(0, 50) }),
    ).toBeNull();
  });
});

describe('silhouette', () => {
  it('is near 1 for far clusters, and counts who stands between as 0', () => {
    const start = { x: Float64Array.of(0, 10), y: Float64Array.of(0, 0) };
    const far = points([0, 0], [10, 0]);
    expect(centroidSilhouette(far, kMeans(far, start)!)).toBe(1);
    const clustering = { ...kMeans(far, start)!, cluster: Uint8Array.of(0, 0, 1) };
    expect(centroidSilhouette(points([0, 0], [5, 0], [10, 0]), clustering)).toBeCloseTo(2 / 3, 12);
  });
});

describe('cells', () => {
  it('keep people and their middle, and leave few points alone', () => {
    const few = points([0, 0], [1, 1]);
    expect(coarsen(few)).toBe(few);
    const many = points(...Array.from({ length: 5000 }, (_, i): [number, number] => [i % 71, i % 89]));
    const cells = coarsen(many);
    const total = (values: Float64Array, weight: Float64Array) =>
      values.reduce((sum, value, i) => sum + value * weight[i]!, 0);
    expect(cells.weight.length).toBeLessThan(4097);
    expect(cells.weight.reduce((a, b) => a + b)).toBe(5000);
    expect(total(cells.x, cells.weight)).toBeCloseTo(total(many.x, many.weight), 6);
    expect(total(cells.y, cells.weight)).toBeCloseTo(total(many.y, many.weight), 6);
  });
});

describe('opinion groups', () => {
  it('recover planted groups where people cast many votes: adjusted Rand index 0.95', () => {
    const room = plantedRoom({ people: 1200, items: 120, votesPerPerson: 80, leastVotes: 50, seed: 5 });
    const matrix = buildVoteMatrix(room);
    const { k, groupOf } = opinionGroups(matrix, opinionSpace(matrix), 5);
    const planted = Array.from(matrix.participantSource, (position) => room.group[position]!);
    expect(k).toBe(3);
    expect(adjustedRandIndex([...groupOf], planted)).toBeGreaterThanOrEqual(0.95);
  });

  it('recover them in a room large enough to be looked at by cells', () => {
    const room = plantedRoom({ people: 6000, items: 80, votesPerPerson: 60, leastVotes: 50, seed: 6 });
    const matrix = buildVoteMatrix(room);
    const { groupOf } = opinionGroups(matrix, opinionSpace(matrix), 5);
    const planted = Array.from(matrix.participantSource, (position) => room.group[position]!);
    expect(adjustedRandIndex([...groupOf], planted)).toBeGreaterThanOrEqual(0.95);
  });

  it('are labelled by size, the largest A', () => {
    const matrix = fullRoom(40, 10, (person, item) => (person < 25 === item < 5 ? 'agree' : 'disagree'));
    const { k, labels, groupOf, silhouette } = opinionGroups(matrix, opinionSpace(matrix), 5);
    expect([k, labels]).toEqual([2, ['A', 'B']]);
    expect(silhouette).toBeCloseTo(1, 12);
    expect([...groupOf]).toEqual([...Array(25).fill(0), ...Array(15).fill(1)]);
  });

  it('are not sought among fewer than 30 participating people', () => {
    const split = (people: number) => {
      const matrix = fullRoom(people, 10, (person, item) =>
        (person % 2 === 0) === item < 5 ? 'agree' : 'disagree',
      );
      return opinionGroups(matrix, opinionSpace(matrix), 5).k;
    };
    expect([split(29), split(30)]).toEqual([0, 2]);
  });

  it('are none where all vote alike', () => {
    const matrix = fullRoom(50, 10, () => 'agree');
    const { k, silhouette, groupOf } = opinionGroups(matrix, opinionSpace(matrix), 5);
    expect([k, silhouette, Math.max(...groupOf)]).toEqual([0, null, -1]);
  });
});

describe('participating', () => {
  it('is who voted on seven items, or on all where there are fewer with votes', () => {
    const people = ['0', '1'];
    const items = Array.from({ length: 12 }, (_, i) => String(i));
    const rowsOf = (first: number, second: number) => {
      const votes = [first, second].flatMap((count, p) =>
        items.slice(0, count).map((item): NamedVote => ({ participant: people[p]!, item, choice: 'pass' })),
      );
      const matrix = buildVoteMatrix({
        participants: people,
        items,
        votes: voteColumns(people, items, votes),
      });
      return [...participatingRows(matrix, opinionSpace(matrix))];
    };
    expect(rowsOf(7, 12)).toEqual([0, 1]);
    expect(rowsOf(6, 12)).toEqual([1]);
    expect(rowsOf(4, 3)).toEqual([0]);
  });
});
