import { compareByCodeUnit } from '../matrix';

/** What is the same thing in two editions. */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Joins two lists by id, in order of the ids by code unit. */
export function pairUp<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const older = new Map(before.map((one) => [one.id, one]));
  const newer = new Map(after.map((one) => [one.id, one]));
  const ids = [...new Set([...older.keys(), ...newer.keys()])].sort(compareByCodeUnit);
  return { ids, pairs: ids.map((id): Pair<T> => ({ before: older.get(id), after: newer.get(id) })) };
}
