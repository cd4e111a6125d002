import type { Edition } from './edition';

/** Votes sorted by item and, within an item, by person: those of item j stand from start[j] to before start[j + 1]. */
export interface VotesByItem {
  readonly start: Uint32Array;
  readonly person: Uint32Array;
  readonly choice: Uint8Array;
}

/** Sorts an edition's votes by the places that its items and people have in both editions: two stable counting sorts, O(votes). */
export function votesByItem(
  { participants, items, votes }: Edition,
  placeOfPerson: ReadonlyMap<string, number>,
  placeOfItem: ReadonlyMap<string, number>,
): VotesByItem {
  const person = Uint32Array.from(participants, ({ id }) => placeOfPerson.get(id)!);
  const item = Uint32Array.from(items, ({ id }) => placeOfItem.get(id)!);
  const byPerson = countingSort(votes.item.length, placeOfPerson.size, (i) => person[votes.participant[i]!]!);
  const { order, start } = countingSort(
    votes.item.length,
    placeOfItem.size,
    (i) => item[votes.item[byPerson.order[i]!]!]!,
  );
  return {
    start,
    person: Uint32Array.from(order, (i) => person[votes.participant[byPerson.order[i]!]!]!),
    choice: Uint8Array.from(order, (i) => votes.choice[byPerson.order[i]!]!),
  };
}

function countingSort(length: number, places: number, placeOf: (i: number) => number) {
  const start = new Uint32Array(places + 1);
  for (let i = 0; i < length; i++) start[placeOf(i) + 1]!++;
  for (let place = 0; place < places; place++) start[place + 1]! += start[place]!;
  const next = start.slice();
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[next[placeOf(i)]!++] = i;
  return { order, start };
}
