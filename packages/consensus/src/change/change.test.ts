import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemStatuses } from '../concurrence';
import { AGREE, type Choice, DISAGREE, voteColumns } from '../matrix';
import type { Constituency, Counts } from '../tallies';
import {
  CAUSES,
  type Change,
  type Edition,
  type EditionItem,
  type EditionParticipant,
  shapleyValues,
  whatChanged,
} from '.';

const rules = { threshold: 0.6, minimumVotes: 3, errorRate: 0.2 };
const PARTIES = ['CA', 'US'];

/** An edition from rows: a person, then their choices by item. */
function edition(
  items: EditionItem[],
  people: (EditionParticipant & { choices: (Choice | null)[] })[],
): Edition {
  const votes = people.flatMap(({ id, choices }) =>
    choices.flatMap((choice, item) =>
      choice === null ? [] : [{ participant: id, item: items[item]!.id, choice }],
    ),
  );
  return {
    items,
    participants: people.map(({ choices: _, ...person }) => person),
    votes: voteColumns(
      people.map(({ id }) => id),
      items.map(({ id }) => id),
      votes,
    ),
  };
}

const sumOf = ({ parts }: Change) => CAUSES.reduce((sum, cause) => sum + parts[cause], 0);

describe('Shapley values', () => {
  it('are the mean over all orders, sum to the change, and give nothing to a cause without effect', () => {
    const permutations = (list: number[]): number[][] =>
      list.length === 0
        ? [[]]
        : list.flatMap((first) =>
            permutations(list.filter((one) => one !== first)).map((rest) => [first, ...rest]),
          );
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (v) => {
          const parts = shapleyValues(4, (bits) => v[bits]!);
          const orders = permutations([0, 1, 2, 3]);
          const means = [0, 0, 0, 0];
          for (const order of orders) {
            let bits = 0;
            for (const cause of order) {
              means[cause]! += (v[bits | (1 << cause)]! - v[bits]!) / orders.length;
              bits |= 1 << cause;
            }
          }
          parts.forEach((part, cause) => {
            expect(part).toBeCloseTo(means[cause]!, 12);
          });
          expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(v[15]! - v[0]!, 12);
          // The second cause without effect.
          expect(shapleyValues(4, (bits) => v[bits & ~2]!)[1]).toBe(0);
        },
      ),
    );
    expect([...shapleyValues(0, () => 3)]).toEqual([]);
  });
});

const choice = fc.constantFrom<Choice | null>('agree', 'disagree', 'pass', null);
/** A person's party is frozen for the round: it follows from the id. */
const person = (ids: number) =>
  fc
    .record({
      at: fc.nat(ids),
      group: fc.constantFrom('A', 'B', null),
      weight: fc.constantFrom(0.5, 1, 1.7),
      moderatedOut: fc.constantFrom(false, false, true),
      choices: fc.array(choice, { minLength: 4, maxLength: 4 }),
    })
    .map(({ at, ...rest }) => ({ id: `p${at}`, party: ['CA', 'US', null][at % 3]!, ...rest }));
const people = fc.uniqueArray(person(25), { selector: ({ id }) => id, minLength: 8, maxLength: 25 });
const item = (at: number) =>
  fc.record({
    id: fc.constant(`i${at}`),
    text: fc.constantFrom('first', 'second'),
    moderatedOut: fc.constantFrom(false, false, false, true),
  });
const editions = fc
  .tuple(people, people, fc.tuple(...[0, 1, 2, 3].map(item)), fc.tuple(...[0, 1, 2, 3].map(item)))
  .map(([before, after, older, newer]) => ({ before: edition(older, before), after: edition(newer, after) }));

/** Votes that count in one edition, straight from its lists. */
function countsOf({ participants, items, votes }: Edition, id: string, { kind, name }: Constituency) {
  const counts = { agree: 0, disagree: 0, pass: 0, n: 0, weight: 0, weightAgree: 0 };
  votes.item.forEach((at, i) => {
    const voter = participants[votes.participant[i]!]!;
    if (items[at]!.id !== id || items[at]!.moderatedOut || voter.moderatedOut) return;
    if (kind !== 'all' && voter[kind as 'party' | 'group'] !== name) return;
    const code = votes.choice[i]!;
    counts.n++;
    counts.weight += voter.weight ?? 1;
    if (code === AGREE) {
      counts.agree++;
      counts.weightAgree += voter.weight ?? 1;
    } else if (code === DISAGREE) counts.disagree++;
    else counts.pass++;
  });
  return counts;
}

function boardOf(one: Edition) {
  const counted = one.items.filter(({ moderatedOut }) => !moderatedOut).map(({ id }) => id);
  const groups = [...new Set(one.participants.flatMap(({ group }) => group ?? []))].sort();
  const list: Constituency[] = [
    ...PARTIES.map((name): Constituency => ({ kind: 'party', name })),
    ...groups.map((name): Constituency => ({ kind: 'group', name })),
  ];
  const counts: Counts[][] = list.map((c) => counted.map((id) => countsOf(one, id, c)));
  const board = { concurrent: 0, rejected: 0, blocked: 0, open: 0 };
  for (const { kind } of itemStatuses(counted.length, list, counts, rules)) board[kind]++;
  return board;
}

describe('what changed', () => {
  it('starts at one edition, ends at the other, and its causes sum to the change, whatever changed', () => {
    fc.assert(
      fc.property(editions, ({ before, after }) => {
        const { items, board } = whatChanged(before, after, PARTIES, rules);
        for (const { id, support, weakest } of items) {
          for (const change of support) {
            const [old, now] = [before, after].map((one) => countsOf(one, id, change.constituency));
            expect(change.before).toBeCloseTo(old!.weightAgree / old!.weight, 12);
            expect(change.after).toBeCloseTo(now!.weightAgree / now!.weight, 12);
            expect(Math.abs(sumOf(change) - (change.after - change.before))).toBeLessThan(1e-9);
          }
          expect(Math.abs(sumOf(weakest!) - (weakest!.after - weakest!.before))).toBeLessThan(1e-9);
        }
        const [old, now] = [boardOf(before), boardOf(after)];
        for (const kind of ['concurrent', 'rejected', 'blocked', 'open'] as const) {
          expect([board[kind].before, board[kind].after]).toEqual([old[kind], now[kind]]);
          expect(Math.abs(sumOf(board[kind]) - (now[kind] - old[kind]))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing between an edition and itself', () => {
    fc.assert(
      fc.property(editions, ({ before }) => {
        const { items, board, arrived, left } = whatChanged(before, before, PARTIES, rules);
        expect([items, arrived, left]).toEqual([[], [], []]);
        for (const change of Object.values(board)) expect(sumOf(change)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('depends on no order of people, items or votes', () => {
    fc.assert(
      fc.property(editions, ({ before, after }) => {
        const turned = ({ participants, items, votes }: Edition): Edition => {
          const order = Array.from(votes.item.keys()).reverse();
          return {
            participants: [...participants].reverse(),
            items: [...items].reverse(),
            votes: {
              participant: Uint32Array.from(order, (i) => participants.length - 1 - votes.participant[i]!),
              item: Uint32Array.from(order, (i) => items.length - 1 - votes.item[i]!),
              choice: Uint8Array.from(order, (i) => votes.choice[i]!),
            },
          };
        };
        expect(JSON.stringify(whatChanged(turned(before), turned(after), PARTIES, rules))).toBe(
          JSON.stringify(whatChanged(before, after, PARTIES, rules)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('a single cause', () => {
  const base = Array.from({ length: 10 }, (_, i) => ({
    id: `p${i}`,
    party: i % 2 === 0 ? 'CA' : 'US',
    group: i < 5 ? 'A' : 'B',
    choices: [i < 6 ? 'agree' : 'disagree', 'agree'] as (Choice | null)[],
  }));
  const items: EditionItem[] = [
    { id: 'i0', text: 'one' },
    { id: 'i1', text: 'one' },
  ];
  const before = edition(items, base);
  const allOf = (after: Edition) => {
    const found = whatChanged(before, after, PARTIES, rules);
    return {
      found,
      all: found.items[0]?.support.find(({ constituency }) => constituency.kind === 'all'),
    };
  };

  it('is given the whole change', () => {
    const joined = { id: 'p10', party: 'CA', group: null, choices: ['agree', null] as (Choice | null)[] };
    const cases: [string, Edition][] = [
      ['new voters', edition(items, [...base, joined])],
      [
        'changed votes',
        edition(
          items,
          base.map((one, i) => (i === 9 ? { ...one, choices: ['agree', 'agree'] } : one)),
        ),
      ],
      [
        'moderation',
        edition(
          items,
          base.map((one, i) => (i === 9 ? { ...one, moderatedOut: true } : one)),
        ),
      ],
      [
        'text',
        edition(
          [{ id: 'i0', text: 'two' }, items[1]!],
          base.map((one, i) => (i === 9 ? { ...one, choices: [null, 'agree'] } : one)),
        ),
      ],
      [
        'weights',
        edition(
          items,
          base.map((one, i) => ({ ...one, weight: i < 6 ? 1.2 : 0.7 })),
        ),
      ],
    ];
    for (const [cause, after] of cases) {
      const { all } = allOf(after);
      expect(all!.after, cause).not.toBe(all!.before);
      for (const other of CAUSES) {
        if (other === cause) expect(all!.parts[other]).toBeCloseTo(all!.after - all!.before, 12);
        else expect([cause, other, all!.parts[other]]).toEqual([cause, other, 0]);
      }
    }
  });

  it('of regrouping moves the groups alone, and who was in neither moves none', () => {
    const { found, all } = allOf(
      edition(
        items,
        base.map((one, i) => (i === 5 ? { ...one, group: 'A' } : one)),
      ),
    );
    expect(all!.parts.regrouping).toBe(0);
    const groupB = found.items[0]!.support.find(({ constituency }) => constituency.name === 'B')!;
    expect([groupB.before, groupB.after]).toEqual([0.2, 0]);
    expect(groupB.parts.regrouping).toBeCloseTo(-0.2, 12);
  });

  it('tells of texts that came and went, and by what', () => {
    const after = edition(
      [{ ...items[0]!, moderatedOut: true }, items[1]!, { id: 'i2', text: 'new' }],
      base.map((one) => ({ ...one, choices: [...one.choices, 'agree'] })),
    );
    const { arrived, left, board } = whatChanged(before, after, PARTIES, { ...rules, errorRate: 0.5 });
    expect(left).toEqual([{ id: 'i0', cause: 'moderation' }]);
    expect(arrived).toEqual([{ id: 'i2', cause: 'text' }]);
    expect(board.concurrent.after - board.concurrent.before).toBe(1);
    // A new text counts when it is there and has votes: both causes share it.
    expect(board.concurrent.parts.text).toBeCloseTo(board.concurrent.parts['new voters'], 12);
  });
});
