/**
 * The first address that nobody has: the words themselves, else with a number.
 *
 * @param taken the addresses that begin like it
 */
export function freeSlug(words: string, taken: readonly string[]): string {
  const known = new Set(taken);
  for (let number = 2, slug = words; ; number += 1) {
    if (!known.has(slug)) return slug;
    slug = `${words}-${number}`;
  }
}
