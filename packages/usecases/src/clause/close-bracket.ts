import { saveAct } from '@parley/db/audit';
import { findNewestVersion, lockClause } from '@parley/db/clause';
import { inTransaction } from '@parley/db/client';
import { type CloseBracketInput, openBrackets, withBracketsClosed } from '@parley/domain/clause';
import { DomainError, refuse } from '@parley/domain/error';
import type { LocalizedText } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { roundObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { type MadeVersion, makeVersion } from './make-version';

/**
 * Closes a bracket with the words of one option, in every language: a new version. Every language of the option was confirmed
 * with the version that it stands in, and whoever closes it has the result before them in each.
 */
export async function closeBracket(
  deps: Deps,
  viewer: MaybeViewer,
  input: CloseBracketInput,
): Promise<MadeVersion> {
  permit(deps, viewer, 'bracket.close');
  const { versionId, bracket, option } = input;
  return inTransaction(deps.db, async (tx) => {
    const place = await lockClause(tx, input.clauseId);
    const newest = place === null ? null : await findNewestVersion(tx, input.clauseId);
    if (place === null || newest === null) throw new DomainError('not-found');
    const now = deps.now();
    if (place.round !== null) refuse(roundObstacle(place.round, now));
    if (newest.versionId !== versionId || newest.state !== 'current') throw new DomainError('version-stale');
    const text: LocalizedText = Object.fromEntries(
      Object.entries(newest.text).map(([language, words]) => {
        const chosen = openBrackets(words, place.partyCodes)[bracket]?.options[option];
        if (chosen === undefined) throw new DomainError('not-found');
        const closed = withBracketsClosed(words, place.partyCodes, (_, index) =>
          index === bracket ? chosen.words : null,
        );
        return [language, closed];
      }),
    );
    const made = await makeVersion(
      tx,
      place,
      newest,
      {
        heading: newest.heading,
        text,
        authorId: viewer.personId,
        amendmentId: null,
        brackets: newest.brackets.filter((_, index) => index !== bracket),
        confirmed: place.languages.map((language) => ({
          language,
          personId: viewer.personId,
          confirmedAt: now,
        })),
      },
      now,
    );
    await saveAct(tx, {
      happenedAt: now,
      personId: viewer.personId,
      act: 'bracket.close',
      subjectId: made.versionId,
      details: { bracket, option },
    });
    return made;
  });
}
