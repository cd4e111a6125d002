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
  const person = placesOf(votes.participant, participants, placeOfPerson);
  const item = placesOf(votes.item, items, placeOfItem);
  const byPerson = countingSort(person, placeOfPerson.size).order;
  const { order, start } = countingSort(permuted(item, byPerson), placeOfItem.size);
  return {
    start,
    person: permuted(permuted(person, byPerson), order),
    choice: permuted(permuted(votes.choice, byPerson), order),
  };
}

/** Place in both editions of what each vote names by its position in one. */
function placesOf(
  positions: Uint32Array,
  list: readonly { readonly id: string }[],
  placeOf: ReadonlyMap<string, number>,
): Uint32Array {
  const places = Uint32Array.from(list, ({ id }) => placeOf.get(id)!);
  const named = new Uint32Array(positions.length);
  for (let i = 0; i < named.length; i++) named[i] = places[positions[i]!]!;
  return named;
}

function permuted<Column extends Uint32Array | Uint8Array>(column: Column, order: Uint32Array): Column {
  const moved = column.slice() as Column;
  for (let i = 0; i < order.length; i++) moved[i] = column[order[i]!]!;
  return moved;
}

function countingSort(places: Uint32Array, number: number) {
  const start = new Uint32Array(number + 1);
  for (let i = 0; i < places.length; i++) start[places[i]! + 1]!++;
  for (let place = 0; place < number; place++) start[place + 1]! += start[place]!;
  const next = start.slice();
  const order = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) order[next[places[i]!]!++] = i;
  return { order, start };
}
