import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportDifference } from '../tallies';
import { characteristicItems, divisiveItems, uncertainty } from '.';

const counted = (agree: number, disagree: number, pass = 0) => ({
  agree,
  disagree,
  pass,
  n: agree + disagree + pass,
});
const named = (name: string, agree: number, disagree: number, pass = 0) => ({
  name,
  ...counted(agree, disagree, pass),
});
const sum = (...all: { agree: number; disagree: number; pass: number }[]) =>
  counted(
    all.reduce((total, { agree }) => total + agree, 0),
    all.reduce((total, { disagree }) => total + disagree, 0),
    all.reduce((total, { pass }) => total + pass, 0),
  );

describe('divisive items', () => {
  it('come by what is sure of their widest difference, with the interval, parties and groups apart', () => {
    const items = [
      {
        id: 'many',
        parties: [named('CA', 700, 300), named('US', 300, 700), named('MX', 500, 500)],
        groups: [],
      },
      {
        id: 'few',
        parties: [named('CA', 25, 6), named('US', 6, 25)],
        groups: [named('A', 50, 50), named('B', 50, 50)],
      },
      {
        id: 'alike',
        parties: [named('CA', 50, 50), named('US', 52, 48)],
        groups: [named('A', 90, 10), named('B', 10, 90)],
      },
    ];
    const divided = divisiveItems(items, 30);
    expect(divided.map(({ id, kind, most, least }) => [id, kind, most, least])).toEqual([
      ['alike', 'group', 'A', 'B'],
      ['few', 'party', 'CA', 'US'],
      ['many', 'party', 'CA', 'US'],
    ]);
    const { most: _, least: __, id: ___, kind: ____, ...interval } = divided[2]!;
    expect(interval).toEqual(supportDifference(counted(700, 300), counted(300, 700)));
    expect(divisiveItems(items, 40).map(({ id }) => id)).not.toContain('few');
  });

  it('have an interval that leaves out 0, and are in the order of its lower end', () => {
    const cell = fc.tuple(fc.nat(80), fc.nat(80));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), (rows) => {
        const divided = divisiveItems(
          rows.map((cells, i) => ({
            id: String(i),
            parties: cells.map(([a, d], c) => named(['CA', 'MX', 'US'][c]!, a, d)),
            groups: [],
          })),
          20,
        );
        for (const { lower, difference } of divided)
          expect([lower > 0, difference >= lower]).toEqual([true, true]);
        expect(divided.map(({ lower }) => lower)).toEqual(
          divided.map(({ lower }) => lower).sort((a, b) => b - a),
        );
      }),
    );
  });
});

describe('uncertain items', () => {
  it('are passed on by more than 30 % of all, and say where', () => {
    const parties = [named('CA', 40, 20, 40), named('US', 60, 15, 25), named('MX', 1, 0, 9)];
    const item = { all: counted(101, 35, 74), parties, groups: [named('A', 50, 10, 60)] };
    expect(uncertainty(item, 30)).toEqual({
      passShare: 74 / 210,
      where: [
        { kind: 'party', name: 'CA' },
        { kind: 'group', name: 'A' },
      ],
    });
    expect(uncertainty({ ...item, all: counted(60, 10, 30) }, 30)).toBeNull();
    expect(uncertainty({ ...item, all: counted(5, 5, 10) }, 30)).toBeNull();
    expect(uncertainty(item, 30, 0.4)).toBeNull();
  });
});

describe('characteristic items', () => {
  const item = (id: string, own: [number, number], others: [number, number]) => ({
    id,
    own: counted(...own),
    all: sum(counted(...own), counted(...others)),
  });

  it('are what sets a constituency apart on either side, not what everybody agrees on', () => {
    const items = [
      item('shared', [95, 5], [190, 10]),
      item('agreed here', [80, 20], [40, 160]),
      item('refused here', [5, 95], [150, 50]),
      item('a little', [60, 40], [90, 110]),
    ];
    expect(characteristicItems(items, 30, 5).map(({ id, side }) => [id, side])).toEqual([
      ['refused here', 'disagree'],
      ['agreed here', 'agree'],
      ['a little', 'agree'],
    ]);
    expect(characteristicItems(items, 30, 1)).toMatchObject([{ share: 0.95, others: 0.25 }]);
  });

  it('need the fewest votes inside and outside', () => {
    const items = [item('few inside', [10, 0], [0, 200]), item('few outside', [200, 0], [0, 10])];
    expect(characteristicItems(items, 30, 5)).toEqual([]);
    expect(characteristicItems(items, 10, 5)).toHaveLength(2);
  });

  it('put a difference seen on many before a larger one seen on few', () => {
    const items = [item('few', [28, 2], [15, 15]), item('many', [2700, 300], [1800, 1200])];
    expect(characteristicItems(items, 30, 5).map(({ id }) => id)).toEqual(['many', 'few']);
  });
});
