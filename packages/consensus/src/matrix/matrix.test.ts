import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGREE,
  buildVoteMatrix,
  canonicalOrder,
  choiceCode,
  columnsOf,
  DISAGREE,
  type NamedVote,
  PASS,
  voteColumns,
} from '.';

const sorted = (ids: string[]) => Array.from(canonicalOrder(ids), (position) => ids[position]);

describe('canonical order', () => {
  it('is by number when all ids are integers, else by code unit', () => {
    expect(sorted(['10', '9', '0'])).toEqual(['0', '9', '10']);
    expect(sorted(['10', '9', 'a'])).toEqual(['10', '9', 'a']);
    expect(sorted(['10', '09'])).toEqual(['09', '10']);
    expect(sorted(['é', 'z', 'Z'])).toEqual(['Z', 'z', 'é']);
  });

  it('is the same by digits, which many ids are sorted by, as by comparing', () => {
    const scrambled = (i: number) => Math.imul(i, 0x9e3779b1) >>> 0;
    const many = (id: (i: number) => string) => Array.from({ length: 5000 }, (_, i) => id(i));
    const integers = many((i) => String(scrambled(i) * 200_003));
    expect(sorted(integers)).toEqual([...integers].sort((a, b) => Number(a) - Number(b)));
    for (const id of [
      (i: number) => `per_${scrambled(i).toString(36)}`,
      (i: number) => `per_same-start-${'x'.repeat(i % 7)}${scrambled(i)}`,
      (i: number) => `é${String.fromCharCode(scrambled(i) % 0xd000)}${i}`,
    ]) {
      const texts = many(id);
      expect(sorted(texts)).toEqual([...texts].sort());
    }
    expect(() => canonicalOrder([...integers, integers[7]!])).toThrow('given twice');
  });

  it('refuses an id that is given twice', () => {
    expect(() => canonicalOrder(['b', 'a', 'b'])).toThrow('"b" is given twice');
  });
});

describe('vote columns', () => {
  it('name choices, participants and items, and refuse what is not listed', () => {
    const columns = voteColumns(['p'], ['i'], [{ participant: 'p', item: 'i', choice: 'pass' }]);
    expect([...columns.choice]).toEqual([PASS]);
    expect(() => voteColumns(['p'], ['i'], [{ participant: 'q', item: 'i', choice: 'pass' }])).toThrow(
      'participant "q"',
    );
    expect(() => voteColumns(['p'], ['i'], [{ participant: 'p', item: 'j', choice: 'pass' }])).toThrow(
      'item "j"',
    );
    expect(() => choiceCode('yes' as 'agree')).toThrow('not "yes"');
  });
});

const participants = ['30', '4', '100', '7'];
const items = ['2', '11', '1'];
const votes: NamedVote[] = [
  { participant: '100', item: '2', choice: 'agree' },
  { participant: '100', item: '1', choice: 'disagree' },
  { participant: '4', item: '11', choice: 'pass' },
  { participant: '4', item: '2', choice: 'disagree' },
  { participant: '30', item: '11', choice: 'agree' },
];

describe('vote matrix', () => {
  it('holds the votes by rows and by columns in canonical order, and only people with a vote', () => {
    const matrix = buildVoteMatrix({ participants, items, votes: voteColumns(participants, items, votes) });
    expect(matrix.participants).toEqual(['4', '30', '100']);
    expect([...matrix.participantSource]).toEqual([1, 0, 2]);
    expect(matrix.items).toEqual(['1', '2', '11']);
    expect([...matrix.rowStart]).toEqual([0, 2, 3, 5]);
    expect([...matrix.rowItem]).toEqual([1, 2, 2, 0, 1]);
    expect([...matrix.rowChoice]).toEqual([DISAGREE, PASS, AGREE, DISAGREE, AGREE]);
    const columns = columnsOf(matrix);
    expect([...columns.columnStart]).toEqual([0, 1, 3, 5]);
    expect([...columns.columnParticipant]).toEqual([2, 0, 2, 0, 1]);
    expect([...columns.columnChoice]).toEqual([DISAGREE, DISAGREE, AGREE, PASS, AGREE]);
  });

  it('leaves out items taken out by moderation and the people who voted on nothing else', () => {
    const matrix = buildVoteMatrix({
      participants,
      items,
      moderatedOut: new Set([1]),
      votes: voteColumns(participants, items, votes),
    });
    expect(matrix.items).toEqual(['1', '2']);
    expect(matrix.participants).toEqual(['4', '100']);
    expect([...matrix.rowItem]).toEqual([1, 0, 1]);
  });

  it('does not depend on the order of votes, participants or items', () => {
    const { participantSource, ...expected } = buildVoteMatrix({
      participants,
      items,
      votes: voteColumns(participants, items, votes),
    });
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    fc.assert(
      fc.property(shuffled(participants), shuffled(items), shuffled(votes), (people, texts, rows) => {
        const { participantSource: _, ...matrix } = buildVoteMatrix({
          participants: people,
          items: texts,
          votes: voteColumns(people, texts, rows),
        });
        expect(matrix).toEqual(expected);
      }),
    );
  });

  it('sorts rows of every length by item, and finds a pair with two votes in each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.uniqueArray(fc.nat(199), { maxLength: 200 }),
        (width, wanted) => {
          const ids = Array.from({ length: width }, (_, i) => String(i));
          const rowOf = wanted.filter((item) => item < width);
          const columns = {
            participant: new Uint32Array(rowOf.length),
            item: Uint32Array.from(rowOf),
            choice: Uint8Array.from(rowOf, (item) => item % 3),
          };
          const matrix = buildVoteMatrix({ participants: ['p'], items: ids, votes: columns });
          const expected = [...rowOf].sort((a, b) => a - b);
          expect([...matrix.rowItem]).toEqual(expected);
          expect([...matrix.rowChoice]).toEqual(expected.map((item) => item % 3));
          if (rowOf.length === 0) return;
          const twice = {
            participant: new Uint32Array(rowOf.length + 1),
            item: Uint32Array.of(...rowOf, rowOf[0]!),
            choice: new Uint8Array(rowOf.length + 1),
          };
          expect(() => buildVoteMatrix({ participants: ['p'], items: ids, votes: twice })).toThrow(
            `two votes on item ${rowOf[0]}`,
          );
        },
      ),
    );
  });

  it('refuses two votes of a pair, positions out of range and columns of unequal length', () => {
    const twice = voteColumns(participants, items, [...votes, votes[0]!]);
    expect(() => buildVoteMatrix({ participants, items, votes: twice })).toThrow(
      'Participant 100 has two votes on item 2',
    );
    const columns = voteColumns(participants, items, votes);
    expect(() => buildVoteMatrix({ participants: ['1'], items, votes: columns })).toThrow('out of range');
    expect(() =>
      buildVoteMatrix({ participants, items, votes: { ...columns, item: columns.item.slice(1) } }),
    ).toThrow('differ in length');
  });

  it('takes a room without votes', () => {
    const matrix = buildVoteMatrix({ participants, items, votes: voteColumns(participants, items, []) });
    expect([matrix.participants, matrix.items, [...matrix.rowStart]]).toEqual([[], ['1', '2', '11'], [0]]);
  });
});
