import { saveAct } from '@parley/db/audit';
import {
  findVersion,
  listConfirmations,
  lockClause,
  saveConfirmations,
  saveDraftedWords,
} from '@parley/db/clause';
import { inTransaction } from '@parley/db/client';
import { tidyClause } from '@parley/domain/amendment';
import { type ConfirmVersionInput, unconfirmedLanguages } from '@parley/domain/clause';
import { DomainError, refuse } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import { roundObstacle } from '@parley/domain/round';
import { contentHash } from '../agreement/content-hash';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { putToTheVote } from './make-version';

/**
 * Confirms a drafted version in one language, in better words where they were not right. Whoever confirms the last one puts
 * it to the vote: votes on the version before it are stale from then on.
 *
 * @returns languages that are still to be confirmed
 */
export async function confirmVersion(
  deps: Deps,
  viewer: MaybeViewer,
  input: ConfirmVersionInput,
): Promise<{ missing: readonly string[] }> {
  permit(deps, viewer, 'version.confirm');
  const { versionId, language } = input;
  return inTransaction(deps.db, async (tx) => {
    const found = await findVersion(tx, versionId);
    const place = found === null ? null : await lockClause(tx, found.clauseId);
    const version = await findVersion(tx, versionId);
    if (place === null || version === null || !place.languages.includes(language)) {
      throw new DomainError('not-found');
    }
    const now = deps.now();
    if (place.round !== null) refuse(roundObstacle(place.round, now));
    const before = await listConfirmations(tx, [versionId]);
    const done = before.map((one) => one.language);
    if (version.state !== 'drafted' || done.includes(language)) throw new DomainError('version-confirmed');
    const heading = { ...version.heading, [language]: tidyClause(input.heading) };
    const text = { ...version.text, [language]: tidyClause(input.text) };
    await saveDraftedWords(tx, versionId, { heading, text, hash: contentHash({ heading, text }) });
    await saveConfirmations(tx, versionId, [{ language, personId: viewer.personId, confirmedAt: now }]);
    await saveAct(tx, {
      happenedAt: now,
      personId: viewer.personId,
      act: 'version.confirm',
      subjectId: versionId,
      details: { language },
    });
    const missing = unconfirmedLanguages(place.languages, [...done, language]);
    if (missing.length === 0) await putToTheVote(tx, place, { versionId, text }, now);
    return { missing };
  });
}
