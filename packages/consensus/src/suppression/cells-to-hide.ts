import { compareByCodeUnit } from '../matrix';
import { add, type CountCell, isTooSmall, nobody, size, subtract } from './cell';
import { isTraceable, type Movement, type PartOf } from './movement';

/** What an earlier edition showed of a division, and who moved since. */
export interface EarlierCells {
  /** Keys of the cells that were shown as they stood in that edition; the others and the rest were one part. */
  readonly renewed: ReadonlySet<string>;
  readonly movements: readonly Movement[];
}

/** How a division is looked at; head counts have no choice to give away, and pass `isFew`. */
export interface HidingOptions {
  readonly isSmall?: (cell: CountCell, k: number) => boolean;
  /** Earlier editions that showed the total, in any order. */
  readonly earlier?: readonly EarlierCells[];
}

/**
 * Which cells of one division of `all` must be withheld, so that none that is too small can be read or worked out by subtracting
 * the shown ones from the total (primary and complementary suppression of a table with one constraint: L. H. Cox, Suppression
 * methodology and statistical disclosure control, JASA 75 (1980), 377–385; Hundepool et al., Statistical Disclosure Control,
 * 2012, ch. 4). What is withheld and the people in no cell together are one part, whose counts anybody can work out: it holds two
 * cells at least and is itself fit to show. The smallest cells are taken into it until that is so, and until no pair of
 * editions tells of few people (`isTraceable`). An empty cell is a small one: that nobody voted is told by nobody's figures.
 *
 * @param all    the total, shown unless it is too small itself
 * @param cells  disjoint parts of the total; who is in none of them is the rest, which is never shown
 * @param k      smallest cell that may be shown, ≥ 2
 * @returns keys of the cells to withhold; ties are broken by key. All of them are also given where nothing helps
 */
export function cellsToHide(
  all: CountCell,
  cells: Readonly<Record<string, CountCell>>,
  k: number,
  { isSmall = isTooSmall, earlier = [] }: HidingOptions = {},
): ReadonlySet<string> {
  const cellOf = (key: string) => cells[key] ?? nobody;
  const keys = Object.keys(cells).sort(compareByCodeUnit);
  if (isSmall(all, k)) return new Set(keys);
  const rest = keys.reduce((left, key) => subtract(left, cellOf(key)), all);
  const hidden = new Set(keys.filter((key) => isSmall(cellOf(key), k) || isMovedByFew(key, earlier, k)));
  const isSafe = () => {
    const joined = hidden.size + (size(rest) > 0 ? 1 : 0);
    if (joined === 0) return !isTold(keys, hidden, earlier, k);
    const told = [...hidden].reduce((sum, key) => add(sum, cellOf(key)), rest);
    if ((hidden.size > 0 && joined < 2) || isSmall(told, k)) return false;
    return !isTold(keys, hidden, earlier, k);
  };
  const bySize = keys
    .filter((key) => !hidden.has(key))
    .sort((a, b) => size(cellOf(a)) - size(cellOf(b)) || compareByCodeUnit(a, b));
  for (const key of bySize) {
    if (isSafe()) break;
    hidden.add(key);
  }
  return hidden;
}

/** Each shown cell is a part of its own; all others and the rest are part 0. */
function partsOf(keys: readonly string[], isShown: (key: string) => boolean): PartOf {
  const parts = new Map(keys.filter(isShown).map((key, i) => [key, i + 1]));
  return (cell) => (cell === null ? 0 : (parts.get(cell) ?? 0));
}

function isTold(
  keys: readonly string[],
  hidden: ReadonlySet<string>,
  earlier: readonly EarlierCells[],
  k: number,
): boolean {
  const after = partsOf(keys, (key) => !hidden.has(key));
  return earlier.some(({ renewed, movements }) =>
    isTraceable(
      movements,
      partsOf([...renewed], () => true),
      after,
      k,
      false,
    ),
  );
}

/** A cell that few people changed since it was shown is the first to stay as it was. */
function isMovedByFew(key: string, earlier: readonly EarlierCells[], k: number): boolean {
  const alone = (cell: string | null) => (cell === key ? 1 : 0);
  return earlier.some(({ renewed, movements }) => {
    if (!renewed.has(key)) return false;
    const touching = movements.filter(({ from, to }) => from === key || to === key);
    return isTraceable(
      touching.map((move) => ({
        ...move,
        was: move.from === key ? move.was : null,
        is: move.to === key ? move.is : null,
      })),
      alone,
      alone,
      k,
    );
  });
}
