import type { PositionRow } from '@parley/db/official-position';
import type { Id } from '@parley/domain/id';
import type { TextInLanguage } from '@parley/domain/language';
import type { Stance } from '@parley/domain/official-position';
import type { ShownParty } from '../agreement/shown-parties';

/** What a party said at one time. Who of its delegation published it is not shown: the party speaks. */
export type ShownPosition = {
  positionId: Id<'officialPosition'>;
  stance: Stance;
  words: TextInLanguage;
  /** The version of the clause that it was said of; null for the proposal as a whole. */
  clauseVersion: number | null;
  publishedAt: Date;
  withdrawnAt: Date | null;
};

export const shownPosition = (row: PositionRow): ShownPosition => ({
  positionId: row.id,
  stance: row.stance,
  words: { language: row.language, text: row.words },
  clauseVersion: row.clauseVersion,
  publishedAt: row.publishedAt,
  withdrawnAt: row.withdrawnAt,
});

/** The rows of each text, in the order in which they come. */
export function byPlace(rows: readonly PositionRow[]): PositionRow[][] {
  const places = new Map<string, PositionRow[]>();
  for (const row of rows) {
    const place = `${row.proposalId} ${row.clause ?? ''}`;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  return [...places.values()];
}

/** The rows of each party on one text, in the order in which parties stand. One that left the agreement is left out. */
export const byParty = (
  rows: readonly PositionRow[],
  parties: readonly ShownParty[],
): { party: ShownParty; history: PositionRow[] }[] =>
  parties
    .map((party) => ({ party, history: rows.filter(({ partyCode }) => partyCode === party.code) }))
    .filter(({ history }) => history.length > 0);
