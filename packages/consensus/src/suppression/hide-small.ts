import { compareByCodeUnit } from '../matrix';

/** Counts of one cell of a table: people by choice. */
export type CountCell = { agree: number; disagree: number; pass: number };

const size = (cell: CountCell): number => cell.agree + cell.disagree + cell.pass;

const isUnanimous = (cell: CountCell): boolean => [cell.agree, cell.disagree, cell.pass].includes(size(cell));

/** Fewer than k people: the rule for head counts, where there is no choice to give away. */
export const isFew = (cell: CountCell, k: number): boolean => size(cell) < k;

/** A cell may not be shown: fewer than k people, or so few and of one mind that it tells each one's choice. */
export function isTooSmall(cell: CountCell, k: number): boolean {
  return size(cell) < k || (isUnanimous(cell) && size(cell) < 2 * k);
}

const add = (a: CountCell, b: CountCell): CountCell => ({
  agree: a.agree + b.agree,
  disagree: a.disagree + b.disagree,
  pass: a.pass + b.pass,
});

const nobody: CountCell = { agree: 0, disagree: 0, pass: 0 };

/**
 * Which cells of one partition of `all` must be withheld, so that none that is too small can be read or worked
 * out by subtracting the shown ones from the total (primary and complementary suppression of one table row:
 * Hundepool et al., Statistical Disclosure Control, 2012, ch. 4).
 *
 * @param all    the total, shown unless it is too small itself
 * @param cells  disjoint parts of the total; who is in none of them is the rest, which is never shown
 * @param k      smallest cell that may be shown, ≥ 2
 * @param isSmall when a cell may not be shown; head counts pass `isFew`
 * @returns keys of the cells to withhold; ties are broken by key
 */
export function cellsToHide(
  all: CountCell,
  cells: Readonly<Record<string, CountCell>>,
  k: number,
  isSmall: (cell: CountCell, k: number) => boolean = isTooSmall,
): ReadonlySet<string> {
  const keys = Object.keys(cells).sort(compareByCodeUnit);
  if (isSmall(all, k)) return new Set(keys);
  const shown = keys.reduce((sum, key) => add(sum, cells[key] ?? nobody), nobody);
  const rest: CountCell = {
    agree: all.agree - shown.agree,
    disagree: all.disagree - shown.disagree,
    pass: all.pass - shown.pass,
  };
  const hidden = new Set(keys.filter((key) => isSmall(cells[key] ?? nobody, k)));
  const restIsSmall = size(rest) > 0 && isSmall(rest, k);
  if (hidden.size === 0 && !restIsSmall) return hidden;
  // What subtraction gives is the sum of all hidden cells and the rest: it must itself be fit to show.
  const residue = () => [...hidden].reduce((sum, key) => add(sum, cells[key] ?? nobody), rest);
  const candidates = keys
    .filter((key) => !hidden.has(key))
    .sort((a, b) => size(cells[a] ?? nobody) - size(cells[b] ?? nobody) || compareByCodeUnit(a, b));
  const isAlone = () => hidden.size + (size(rest) > 0 ? 1 : 0) < 2;
  for (const key of candidates) {
    if (!isAlone() && !isSmall(residue(), k)) break;
    hidden.add(key);
  }
  return hidden;
}
