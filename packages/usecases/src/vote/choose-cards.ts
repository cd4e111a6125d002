import { EXPOSURE_FLOOR, nextCards, seedOf } from '@parley/consensus/next-card';
import type { CardConstituencies, CardCountsRow } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import type { RoundRules } from '@parley/domain/round';

/** The items to ask about next, best first: what was asked for, then by the engine's rule for the next card. */
export function chooseCards(
  rows: readonly CardCountsRow[],
  { group }: CardConstituencies,
  { threshold, minimumVotes }: RoundRules,
  asked: { first: Id<'item'> | null; seed: string; limit: number },
): Id<'item'>[] {
  const counts = {
    items: rows.length,
    votes: Uint32Array.from([...rows.map((row) => row.votes), ...rows.map((row) => row.groupVotes)]),
    agree: Uint32Array.from([...rows.map((row) => row.agree), ...rows.map((row) => row.groupAgree)]),
    decided: new Uint8Array(rows.length),
  };
  const first = rows.filter(({ itemId }) => itemId === asked.first).map(({ itemId }) => itemId);
  const voter = {
    constituencies: group === null ? [0] : [0, 1],
    excluded: Uint8Array.from(rows, ({ itemId, choice }) =>
      choice !== null || itemId === asked.first ? 1 : 0,
    ),
  };
  const rules = { threshold, minimumVotes, floor: Math.min(EXPOSURE_FLOOR, minimumVotes) };
  const places = nextCards(counts, voter, rules, asked.limit - first.length, seedOf(asked.seed));
  return [...first, ...places.flatMap((place) => rows[place]?.itemId ?? [])];
}
