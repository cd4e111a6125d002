import { CHOICES, type Choice } from '../matrix';
import type { Movement } from './movement';

/** Where each of some people stood in an edition on one item, person by person in the same order as in any other edition. */
export interface Stands {
  /** Place of their cell in the list of cells; −1 for none. */
  readonly cell: Int8Array;
  /** Code of their choice; −1 for no vote. */
  readonly choice: Int8Array;
}

/** A choice, or none, is one of four; none comes first. */
const KINDS = CHOICES.length + 1;

/**
 * Who moved between two editions, and who did not: people counted by where they stood and stand. O(people + (4 × cells)²).
 * @param before the same people in the earlier edition
 * @param after and in the later one
 * @param cells keys of the division, at most 127
 * @returns in order of the kinds of movement; nobody is in none
 */
export function movementsBetween(before: Stands, after: Stands, cells: readonly string[]): Movement[] {
  const width = (cells.length + 1) * KINDS;
  const stand = ({ cell, choice }: Stands, person: number) =>
    choice[person]! < 0 ? 0 : (cell[person]! + 1) * KINDS + choice[person]! + 1;
  const counts = new Uint32Array(width * width);
  for (let person = 0; person < before.choice.length; person++) {
    counts[stand(before, person) * width + stand(after, person)]!++;
  }
  const movements: Movement[] = [];
  counts.forEach((people, kind) => {
    const [was, is] = [Math.floor(kind / width), kind % width];
    if (people === 0 || was + is === 0) return;
    movements.push({
      from: cells[Math.floor(was / KINDS) - 1] ?? null,
      was: choiceOf(was % KINDS),
      to: cells[Math.floor(is / KINDS) - 1] ?? null,
      is: choiceOf(is % KINDS),
      people,
    });
  });
  return movements;
}

const choiceOf = (kind: number): Choice | null => CHOICES[kind - 1] ?? null;
