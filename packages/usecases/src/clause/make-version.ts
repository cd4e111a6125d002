import {
  type ClausePlace,
  type Confirmation,
  saveConfirmations,
  saveCurrentVersion,
  saveDraftedVersion,
  type VersionRow,
} from '@parley/db/clause';
import type { Tx } from '@parley/db/client';
import {
  type BracketSources,
  keptSources,
  unconfirmedLanguages,
  type VersionState,
  versionObstacle,
} from '@parley/domain/clause';
import { refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import { contentHash } from '../agreement/content-hash';
import { requestReport } from '../moderation/request-report';

export type NextVersion = {
  heading: LocalizedText;
  text: LocalizedText;
  authorId: Id<'person'> | null;
  amendmentId: Id<'amendment'> | null;
  /** Languages that somebody has confirmed, by writing them or by having read them. */
  confirmed: readonly Confirmation[];
  /** Sources of its open brackets, where they are known; else those of the brackets that stay between the same parties. */
  brackets?: readonly BracketSources[];
};

export type MadeVersion = { versionId: Id<'clauseVersion'>; version: number; state: VersionState };

/**
 * Makes the next version of a locked clause. It is voted on at once where a person has confirmed every language; until then
 * the version before it is, and nobody's vote is touched.
 */
export async function makeVersion(
  tx: Tx,
  place: ClausePlace,
  newest: VersionRow,
  next: NextVersion,
  now: Date,
): Promise<MadeVersion> {
  const { clauseId, languages, partyCodes } = place;
  const { heading, text, authorId, amendmentId, confirmed } = next;
  const first = languages[0] ?? '';
  const before = { text: newest.text[first] ?? '', brackets: newest.brackets };
  const version = newest.version + 1;
  const versionId = await saveDraftedVersion(tx, {
    clauseId,
    version,
    heading,
    text,
    brackets: [...(next.brackets ?? keptSources(before, text[first] ?? '', partyCodes))],
    hash: contentHash({ heading, text }),
    authorId,
    amendmentId,
    createdAt: now,
  });
  await saveConfirmations(tx, versionId, confirmed);
  const missing = unconfirmedLanguages(
    languages,
    confirmed.map(({ language }) => language),
  );
  if (missing.length > 0) return { versionId, version, state: 'drafted' };
  await putToTheVote(tx, place, { versionId, text }, now);
  return { versionId, version, state: 'current' };
}

/** Makes a version whose languages are all confirmed the current one: a new item, and the votes before it are stale. */
export async function putToTheVote(
  tx: Tx,
  { clauseId, roundId, partyCodes }: ClausePlace,
  { versionId, text }: { versionId: Id<'clauseVersion'>; text: LocalizedText },
  now: Date,
): Promise<void> {
  refuse(versionObstacle(text, partyCodes));
  await saveCurrentVersion(
    tx,
    { clauseId, versionId },
    roundId === null ? null : { roundId, createdAt: now },
  );
  await requestReport(tx, roundId);
}
