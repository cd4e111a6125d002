import type { PublishedTable } from '..';
import { type CountCell, isTooSmall } from '../cell';
import { RowSpace } from './row-space';

/** Everything that an attacker may know of a table: which cells there are, and what was published as of one edition. */
export interface Knowledge {
  /** Keys of the cells by kind; '' are the people in none of them, left out where the attacker knows that there are none. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly published: PublishedTable;
  readonly edition: number;
}

/** Sets of cells of one kind, the rest among them, whose counts follow from what was published. */
export interface Told {
  readonly kind: string;
  readonly cells: readonly string[];
  readonly counts: CountCell;
}

const triple = ({ agree, disagree, pass }: CountCell) => [agree, disagree, pass];

/**
 * The linear attacker: unknown are the counts of every crossing of all kinds; each published cell is an equation. Asks of every
 * union of cells of one kind whether the equations determine it, by exact elimination.
 */
export function toldUnions({ keys, published, edition }: Knowledge): Told[] {
  const kinds = Object.keys(keys);
  const crossings = kinds.reduce<string[][]>(
    (all, kind) => all.flatMap((crossing) => keys[kind]!.map((key) => [...crossing, key])),
    [[]],
  );
  const indicator = (kind: number, cells: readonly string[]) =>
    crossings.map((crossing) => (cells.includes(crossing[kind]!) ? 1 : 0));
  const equations = new RowSpace();
  if (published.all?.edition === edition) {
    equations.add(
      crossings.map(() => 1),
      triple(published.all.counts),
    );
  }
  kinds.forEach((kind, k) => {
    for (const [key, cell] of Object.entries(published.divisions[kind] ?? {})) {
      if (cell?.edition === edition) equations.add(indicator(k, [key]), triple(cell.counts));
    }
  });
  return kinds.flatMap((kind, k) =>
    subsets(keys[kind]!).flatMap((cells) => {
      const value = equations.valueOf(indicator(k, cells), 3);
      if (value === null) return [];
      const [agree = 0, disagree = 0, pass = 0] = value;
      return [{ kind, cells, counts: { agree, disagree, pass } }];
    }),
  );
}

/** What is told and may not be: a cell that was withheld, or few people. */
export function findings(knowledge: Knowledge, kOf: Readonly<Record<string, number>>): Told[] {
  const { keys, published, edition } = knowledge;
  return toldUnions(knowledge).filter(({ kind, cells, counts }) => {
    const [only] = cells;
    const isWithheld =
      cells.length === 1 && only !== '' && published.divisions[kind]?.[only!]?.edition !== edition;
    // The union of all is the total, which has a k of its own.
    const k = cells.length === keys[kind]!.length ? Math.min(...Object.values(kOf)) : kOf[kind]!;
    const isNobody = counts.agree + counts.disagree + counts.pass === 0;
    return isWithheld || (!(isNobody && cells.includes('')) && isTooSmall(counts, k));
  });
}

function subsets(list: readonly string[]): string[][] {
  return Array.from({ length: 2 ** list.length - 1 }, (_, i) => list.filter((_, at) => ((i + 1) >> at) & 1));
}

/** Least and most of a number. */
type Range = [low: number, high: number];

/**
 * The attacker by bounds: counts are whole and not negative. Tightens the ranges of withheld cells and of the rest, size and each
 * choice, until nothing moves (interval propagation), and names the withheld cells of which the size is left a single value.
 */
export function pinnedCells({ keys, published, edition }: Knowledge): { kind: string; key: string }[] {
  const { all } = published;
  if (all?.edition !== edition) return [];
  const measures = [
    (c: CountCell) => c.agree,
    (c: CountCell) => c.disagree,
    (c: CountCell) => c.pass,
    (c: CountCell) => c.agree + c.disagree + c.pass,
  ];
  return Object.entries(keys).flatMap(([kind, cells]) => {
    const unknown = cells.filter((key) => published.divisions[kind]?.[key]?.edition !== edition);
    const residue = measures.map((measure) =>
      cells
        .filter((key) => !unknown.includes(key))
        .reduce((left, key) => left - measure(published.divisions[kind]![key]!.counts), measure(all.counts)),
    );
    const ranges = unknown.map(() => residue.map((most): Range => [0, most]));
    for (let moved = true; moved; ) {
      moved = false;
      const narrow = (range: Range, low: number, high: number) => {
        if (low > range[0] || high < range[1]) moved = true;
        range[0] = Math.max(range[0], low);
        range[1] = Math.min(range[1], high);
      };
      ranges.forEach((cell, i) => {
        residue.forEach((total, m) => {
          const others = ranges.filter((_, at) => at !== i);
          narrow(
            cell[m]!,
            others.reduce((left, other) => left - other[m]![1], total),
            others.reduce((left, other) => left - other[m]![0], total),
          );
        });
        const [agree, disagree, pass, size] = cell as [Range, Range, Range, Range];
        narrow(size, agree[0] + disagree[0] + pass[0], agree[1] + disagree[1] + pass[1]);
      });
    }
    return unknown.flatMap((key, i) => {
      const [low, high] = ranges[i]![3]!;
      return key !== '' && low === high ? [{ kind, key }] : [];
    });
  });
}
