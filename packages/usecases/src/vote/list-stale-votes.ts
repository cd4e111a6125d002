import { listStaleVotes as listRows, listVotedTexts } from '@parley/db/vote';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { isOpen } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { votableText } from './votable-text';

/** One's votes on words that have changed since, each with the words of now: to confirm, to change, or to leave. */
export async function listStaleVotes(deps: Deps, viewer: MaybeViewer, input: { language: string }) {
  permit(deps, viewer, 'vote.read');
  const stale = await listRows(deps.db, { personId: viewer.personId, itemIds: null, roundSlug: null });
  const texts = await listVotedTexts(
    deps.db,
    stale.map(({ itemId }) => itemId),
  );
  const now = deps.now();
  return stale.flatMap(({ itemId, staleItemId, choice, matters, castAt, version, nowVersion }) => {
    const row = texts.find((text) => text.itemId === itemId);
    if (row === undefined || !isOpen(row.round, now)) return [];
    return [
      {
        ...votableText(row, input.language),
        /** The item of the words that were voted on. */
        staleItemId,
        choice,
        matters,
        castAt,
        version,
        nowVersion,
        round: { slug: row.roundSlug, title: inLanguage(row.roundTitle, input.language) },
      },
    ];
  });
}
export type StaleVote = Awaited<ReturnType<typeof listStaleVotes>>[number];
