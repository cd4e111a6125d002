import { EXPOSURE_FLOOR, nextCards, seedOf } from '@parley/consensus/next-card';
import type { AskedItemRow, HeardRow } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import type { RoundRules } from '@parley/domain/round';

/** Where the reader's votes go: null of a visitor, and of somebody in no group. */
export type CardReader = { partyCode: string | null; group: string | null };

/**
 * The items to ask about next, best first: what was asked for and what has changed since the reader voted on it, then by the
 * engine's rule for the next card.
 */
export function chooseCards(
  rows: readonly AskedItemRow[],
  heard: readonly HeardRow[],
  reader: CardReader,
  { threshold, minimumVotes }: RoundRules,
  asked: { first: readonly Id<'item'>[]; except: ReadonlySet<Id<'item'>>; seed: string; limit: number },
): Id<'item'>[] {
  const { counts, constituencies } = countHeard(rows, heard, reader);
  const isAsked = new Set(rows.map(({ itemId }) => itemId));
  const first = [...new Set(asked.first)].filter((itemId) => isAsked.has(itemId)).slice(0, asked.limit);
  const excluded = Uint8Array.from(rows, ({ itemId, choice }) =>
    choice !== null || first.includes(itemId) || asked.except.has(itemId) ? 1 : 0,
  );
  const rules = { threshold, minimumVotes, floor: Math.min(EXPOSURE_FLOOR, minimumVotes) };
  const places = nextCards(
    counts,
    { constituencies, excluded },
    rules,
    asked.limit - first.length,
    seedOf(asked.seed),
  );
  return [...first, ...places.flatMap((place) => rows[place]?.itemId ?? [])];
}

/**
 * Counts by constituency, the reader's own first. Without a party everybody stands in its place, and no other constituency is told
 * of: a visitor may ask with many seeds, and the order of the cards would tell them what each party thinks.
 */
function countHeard(rows: readonly AskedItemRow[], heard: readonly HeardRow[], reader: CardReader) {
  const keyOf = (kind: HeardRow['kind'], name: string | null) => `${kind} ${name ?? ''}`;
  const everybody = 'everybody';
  const own = [reader.partyCode === null ? everybody : keyOf('party', reader.partyCode)];
  if (reader.group !== null) own.push(keyOf('group', reader.group));
  const others =
    reader.partyCode === null
      ? []
      : heard.flatMap(({ kind, name }) => (name === null ? [] : keyOf(kind, name)));
  const placeOf = new Map([...new Set([...own, ...others])].map((key, place) => [key, place]));
  const itemPlace = new Map(rows.map(({ itemId }, place) => [itemId, place]));
  const size = rows.length * placeOf.size;
  const counts = { items: rows.length, votes: new Uint32Array(size), agree: new Uint32Array(size) };
  const add = (key: string, item: number, votes: number, agree: number) => {
    const place = placeOf.get(key);
    if (place === undefined) return;
    const at = place * rows.length + item;
    counts.votes[at] = (counts.votes[at] ?? 0) + votes;
    counts.agree[at] = (counts.agree[at] ?? 0) + agree;
  };
  for (const { itemId, kind, name, votes, agree } of heard) {
    const item = itemPlace.get(itemId);
    if (item === undefined) continue;
    if (name !== null) add(keyOf(kind, name), item, votes, agree);
    if (kind === 'party') add(everybody, item, votes, agree);
  }
  return { counts, constituencies: own.map((_, place) => place) };
}
