import { listOwnReservations } from '@parley/db/reservation';
import { countMyVotes, listMyRounds, listMyVotes as listRows } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import { inLanguage } from '@parley/domain/language';
import { pageOf } from '@parley/domain/page';
import type { MaybeViewer } from '@parley/domain/person';
import { isOpen } from '@parley/domain/round';
import type { ListMyVotesInput } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { votableText } from './votable-text';

/** A page of the viewer's own votes, the newest first, with what they voted on and whether it can be changed. */
export async function listMyVotes(deps: Deps, viewer: MaybeViewer, input: ListMyVotesInput) {
  permit(deps, viewer, 'vote.read');
  const { language, choice, roundSlug, cursor } = input;
  const { personId } = viewer;
  const now = deps.now();
  const [found, counts, rounds] = await Promise.all([
    listRows(deps.db, { personId, choice, roundSlug, cursor }),
    countMyVotes(deps.db, { personId, roundSlug }),
    listMyRounds(deps.db, personId),
  ]);
  const page = pageOf(found, (row) => ({ at: row.castAt, id: row.itemId }));
  const reserved = await listOwnReservations(
    deps.db,
    personId,
    page.rows.map((row) => row.itemId),
  );
  return {
    /** By choice, in the round asked for or in all. */
    counts,
    /** Every round that the viewer has voted in. */
    rounds: rounds.map(({ slug, title }) => ({ slug, title: inLanguage(title, language) })),
    next: page.next,
    votes: page.rows.map((row) => ({
      ...votableText(row, language),
      choice: row.choice,
      matters: row.matters,
      passReason: row.passReason,
      counts: row.counts,
      castAt: row.castAt,
      /** What the viewer said against it, in their own words. */
      reservation: ownReservation(reserved, row.itemId),
      round: { slug: row.roundSlug, title: inLanguage(row.roundTitle, language) },
      /** The words have changed since: asked again, and counted nowhere until confirmed. */
      isStale: row.itemState === 'superseded',
      isChangeable: row.itemState === 'live' && isOpen(row.round, now),
    })),
  };
}

function ownReservation(rows: Awaited<ReturnType<typeof listOwnReservations>>, itemId: Id<'item'>) {
  const row = rows.find((one) => one.itemId === itemId);
  return row === undefined ? null : { body: { language: row.language, text: row.body }, state: row.state };
}
