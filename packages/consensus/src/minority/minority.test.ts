import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MinorityCell, minorityPositions } from '.';

const rules = { minimumVotes: 30, minorityShare: 0.25 };
const cell = (
  kind: 'party' | 'sector',
  name: string,
  [agree, disagree, pass]: [number, number, number],
  reservations = 0,
): MinorityCell => ({
  kind,
  name,
  agree,
  disagree,
  pass,
  n: agree + disagree + pass,
  reservations,
});
const all = { agree: 700, disagree: 200, pass: 100, n: 1000 };

test('a losing side or a reservation with a quarter of a party or sector is attached', () => {
  const cells = [
    cell('party', 'CA', [70, 30, 0]),
    cell('party', 'US', [90, 24, 0], 29),
    cell('sector', 'labour', [10, 20, 0], 8),
    cell('sector', 'press', [0, 29, 0], 29),
  ];
  expect(minorityPositions(all, cells, rules)).toEqual([
    { kind: 'party', name: 'CA', position: 'disagree', people: 30, votes: 100, share: 0.3 },
    { kind: 'party', name: 'US', position: 'reservation', people: 29, votes: 114, share: 29 / 114 },
    { kind: 'sector', name: 'labour', position: 'disagree', people: 20, votes: 30, share: 20 / 30 },
    { kind: 'sector', name: 'labour', position: 'reservation', people: 8, votes: 30, share: 8 / 30 },
  ]);
});

test('where most disagree, agreement is the losing side; where neither wins, both are', () => {
  const half = [cell('party', 'CA', [50, 50, 0])];
  const positions = (agree: number, disagree: number) =>
    minorityPositions({ agree, disagree, pass: 0, n: agree + disagree }, half, rules).map(
      ({ position }) => position,
    );
  expect([positions(200, 300), positions(300, 200), positions(250, 250)]).toEqual([
    ['agree'],
    ['disagree'],
    ['agree', 'disagree'],
  ]);
});

test('none that reaches the share is ever left out, and none that does not is let in', () => {
  const count = fc.nat(60);
  const cells = fc.array(fc.tuple(count, count, count, fc.double({ min: 0, max: 1, noNaN: true })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(count, count, cells, (agree, disagree, rows) => {
      const list = rows.map(([a, d, p, part], i) =>
        cell(i % 2 ? 'party' : 'sector', String(i), [a, d, p], Math.floor(part * (a + d + p))),
      );
      const given = minorityPositions({ agree, disagree, pass: 0, n: agree + disagree }, list, rules);
      const keys = new Set(given.map(({ name, position }) => `${name} ${position}`));
      for (const one of list) {
        const held = { agree: one.agree, disagree: one.disagree, reservation: one.reservations };
        for (const position of ['agree', 'disagree', 'reservation'] as const) {
          const loses =
            position === 'reservation' || (position === 'agree' ? agree <= disagree : disagree <= agree);
          const expected = loses && one.n >= 30 && held[position] > 0 && held[position] / one.n >= 0.25;
          expect(keys.has(`${one.name} ${position}`)).toBe(expected);
        }
      }
    }),
  );
});
