import { type AmendmentRow, findAmendmentById, saveAmendmentState } from '@parley/db/amendment';
import { saveAct } from '@parley/db/audit';
import { type ClausePlace, findNewestVersion, lockClause } from '@parley/db/clause';
import { inTransaction, type Tx } from '@parley/db/client';
import { acceptObstacle } from '@parley/domain/amendment';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { makeVersion } from '../clause/make-version';
import type { Deps } from '../deps';
import { permit } from '../permission';

export type Acceptance = { state: 'accepted'; version: number; votable: boolean } | { state: 'collision' };

/**
 * Makes an amendment the next version of its clause, credited to its author. One whose base has moved is marked in collision
 * instead, and its words stay: of two that are accepted at once, one becomes the text and the other is in collision.
 */
export async function acceptAmendment(
  deps: Deps,
  viewer: MaybeViewer,
  input: { amendmentId: Id<'amendment'> },
): Promise<Acceptance> {
  permit(deps, viewer, 'amendment.accept');
  return inTransaction(deps.db, async (tx) => {
    const { amendment, place } = await lockAmendment(tx, input.amendmentId);
    if (place.round === null) throw new DomainError('round-not-open');
    const now = deps.now();
    refuse(acceptObstacle(place.round, amendment, viewer, now));
    const newest = await findNewestVersion(tx, place.clauseId);
    if (newest === null) throw new DomainError('not-found');
    const act = { happenedAt: now, personId: viewer.personId, subjectId: amendment.amendmentId };
    if (newest.versionId !== amendment.baseVersionId) {
      await saveAmendmentState(tx, amendment, 'collision', now);
      await saveAct(tx, { ...act, act: 'amendment.collision' });
      return { state: 'collision' };
    }
    // Of a clause one version at a time waits for its languages.
    if (newest.state === 'drafted') throw new DomainError('version-waiting');
    const { heading, text, authorId, amendmentId, writtenIn, createdAt } = amendment;
    await saveAmendmentState(tx, amendment, 'accepted', now);
    const made = await makeVersion(
      tx,
      place,
      newest,
      {
        heading,
        text,
        authorId,
        amendmentId,
        // Whoever wrote the words of a language says with them what they mean; the others are read by somebody.
        confirmed: writtenIn.map((language) => ({ language, personId: authorId, confirmedAt: createdAt })),
      },
      now,
    );
    await saveAct(tx, { ...act, act: 'amendment.accept', details: { version: made.version } });
    return { state: 'accepted', version: made.version, votable: made.state === 'current' };
  });
}

/** An amendment as it stands once nobody else can write the words of its clause. */
export async function lockAmendment(
  tx: Tx,
  amendmentId: Id<'amendment'>,
): Promise<{ amendment: AmendmentRow; place: ClausePlace }> {
  const found = await findAmendmentById(tx, amendmentId);
  const place = found === null ? null : await lockClause(tx, found.clauseId);
  const amendment = place === null ? null : await findAmendmentById(tx, amendmentId);
  if (amendment === null || place === null) throw new DomainError('not-found');
  return { amendment, place };
}
