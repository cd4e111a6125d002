import type { Choice } from '../matrix';

/**
 * People who stood alike in one edition and stand alike in a later one: in which cell of a division (null: in none of its cells),
 * and what they had chosen (null: no vote, then the cell means nothing). Those who changed nothing are movements too.
 */
export interface Movement {
  readonly from: string | null;
  readonly was: Choice | null;
  readonly to: string | null;
  readonly is: Choice | null;
  readonly people: number;
}

/** Which part of the people a cell belongs to, as far as an edition tells: parts are 0, 1, … */
export type PartOf = (cell: string | null) => number;

/** More sets of parts than this are not compared one by one: such editions have next to nothing in common. */
const MOST_SIDES = 12;
const NO_VOTE = -1;
const CODE = { agree: 1, disagree: 2, pass: 3 };
const codeOf = (choice: Choice | null): number => (choice === null ? 0 : CODE[choice]);

/**
 * Whether two editions together tell of few people. An edition gives the counts of every union of its parts. Subtracting a union of
 * one edition from a union of another leaves the people in whom the two differ: who came, went or changed. They must be
 * none, or at least k, and at least 2k where all of them did the same.
 *
 * Not every pair of unions is compared: two parts with at least 2k people in common lie on the same side of any pair that could
 * tell of fewer. A side is chosen for each set of parts so joined: 2^sets comparisons, and true beyond 2^12.
 * @param before part of each cell in the earlier edition
 * @param after part of each cell in the later one
 * @param k smallest cell that may be shown, ≥ 2
 * @param withTotal false where the union of all parts is asked about elsewhere, by the smaller k of totals
 */
export function isTraceable(
  movements: readonly Movement[],
  before: PartOf,
  after: PartOf,
  k: number,
  withTotal = true,
): boolean {
  const moved = movements.map(({ from, to, was, is, people }) => ({
    from: was === null ? NO_VOTE : 2 * before(from),
    to: is === null ? NO_VOTE : 2 * after(to) + 1,
    was: codeOf(was),
    is: codeOf(is),
    people,
  }));
  const sideOf = joinParts(moved, k);
  const sides = new Set(sideOf.values()).size;
  if (sides > MOST_SIDES) return true;
  const sided = moved.map((move) => ({
    ...move,
    from: sideOf.get(move.from) ?? 0,
    to: sideOf.get(move.to) ?? 0,
  }));
  for (let chosen = 1; chosen < (1 << sides) - (withTotal ? 0 : 1); chosen++) {
    let people = 0;
    let kinds = 0;
    for (const move of sided) {
      const was = (chosen & move.from) === 0 ? 0 : move.was;
      const is = (chosen & move.to) === 0 ? 0 : move.is;
      if (was === is) continue;
      people += move.people;
      kinds |= 1 << (4 * was + is);
    }
    const alike = (kinds & (kinds - 1)) === 0;
    if (people > 0 && (people < k || (alike && people < 2 * k))) return true;
  }
  return false;
}

/** One bit for each set of parts that many common people hold together, by part; no bit for who has no vote. */
function joinParts(moved: readonly { from: number; to: number; people: number }[], k: number) {
  const sideOf = new Map<number, number>();
  const common = new Map<number, number>();
  for (const { from, to, people } of moved) {
    if (from !== NO_VOTE) sideOf.set(from, from);
    if (to !== NO_VOTE) sideOf.set(to, to);
    if (from === NO_VOTE || to === NO_VOTE) continue;
    const pair = from * 1024 + to;
    common.set(pair, (common.get(pair) ?? 0) + people);
  }
  for (const [pair, people] of common) {
    if (people < 2 * k) continue;
    const one = sideOf.get(Math.floor(pair / 1024))!;
    const other = sideOf.get(pair % 1024)!;
    for (const [part, side] of sideOf) if (side === other) sideOf.set(part, one);
  }
  const sets = [...new Set(sideOf.values())];
  for (const [part, side] of sideOf) sideOf.set(part, 1 << sets.indexOf(side));
  return sideOf;
}
