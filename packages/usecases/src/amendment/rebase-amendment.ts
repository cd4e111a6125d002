import {
  type AmendmentRow,
  moveAddressedComments,
  saveAmendment,
  saveAmendmentState,
} from '@parley/db/amendment';
import { saveAct } from '@parley/db/audit';
import { findNewestVersion, type VersionRow } from '@parley/db/clause';
import { inTransaction } from '@parley/db/client';
import { rebaseObstacle } from '@parley/domain/amendment';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { contentHash } from '../agreement/content-hash';
import type { Deps } from '../deps';
import { requestReport } from '../moderation/request-report';
import { permit } from '../permission';
import { mergeWords } from '../wording';
import { lockAmendment } from './accept-amendment';

export type Rebase = { state: 'open'; amendmentId: Id<'amendment'> } | { state: 'collision' };

/**
 * Puts an amendment on the newest version of its clause: what it changed and what was changed since, together. Where both
 * changed the same words it is marked in collision. Its words are new then, so its votes are stale and asked again.
 */
export async function rebaseAmendment(
  deps: Deps,
  viewer: MaybeViewer,
  input: { amendmentId: Id<'amendment'> },
): Promise<Rebase> {
  permit(deps, viewer, 'amendment.write');
  return inTransaction(deps.db, async (tx) => {
    const { amendment, place } = await lockAmendment(tx, input.amendmentId);
    if (place.round === null) throw new DomainError('round-not-open');
    const now = deps.now();
    refuse(rebaseObstacle(place.round, amendment, viewer, now));
    const newest = await findNewestVersion(tx, place.clauseId);
    if (newest === null || newest.versionId === amendment.baseVersionId) throw new DomainError('not-found');
    const act = { happenedAt: now, personId: viewer.personId };
    const texts = mergedTexts(amendment, newest);
    if (texts === null) {
      await saveAmendmentState(tx, amendment, 'collision', now);
      await saveAct(tx, { ...act, act: 'amendment.collision', subjectId: amendment.amendmentId });
      return { state: 'collision' };
    }
    await saveAmendmentState(tx, amendment, 'rebased', now);
    const { proposalId, clauseId, roundId, number, reason, language, translations, authorId } = amendment;
    const { amendmentId } = await saveAmendment(tx, {
      ...{ proposalId, clauseId, roundId, number, reason, language, translations, authorId },
      ...texts,
      revision: amendment.revision + 1,
      baseVersionId: newest.versionId,
      hash: contentHash(texts),
      writtenIn: amendment.writtenIn,
      createdAt: now,
      itemState: 'live',
    });
    await moveAddressedComments(tx, amendment.amendmentId, amendmentId);
    await saveAct(tx, { ...act, act: 'amendment.rebase', subjectId: amendmentId });
    await requestReport(tx, roundId);
    return { state: 'open', amendmentId };
  });
}

/** Null where they collide in some language, or where nothing of the amendment is left to change. */
function mergedTexts(
  { baseHeading, baseText, heading, text, writtenIn }: AmendmentRow,
  newest: VersionRow,
): { heading: LocalizedText; text: LocalizedText } | null {
  const merged = (base: LocalizedText, mine: LocalizedText, now: LocalizedText) => {
    const entries = Object.entries(now).map(([language, words]): [string, string | null] => [
      language,
      writtenIn.includes(language)
        ? mergeWords(base[language] ?? '', mine[language] ?? '', words, language)
        : words,
    ]);
    return entries.some(([, words]) => words === null)
      ? null
      : (Object.fromEntries(entries) as LocalizedText);
  };
  const [headings, texts] = [
    merged(baseHeading, heading, newest.heading),
    merged(baseText, text, newest.text),
  ];
  if (headings === null || texts === null) return null;
  const isChanged = writtenIn.some(
    (language) =>
      texts[language] !== newest.text[language] || headings[language] !== newest.heading[language],
  );
  return isChanged ? { heading: headings, text: texts } : null;
}
