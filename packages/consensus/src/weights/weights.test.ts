import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ItemStatus } from '../concurrence';
import { buildVoteMatrix, type NamedVote, voteColumns } from '../matrix';
import { byAttribute, everybody } from '../tallies';
import { ballotCells, checkMargin, effectiveNumber, type Margin, rake, sideBySide, targetOf } from '.';

test('800, 150 and 50 people weighted to equal thirds tell as much as 322', () => {
  const people = [800, 150, 50];
  const weights = people.map((n) => 1000 / (3 * n));
  expect(Math.round(effectiveNumber(people, weights))).toBe(322);
  const cells = people.map((n, place) => ({ people: n, places: [place] }));
  const raked = rake(cells, [[1 / 3, 1 / 3, 1 / 3]], 10);
  expect(raked.converged).toBe(true);
  raked.weights.forEach((weight, cell) => {
    expect(weight).toBeCloseTo(weights[cell]!, 9);
  });
  expect([effectiveNumber(people, [1, 1, 1]), effectiveNumber([], []), effectiveNumber([5], [0])]).toEqual([
    1000, 0, 0,
  ]);
});

describe('raking', () => {
  const table = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 6 });
  const twoMargins = table.map((people) =>
    people.map((n, i) => ({ people: n, places: [i % 2, Math.floor(i / 2)] })),
  );
  const shares = (n: number) =>
    fc.array(fc.integer({ min: 1, max: 20 }), { minLength: n, maxLength: n }).map((parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      return parts.map((part) => part / sum);
    });

  it('reaches every margin, keeps the number of people, and is a product of factors of the margins', () => {
    fc.assert(
      fc.property(twoMargins, shares(2), shares(3), (cells, first, second) => {
        const { weights, converged, largestMiss } = rake(cells, [first, second], 1e9);
        expect(converged).toBe(true);
        expect(largestMiss).toBeLessThan(1e-8);
        const total = cells.reduce((sum, { people }, i) => sum + people * weights[i]!, 0);
        expect(total).toBeCloseTo(
          cells.reduce((sum, { people }) => sum + people, 0),
          6,
        );
        // No interaction is made up: odds ratios of the weights are 1.
        for (const row of [0, 2]) {
          const odds = (weights[row]! * weights[row + 3]!) / (weights[row + 1]! * weights[row + 2]!);
          expect(odds).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('cuts weights at the cap and tells what that costs', () => {
    const cells = [
      { people: 990, places: [0] },
      { people: 10, places: [1] },
    ];
    const raked = rake(cells, [[0.5, 0.5]], 5);
    expect(raked.converged).toBe(true);
    expect([raked.weights[1], raked.capped]).toEqual([5, 10]);
    expect(raked.largestMiss).toBeGreaterThan(0.3);
  });

  it('says that it did not converge where margins contradict each other', () => {
    const cells = [
      { people: 50, places: [0, 0] },
      { people: 50, places: [1, 1] },
    ];
    const { converged, largestMiss } = rake(cells, [
      [0.5, 0.5],
      [0.9, 0.1],
    ]);
    expect(converged).toBe(false);
    expect(largestMiss).toBeCloseTo(0.4, 9);
  });

  it('weights nobody without margins, and a category that is to have no share to nothing', () => {
    expect(rake([{ people: 3, places: [] }], [])).toMatchObject({
      converged: true,
      sweeps: 0,
      largestMiss: 0,
    });
    const none = rake(
      [
        { people: 3, places: [0] },
        { people: 3, places: [1] },
      ],
      [[1, 0]],
    );
    expect([[...none.weights], none.converged]).toEqual([[2, 0], true]);
  });
});

describe('a margin', () => {
  const margin: Margin = {
    attribute: 'sector',
    source: 'Labour force survey, 2025',
    shares: { industry: 0.5, labour: 0.3, law: 0.2 },
  };

  it('leaves people of no listed category their share, and tells of categories that nobody is in', () => {
    const target = targetOf(margin, ['industry', 'labour', 'press'], [10, 30, 20, 20]);
    expect(target.unmet).toEqual(['law']);
    expect(target.unlisted).toBe(40);
    const expected = [0.3125, 0.1875, 0.25, 0.25];
    target.shares.forEach((share, place) => {
      expect(share).toBeCloseTo(expected[place]!, 12);
    });
  });

  it('needs a source, and shares that sum to one', () => {
    expect(() => checkMargin(margin)).not.toThrow();
    expect(() => checkMargin({ ...margin, source: ' ' })).toThrow('The margin of sector names no source.');
    expect(() => checkMargin({ ...margin, shares: { industry: 0.5 } })).toThrow('do not sum to 1');
    expect(() => checkMargin({ ...margin, shares: { industry: 1.5, labour: -0.5 } })).toThrow('industry');
  });
});

describe('side by side', () => {
  const rules = { threshold: 0.6, minimumVotes: 30 };
  const room = (voters: [party: string, sector: string, agree: number, disagree: number][]) => {
    const votes: NamedVote[] = [];
    const people: { id: string; party: string; sector: string }[] = [];
    for (const [party, sector, agree, disagree] of voters) {
      for (let i = 0; i < agree + disagree; i++) {
        const id = String(people.length);
        people.push({ id, party, sector });
        votes.push({ participant: id, item: 'a', choice: i < agree ? 'agree' : 'disagree' });
      }
    }
    const ids = people.map(({ id }) => id);
    const matrix = buildVoteMatrix({
      participants: ids,
      items: ['a'],
      votes: voteColumns(ids, ['a'], votes),
    });
    const own = Array.from(matrix.participantSource, (at) => people[at]!);
    const party = byAttribute('party', own.length, (row) => own[row]!.party);
    const sector = byAttribute('sector', own.length, (row) => own[row]!.sector);
    const group = {
      ...everybody(own.length),
      kind: 'group' as const,
      names: [],
      placeOf: new Int16Array(own.length).fill(-1),
    };
    return {
      ballots: ballotCells(matrix, party, group, sector),
      shape: { parties: party.names.length, groups: 0 },
    };
  };
  const blocked: ItemStatus = { kind: 'open', needs: [] };

  it('shows that 72.9 % over all is 51.7 % when each country counts the same, and that the finding depends on it', () => {
    const { ballots, shape } = room([
      ['US', 'x', 800, 200],
      ['CA', 'x', 40, 60],
      ['MX', 'x', 35, 65],
    ]);
    const [item] = sideBySide(ballots, shape, null, [blocked], rules);
    expect(item!.raw!.support).toBeCloseTo(0.729, 3);
    expect(item!.raw!.effectiveVotes).toBe(1200);
    expect(item!.equalParties!.support).toBeCloseTo((0.8 + 0.4 + 0.35) / 3, 12);
    expect(item!.equalParties!.effectiveVotes).toBeCloseTo(9 / (1 / 1000 + 1 / 100 + 1 / 100), 9);
    expect([item!.raw!.verdict, item!.equalParties!.verdict, item!.raked]).toEqual(['above', 'below', null]);
    expect(item!.dependsOnWeights).toBe(true);
  });

  it('weighs by what it is given, within parties too: a concurrent item that one party holds up by its sectors depends on weights', () => {
    const { ballots, shape } = room([
      ['CA', 'industry', 95, 5],
      ['CA', 'labour', 8, 12],
      ['US', 'industry', 900, 60],
      ['US', 'labour', 19, 1],
    ]);
    const weights = Float64Array.from(ballots.cells, ({ sector }) => (sector === 0 ? 0.5 : 2.5));
    const [item] = sideBySide(ballots, shape, weights, [{ kind: 'concurrent' }], rules);
    const agreed = 0.5 * (95 + 900) + 2.5 * (8 + 19);
    expect(item!.raked!.support).toBeCloseTo(agreed / (0.5 * 1060 + 2.5 * 40), 12);
    expect([item!.raw!.verdict, item!.raked!.verdict, item!.dependsOnWeights]).toEqual([
      'above',
      'above',
      true,
    ]);
    const [steady] = sideBySide(ballots, shape, null, [{ kind: 'concurrent' }], rules);
    expect(steady!.dependsOnWeights).toBe(false);
  });

  it('has no equal parties where one has no vote on the item', () => {
    const { ballots, shape } = room([['US', 'x', 80, 20]]);
    expect(sideBySide(ballots, { ...shape, parties: 2 }, null, [blocked], rules)[0]!.equalParties).toBeNull();
    expect(sideBySide(ballots, { ...shape, parties: 0 }, null, [blocked], rules)[0]!.equalParties).toBeNull();
  });
});
