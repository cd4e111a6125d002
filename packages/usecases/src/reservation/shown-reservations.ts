import { countReservations, listOwnReservations } from '@parley/db/reservation';
import type { Id } from '@parley/domain/id';
import type { TextInLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import type { ReservationState } from '@parley/domain/reservation';
import type { Deps } from '../deps';

/** The reservations on one clause, as its page shows them: how many of which party's public, and the reader's own. */
export type ClauseReservations = {
  count: number;
  /** In the order of the parties given; those of no party stand in the count alone. */
  parties: { code: string; count: number }[];
  mine: { body: TextInLanguage; state: ReservationState } | null;
};

/** Reservations on several clauses for one reader, in two queries. */
export async function shownReservations(
  { db }: Pick<Deps, 'db'>,
  viewer: MaybeViewer,
  itemIds: readonly Id<'item'>[],
  partyCodes: readonly string[],
): Promise<Map<Id<'item'>, ClauseReservations>> {
  const [counts, own] = await Promise.all([
    countReservations(db, itemIds),
    viewer === null ? [] : listOwnReservations(db, viewer.personId, itemIds),
  ]);
  return new Map(
    itemIds.map((itemId): [Id<'item'>, ClauseReservations] => {
      const here = counts.filter((row) => row.itemId === itemId);
      const mine = own.find((row) => row.itemId === itemId);
      const parties = partyCodes.flatMap((code) => {
        const count = here.find((row) => row.partyCode === code)?.count ?? 0;
        return count === 0 ? [] : [{ code, count }];
      });
      return [
        itemId,
        {
          count: here.reduce((sum, row) => sum + row.count, 0),
          parties,
          mine:
            mine === undefined
              ? null
              : { body: { language: mine.language, text: mine.body }, state: mine.state },
        },
      ];
    }),
  );
}
