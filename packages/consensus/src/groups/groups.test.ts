import { describe, expect, it } from 'vitest';
import { buildVoteMatrix, type NamedVote, voteColumns } from '../matrix';
import { adjustedRandIndex, plantedRoom } from '../rooms';
import { opinionSpace } from '../space';
import { opinionGroups, participatingRows, partyLikeness } from '.';

const groupsMax = 5;

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

const clear = {
  people: 1,
  nullRooms: 20,
  refits: 50,
  silhouette: 1,
  nullSilhouette: 0,
  stability: 1,
  nullStability: 0,
  clear: true,
};

describe('opinion groups', () => {
  it('recover planted groups where people cast 50 votes and more: adjusted Rand index 0.95', () => {
    const room = plantedRoom({ people: 400, items: 120, votesPerPerson: 80, leastVotes: 50, seed: 5 });
    const matrix = buildVoteMatrix(room);
    const { finding, k, groupOf } = opinionGroups(matrix, opinionSpace(matrix), { groupsMax });
    const planted = Array.from(matrix.participantSource, (position) => room.group[position]!);
    expect([finding, k]).toEqual(['groups', 3]);
    expect(adjustedRandIndex(groupOf, planted)).toBeGreaterThanOrEqual(0.95);
  });

  it('recover them in a room large enough to be looked at by cells', () => {
    const room = plantedRoom({ people: 6000, items: 80, votesPerPerson: 60, leastVotes: 50, seed: 6 });
    const matrix = buildVoteMatrix(room);
    const previous = { k: 0, members: [], labelsGiven: [], evidence: clear };
    const { groupOf } = opinionGroups(matrix, opinionSpace(matrix), {
      groupsMax,
      previous,
      keepEvidence: true,
    });
    const planted = Array.from(matrix.participantSource, (position) => room.group[position]!);
    expect(adjustedRandIndex(groupOf, planted)).toBeGreaterThanOrEqual(0.95);
  });

  it("recover those of the people with 30 votes and more in the benchmark's room", () => {
    const room = plantedRoom({ people: 10_000, items: 500, votesPerPerson: 39, seed: 1 });
    const matrix = buildVoteMatrix(room);
    const previous = { k: 0, members: [], labelsGiven: [], evidence: clear };
    const { groupOf } = opinionGroups(matrix, opinionSpace(matrix), {
      groupsMax,
      previous,
      keepEvidence: true,
    });
    const rows = [...matrix.participants.keys()].filter(
      (row) => matrix.rowStart[row + 1]! - matrix.rowStart[row]! >= 30,
    );
    const planted = rows.map((row) => room.group[matrix.participantSource[row]!]!);
    expect(rows.length).toBeGreaterThan(4000);
    expect(
      adjustedRandIndex(
        rows.map((row) => groupOf[row]!),
        planted,
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('are labelled by size, the largest A', () => {
    const matrix = fullRoom(40, 10, (person, item) => (person < 25 === item < 5 ? 'agree' : 'disagree'));
    const groups = opinionGroups(matrix, opinionSpace(matrix), { groupsMax });
    expect([groups.k, groups.labels]).toEqual([2, ['A', 'B']]);
    expect(groups.silhouette).toBeCloseTo(1, 12);
    expect([...groups.groupOf]).toEqual([...Array(25).fill(0), ...Array(15).fill(1)]);
  });

  it('are not sought among fewer than 30 participating people', () => {
    const split = (people: number) => {
      const matrix = fullRoom(people, 10, (person, item) =>
        (person % 2 === 0) === item < 5 ? 'agree' : 'disagree',
      );
      const { finding, k } = opinionGroups(matrix, opinionSpace(matrix), { groupsMax });
      return [finding, k];
    };
    expect([split(29), split(30)]).toEqual([
      ['too-few-people', 0],
      ['groups', 2],
    ]);
  });

  it('are none where all vote alike', () => {
    const matrix = fullRoom(50, 10, () => 'agree');
    const groups = opinionGroups(matrix, opinionSpace(matrix), { groupsMax });
    expect([groups.finding, groups.k, groups.silhouette]).toEqual(['no-clear-groups', 0, null]);
    expect(Math.max(...groups.groupOf)).toBe(-1);
  });
});

describe('a previous edition', () => {
  const room = plantedRoom({ people: 200, items: 60, votesPerPerson: 40, leastVotes: 30, seed: 3 });
  const matrix = buildVoteMatrix(room);
  const space = opinionSpace(matrix);
  const first = opinionGroups(matrix, space, { groupsMax });
  const membersOf = ({ labels, groupOf }: typeof first, named = (label: string) => label) =>
    matrix.participants.map((participant, row) => ({ participant, group: named(labels[groupOf[row]!]!) }));

  it('keeps its labels, whatever the sizes say', () => {
    const renamed = { A: 'C', B: 'A', C: 'B' } as Record<string, string>;
    const previous = { ...first, members: membersOf(first, (label) => renamed[label]!) };
    const again = opinionGroups(matrix, space, { groupsMax, previous });
    expect(membersOf(again)).toEqual(previous.members);
    expect(again.lineage.groups.map(({ kind }) => kind)).toEqual(['continues', 'continues', 'continues']);
  });

  it('keeps its number of groups where another does not win clearly, and gives way where it does', () => {
    const lump = membersOf(first, (label) => (label === 'A' ? 'A' : 'B'));
    const lumped = { ...first, k: 2, members: lump };
    const { k, labels, lineage } = opinionGroups(matrix, space, { groupsMax, previous: lumped });
    expect([k, labels]).toEqual([3, ['A', 'B', 'D']]);
    expect(lineage.groups[2]).toEqual({ label: 'D', kind: 'splits', from: 'B' });
  });

  it('lends its evidence to a report between two editions, which says so', () => {
    const evidence = { ...first.evidence!, people: 7 };
    const previous = { ...first, members: membersOf(first), evidence };
    const between = opinionGroups(matrix, space, { groupsMax, previous, keepEvidence: true });
    expect([between.evidence?.people, between.evidenceFromPrevious, between.k]).toEqual([7, true, 3]);
    expect(first.evidenceFromPrevious).toBe(false);
  });
});

describe('parties', () => {
  it('coincide with groups that are they under another name, from an index of .8 on', () => {
    const groupOf = [0, 0, 0, 1, 1, 1, -1, 0];
    expect(partyLikeness(groupOf, [5, 5, 5, 2, 2, 2, 2, -1])).toEqual({
      adjustedRandIndex: 1,
      coincide: true,
    });
    expect(partyLikeness(groupOf, [5, 5, 2, 2, 5, 2, 2, -1])?.coincide).toBe(false);
    expect(partyLikeness(groupOf, [1, 1, 1, 1, 1, 1, 1, 1])).toBeNull();
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
