/** Counts of one cell of a table: people by choice. */
export type CountCell = { readonly agree: number; readonly disagree: number; readonly pass: number };

export const nobody: CountCell = { agree: 0, disagree: 0, pass: 0 };

export const size = (cell: CountCell): number => cell.agree + cell.disagree + cell.pass;

export const add = (a: CountCell, b: CountCell): CountCell => ({
  agree: a.agree + b.agree,
  disagree: a.disagree + b.disagree,
  pass: a.pass + b.pass,
});

export const subtract = (a: CountCell, b: CountCell): CountCell => ({
  agree: a.agree - b.agree,
  disagree: a.disagree - b.disagree,
  pass: a.pass - b.pass,
});

const isUnanimous = (cell: CountCell): boolean => [cell.agree, cell.disagree, cell.pass].includes(size(cell));

/** Fewer than k people: the rule for head counts, where there is no choice to give away. */
export const isFew = (cell: CountCell, k: number): boolean => size(cell) < k;

/** A cell may not be shown: fewer than k people, or so few and of one mind that it tells each one's choice. */
export function isTooSmall(cell: CountCell, k: number): boolean {
  return size(cell) < k || (isUnanimous(cell) && size(cell) < 2 * k);
}
