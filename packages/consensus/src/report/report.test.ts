import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plantedRoom } from '../rooms';
import { computeReport, type EditionPeople, type NamedVote, type ReportInput, voteColumns } from '.';

const room = plantedRoom({ people: 220, items: 40, votesPerPerson: 22, seed: 11 });
const sectors = ['industry', 'labour', null];
const input: ReportInput = {
  items: room.items.map((id, i) => ({ id, moderatedOut: i === 7 })),
  participants: room.participants.map((id, i) => ({
    id,
    party: i % 10 === 0 ? null : room.party[i]!,
    sector: sectors[i % 3]!,
  })),
  votes: room.votes,
};
const report = computeReport(input);

/** A small room, for what is asked a hundred times. */
const small = plantedRoom({ people: 60, items: 24, votesPerPerson: 20, seed: 13 });
const smallInput: ReportInput = {
  items: small.items.map((id) => ({ id })),
  participants: small.participants.map((id, i) => ({ id, party: small.party[i]! })),
  votes: small.votes,
};

/** A middle room, on the evidence of an edition before it: testing it anew for groups takes seconds each time. */
const middle = plantedRoom({ people: 400, items: 100, votesPerPerson: 25, seed: 17 });
const middleInput: ReportInput = {
  items: middle.items.map((id) => ({ id })),
  participants: middle.participants.map((id, i) => ({
    id,
    party: middle.party[i]!,
    sector: sectors[i % 3]!,
  })),
  votes: middle.votes,
};
const proved: EditionPeople = { participants: [], evidence: report.groups.evidence };

/** The same input with its lists in other orders: `order[i]` is the old place of what is now at i. */
function reordered(
  { items, participants, votes }: ReportInput,
  orders: { items: number[]; people: number[]; votes: number[] },
): ReportInput {
  const newPlace = (order: number[]) => {
    const place: number[] = [];
    order.forEach((old, now) => {
      place[old] = now;
    });
    return place;
  };
  const personAt = newPlace(orders.people);
  const itemAt = newPlace(orders.items);
  return {
    items: orders.items.map((old) => items[old]!),
    participants: orders.people.map((old) => participants[old]!),
    votes: {
      participant: Uint32Array.from(orders.votes, (old) => personAt[votes.participant[old]!]!),
      item: Uint32Array.from(orders.votes, (old) => itemAt[votes.item[old]!]!),
      choice: Uint8Array.from(orders.votes, (old) => votes.choice[old]!),
    },
  };
}

const orderOf = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, i) => i),
    { minLength: length },
  );

/** Milliseconds for what makes a hundred reports, or tests twenty rooms for groups. */
const LONG = 300_000;

describe('a report', () => {
  it(
    'has the same bytes whatever the order of items, participants and votes',
    () => {
      for (const [of, runs, before] of [
        [smallInput, 100, undefined],
        [middleInput, 100, proved],
        [input, 3, undefined],
      ] as const) {
        const bytesOf = (given: ReportInput) =>
          JSON.stringify(computeReport(given, {}, before, before !== undefined));
        const bytes = bytesOf(of);
        const [items, people, votes] = [of.items, of.participants, of.votes.item].map(({ length }) =>
          orderOf(length),
        );
        fc.assert(
          fc.property(items!, people!, votes!, (...orders) => {
            const [ofItems, ofPeople, ofVotes] = orders;
            const other = reordered(of, { items: ofItems, people: ofPeople, votes: ofVotes });
            expect(bytesOf(other)).toBe(bytes);
          }),
          { numRuns: runs },
        );
      }
    },
    LONG,
  );

  it(
    'has the same integers and groups under other ids, and reals to 1e-9',
    () => {
      const order = Array.from({ length: 220 }, (_, i) => i);
      fc.assert(
        fc.property(orderOf(220), orderOf(40), (people, items) => {
          const relabelled = computeReport({
            ...input,
            participants: input.participants.map((person, i) => ({ ...person, id: `p${1000 + people[i]!}` })),
            items: input.items.map((item, i) => ({ ...item, id: `i${1000 + items[i]!}` })),
          });
          expect([relabelled.groups.k, relabelled.statuses]).toEqual([report.groups.k, report.statuses]);
          const { silhouette, nullSilhouette, stability, nullStability } = relabelled.groups.evidence!;
          const before = report.groups.evidence!;
          expect(silhouette).toBeCloseTo(before.silhouette, 9);
          expect(nullSilhouette).toBeCloseTo(before.nullSilhouette, 9);
          expect(stability).toBeCloseTo(before.stability!, 9);
          expect(nullStability).toBeCloseTo(before.nullStability!, 9);
          const groupOf = new Map(
            relabelled.groups.members.map(({ participant, group }) => [participant, group]),
          );
          const labels = new Map(report.groups.members.map(({ participant, group }) => [participant, group]));
          for (const i of order) expect(groupOf.get(`p${1000 + people[i]!}`)).toBe(labels.get(String(i)));
          const itemOf = new Map(relabelled.space.items.map((item) => [item.id, item]));
          for (const { id, mean, pc1, pc2 } of report.space.items) {
            const other = itemOf.get(`i${1000 + items[Number(id)]!}`)!;
            expect(other.mean).toBe(mean);
            expect(Math.abs(other.pc1 - pc1)).toBeLessThan(1e-9);
            expect(Math.abs(other.pc2 - pc2)).toBeLessThan(1e-9);
          }
        }),
        { numRuns: 20 },
      );
    },
    LONG,
  );

  it('changes nothing but labels when parties get other names', () => {
    const other = { CA: 'Z', MX: 'A', US: 'M' } as Record<string, string>;
    const renamed = computeReport({
      ...input,
      participants: input.participants.map((person) => ({
        ...person,
        party: person.party ? other[person.party]! : null,
      })),
    });
    expect(renamed.statuses).toEqual(report.statuses);
    expect(renamed.space).toEqual(report.space);
    report.items.forEach((item, i) => {
      const { status, ranking, parties } = renamed.items[i]!;
      expect(status.kind).toBe(item.status.kind);
      expect(ranking === null).toBe(item.ranking === null);
      if (ranking !== null) expect(ranking).toBeCloseTo(item.ranking!, 12);
      for (const { name, ...tally } of item.parties) {
        const { name: _, ...same } = parties.find((party) => party.name === other[name])!;
        expect(same).toEqual(tally);
      }
    });
  });

  it('counts each vote once in all, in its party, in its group and in its sector', () => {
    expect(report.items.length).toBe(39);
    expect(report.participants).toBe(220);
    for (const { all, parties, sectors: bySector, groups } of report.items) {
      const sum = (tallies: readonly { n: number }[]) => tallies.reduce((total, { n }) => total + n, 0);
      expect(all.n).toBe(all.agree + all.disagree + all.pass);
      expect(sum(parties)).toBeLessThanOrEqual(all.n);
      expect(sum(bySector)).toBeLessThanOrEqual(all.n);
      expect(sum(groups)).toBeLessThanOrEqual(all.n);
    }
    expect(report.items.reduce((total, { all }) => total + all.n, 0)).toBe(report.votes);
  });

  it('is plain data: no −0, nothing that JSON would lose', () => {
    const walk = (value: unknown): void => {
      if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
      else expect(value).not.toBeUndefined();
    };
    walk(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('calls nothing concurrent in a room where a listed party has no voter', () => {
    const easy = { minimumVotes: 5, threshold: 0.3, errorRate: 0.2 };
    const { statuses } = computeReport({ ...input, parties: ['CA', 'MX', 'US', 'ZZ'] }, easy);
    expect(computeReport(input, easy).statuses.concurrent).toBeGreaterThan(0);
    expect(statuses.concurrent).toBe(0);
  });

  it('takes the empty room and the room of one vote', () => {
    const empty = computeReport({
      items: [{ id: 'a' }],
      participants: [{ id: 'p' }],
      votes: voteColumns([], [], []),
    });
    expect([empty.participants, empty.items[0]!.all.support, empty.items[0]!.all.upper]).toEqual([
      0,
      null,
      1,
    ]);
    expect(empty.groups).toMatchObject({ finding: 'too-few-people', k: 0, silhouette: null, members: [] });
    const votes: NamedVote[] = [{ participant: 'p', item: 'a', choice: 'agree' }];
    const one = computeReport({
      items: [{ id: 'a' }],
      participants: [{ id: 'p' }],
      votes: voteColumns(['p'], ['a'], votes),
    });
    expect([one.participants, one.items[0]!.all.support, one.items[0]!.groupAwareConsensus]).toEqual([
      1,
      1,
      null,
    ]);
    expect(one.items[0]!.status).toEqual({ kind: 'open', needs: [] });
  });

  it('refuses a rule out of range by its name', () => {
    expect(() => computeReport(input, { threshold: 1 })).toThrow('threshold');
    expect(() => computeReport(input, { groupsMax: 9 })).toThrow('groupsMax');
    expect(() => computeReport(input, { minimumVotes: 0 })).toThrow('minimumVotes');
    expect(() => computeReport(input, { errorRate: 0 })).toThrow('errorRate');
  });
});
