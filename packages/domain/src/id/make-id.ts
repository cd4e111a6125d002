import { type Id, type IdKind, idPrefixes } from './id';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Makes an id: 48 bits of time, so that rows of one time lie together in an index, then 52 random bits.
 *
 * @param now milliseconds since 1970
 * @param random 11 or more random bytes
 */
export function makeId<K extends IdKind>(kind: K, now: number, random: Uint8Array): Id<K> {
  let time = '';
  for (let rest = now, i = 0; i < 10; i += 1, rest = Math.floor(rest / 32)) {
    time = alphabet[rest % 32] + time;
  }
  let tail = '';
  for (let i = 0; i < 10; i += 1) tail += alphabet[(random[i] ?? 0) & 31];
  return `${idPrefixes[kind]}_${time}${tail}` as Id<K>;
}
