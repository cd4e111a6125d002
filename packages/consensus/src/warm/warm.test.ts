import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../matrix';
import { computeReport, editionOf, type ReportInput, voteColumns } from '../report';
import { plantedRoom } from '../rooms';
import { type RoomBatch, type VoteChange, WarmRoom } from '.';

const room = plantedRoom({ people: 90, items: 16, votesPerPerson: 10, seed: 4 });
const start: ReportInput = {
  items: room.items.map((id, i) => ({ id, moderatedOut: i === 3 })),
  participants: room.participants.map((id, i) => ({ id, party: room.party[i]!, tier: ['x', null][i % 2]! })),
  votes: room.votes,
  parties: ['CA', 'ZZ'],
};

/** As of an edition with clear groups. */
const EVIDENCE = {
  people: 90,
  nullRooms: 20,
  refits: 50,
  silhouette: 0.6,
  nullSilhouette: 0.4,
  stability: 0.9,
  nullStability: 0.7,
  clear: true,
};

/** The plain way: lists of what is true after each batch, from which a full report is made. */
class Ledger {
  readonly participants = new Map(start.participants.map((person) => [person.id, person]));
  readonly items = new Map(start.items.map((item) => [item.id, item]));
  readonly votes = new Map<string, VoteChange>();

  constructor() {
    start.votes.item.forEach((item, i) => {
      const change = {
        participant: start.participants[start.votes.participant[i]!]!.id,
        item: start.items[item]!.id,
        choice: CHOICES[start.votes.choice[i]!]!,
      };
      this.votes.set(JSON.stringify([change.participant, change.item]), change);
    });
  }

  apply({ participants = [], items = [], votes = [] }: RoomBatch): void {
    for (const person of participants) this.participants.set(person.id, person);
    for (const item of items) this.items.set(item.id, item);
    for (const vote of votes) this.votes.set(JSON.stringify([vote.participant, vote.item]), vote);
  }

  input(): ReportInput {
    const participants = [...this.participants.values()].reverse();
    const items = [...this.items.values()].reverse();
    const votes = [...this.votes.values()].flatMap(({ choice, ...pair }) =>
      choice === null ? [] : [{ ...pair, choice }],
    );
    return {
      participants,
      items,
      votes: voteColumns(
        participants.map(({ id }) => id),
        items.map(({ id }) => id),
        votes,
      ),
      parties: start.parties!,
    };
  }
}

const person = fc.oneof(
  { weight: 6, arbitrary: fc.nat(89).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 90, max: 99 }).map(String) },
  { weight: 1, arbitrary: fc.constant('no-integer') },
);
const item = fc.oneof(
  { weight: 8, arbitrary: fc.nat(15).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 16, max: 20 }).map(String) },
  { weight: 1, arbitrary: fc.constant('text') },
);
const choice = fc.constantFrom('agree', 'disagree', 'pass', null);
const batch = fc
  .record({
    participants: fc.uniqueArray(person, { maxLength: 4 }),
    moderated: fc.uniqueArray(fc.tuple(item, fc.boolean()), { maxLength: 4, selector: ([id]) => id }),
    votes: fc.uniqueArray(fc.tuple(person, item, choice), {
      maxLength: 30,
      selector: ([participant, of]) => `${participant}/${of}`,
    }),
  })
  .map(({ participants, moderated, votes }) => {
    // Whoever votes, and what is voted on, is listed by the batch that brings them.
    const people = new Set([...participants, ...votes.map(([participant]) => participant)]);
    const known = new Map(moderated);
    for (const [, of] of votes) if (Number(of) >= 16 || of === 'text') known.set(of, known.get(of) ?? false);
    return {
      participants: [...people].map((id) => ({ id, party: ['CA', 'MX', 'US'][id.length % 3]!, tier: 'x' })),
      items: [...known].map(([id, moderatedOut]) => ({ id, moderatedOut })),
      votes: votes.map(([participant, of, chosen]) => ({ participant, item: of, choice: chosen })),
    };
  });

describe('a warm room', () => {
  it('gives the bytes of a full report after any batches of votes, people, items and moderation', () => {
    fc.assert(
      fc.property(fc.array(batch, { minLength: 1, maxLength: 4 }), (batches) => {
        const warm = new WarmRoom(start);
        const ledger = new Ledger();
        for (const one of batches) {
          warm.apply(one);
          ledger.apply(one);
          const rules = { minimumVotes: 5 };
          expect(JSON.stringify(warm.report(rules))).toBe(
            JSON.stringify(computeReport(ledger.input(), rules)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the bytes of a full report when all votes are taken back, and when they come again', () => {
    const warm = new WarmRoom(start);
    const ledger = new Ledger();
    const all = [...ledger.votes.values()];
    const gone = { votes: all.map((vote) => ({ ...vote, choice: null })) };
    for (const one of [gone, { votes: all }]) {
      warm.apply(one);
      ledger.apply(one);
      expect(JSON.stringify(warm.report())).toBe(JSON.stringify(computeReport(ledger.input())));
    }
    expect(JSON.stringify(warm.report())).toBe(JSON.stringify(computeReport(start)));
  });

  it('tells the same change since an earlier edition as a full report', () => {
    const edition = editionOf(start, computeReport(start));
    const warm = new WarmRoom(start);
    const ledger = new Ledger();
    const one: RoomBatch = {
      items: [{ id: '3' }, { id: '5', moderatedOut: true }],
      votes: room.participants
        .slice(0, 20)
        .map((participant) => ({ participant, item: '1', choice: 'agree' })),
    };
    warm.apply(one);
    ledger.apply(one);
    const full = computeReport(ledger.input(), {}, edition);
    expect(full.change).not.toBeNull();
    expect(JSON.stringify(warm.report({}, {}, edition))).toBe(JSON.stringify(full));
  });

  it('gives the bytes of a full report between two editions, on the evidence of the edition before, and says so', () => {
    const proved = computeReport(start, { minimumVotes: 5 });
    const evidence = { ...EVIDENCE, people: 7 };
    const edition = { ...editionOf(start, proved), evidence };
    fc.assert(
      fc.property(fc.array(batch, { minLength: 1, maxLength: 3 }), (batches) => {
        const warm = new WarmRoom(start);
        const ledger = new Ledger();
        for (const one of batches) {
          warm.apply(one);
          ledger.apply(one);
        }
        const between = warm.report({}, {}, edition, true);
        // Batches may take out so many items that too few people are left to seek groups among.
        const areSought = between.groups.finding !== 'too-few-people';
        expect(between.groups.evidenceFromPrevious).toBe(areSought);
        expect(between.groups.evidence).toEqual(areSought ? evidence : null);
        expect(between.groups.k > 1).toBe(areSought);
        expect(JSON.stringify(between)).toBe(
          JSON.stringify(computeReport(ledger.input(), {}, edition, true)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a batch that names nobody known or a pair twice, and is then as it was', () => {
    const warm = new WarmRoom(start);
    const bytes = JSON.stringify(warm.report());
    const vote = { participant: '1', item: '2', choice: 'agree' } as const;
    expect(() => warm.apply({ votes: [{ ...vote, participant: 'q' }] })).toThrow('participant "q"');
    expect(() => warm.apply({ votes: [{ ...vote, item: 'q' }] })).toThrow('item "q"');
    expect(() => warm.apply({ participants: [{ id: 'new' }], votes: [vote, vote] })).toThrow(
      'two changes on item 2',
    );
    expect(JSON.stringify(warm.report())).toBe(bytes);
  });
});
