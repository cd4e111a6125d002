/**
 * Weights of rows by which every place (a party, hence a country) carries the same total weight: people with a place / (places ·
 * people there). Their mean is 1; who has no place weighs 1.
 * @param placeOf place of each row, −1 for none
 */
export function equalWeights(placeOf: ArrayLike<number>): Float64Array {
  const people = new Map<number, number>();
  let placed = 0;
  for (let row = 0; row < placeOf.length; row++) {
    const place = placeOf[row]!;
    if (place < 0) continue;
    people.set(place, (people.get(place) ?? 0) + 1);
    placed++;
  }
  const weights = new Float64Array(placeOf.length).fill(1);
  for (let row = 0; row < placeOf.length; row++) {
    const there = people.get(placeOf[row]!);
    if (there !== undefined) weights[row] = placed / (people.size * there);
  }
  return weights;
}
