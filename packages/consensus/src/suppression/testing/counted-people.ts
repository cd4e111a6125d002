import type { Choice } from '../../matrix';
import { seededRandom } from '../../rooms';
import type { CountCell, FullTable } from '..';
import { add, nobody, size } from '../cell';

export const K = { party: 5, group: 5, sector: 11 };
export const KEYS = { party: ['CA', 'MX', 'US'], group: ['A', 'B'], sector: ['farm', 'labour'] };
export type Kind = keyof typeof KEYS;
export const KINDS = Object.keys(KEYS) as Kind[];

/** Somebody with a vote; '' is in no cell of that kind. */
export interface Voter {
  readonly place: Readonly<Record<Kind, string>>;
  readonly choice: Choice;
}

export type Draw = <T>(list: readonly T[], shares: readonly number[]) => T;

/** Draws by shares that are themselves drawn: some cells are crowded, some nearly empty. */
export function drawing(seed: number) {
  const { uniform } = seededRandom(seed);
  const shares = (count: number) =>
    Array.from({ length: count }, () => [0, 0.02, 0.06, 0.2, 1][Math.floor(5 * uniform())]!);
  const draw: Draw = (list, weights) => {
    let left = uniform() * weights.reduce((a, b) => a + b);
    const found = list.findIndex((_, i) => {
      left -= weights[i]!;
      return left < 0;
    });
    return list.at(found)!;
  };
  const place = Object.fromEntries(KINDS.map((kind) => [kind, shares(KEYS[kind].length + 1)]));
  const choice = shares(3).map((share) => share + 0.01);
  return {
    uniform,
    draw,
    person: () =>
      Object.fromEntries(
        KINDS.map((kind) => [kind, draw([...KEYS[kind], ''], place[kind]!)]),
      ) as Voter['place'],
    choice: () => draw<Choice>(['agree', 'disagree', 'pass'], choice),
  };
}

const one = (choice: Choice): CountCell => ({ ...nobody, [choice]: 1 });

/** The full table of one item. */
export function count(voters: readonly Voter[]): FullTable {
  const sum = (of: readonly Voter[]) => of.reduce((cell, { choice }) => add(cell, one(choice)), nobody);
  return {
    all: sum(voters),
    k: 5,
    divisions: KINDS.map((kind) => ({
      kind,
      k: K[kind],
      cells: Object.fromEntries(
        KEYS[kind].map((key) => [key, sum(voters.filter(({ place }) => place[kind] === key))]),
      ),
    })),
  };
}

/** A table of up to 120 people. */
export function drawTable(seed: number): FullTable {
  const { uniform, person, choice } = drawing(seed);
  return count(
    Array.from({ length: Math.floor(120 * uniform()) }, () => ({ place: person(), choice: choice() })),
  );
}

/** Keys of the cells, with '' where there are people in none of them: that much an attacker knows. */
export function keysOf({ all, divisions }: FullTable): Record<string, string[]> {
  return Object.fromEntries(
    divisions.map(({ kind, cells }) => {
      const inCells = Object.values(cells).reduce((sum, cell) => sum + size(cell), 0);
      return [kind, inCells === size(all) ? Object.keys(cells) : [...Object.keys(cells), '']];
    }),
  );
}
