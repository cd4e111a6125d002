import { findSameAmendment, nextAmendmentNumber, saveAmendment } from '@parley/db/amendment';
import { type ClausePlace, findVersion, lockClause, type VersionRow } from '@parley/db/clause';
import { inTransaction, type Tx } from '@parley/db/client';
import { saveCase } from '@parley/db/moderation';
import { amendedTexts, amendmentObstacle, type WriteAmendmentInput } from '@parley/domain/amendment';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer, Viewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import { contentHash } from '../agreement/content-hash';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** The same words on the same clause within this time are one amendment that was sent twice. */
const sentTwiceMilliseconds = 10 * 60_000;

export type WrittenAmendment = {
  amendmentId: Id<'amendment'>;
  clause: number;
  number: number;
  /** `pending` where the round's moderators look at every text first. */
  state: 'pending' | 'live';
};

/** Adds an amendment to a clause, on the version that its author had before them, which may be an older one by now. */
export async function writeAmendment(
  deps: Deps,
  viewer: MaybeViewer,
  input: WriteAmendmentInput,
): Promise<WrittenAmendment> {
  permit(deps, viewer, 'amendment.write');
  await deps.count?.('write', viewer);
  return inTransaction(deps.db, async (tx) => {
    const base = await findVersion(tx, input.baseVersionId);
    const place = base === null ? null : await lockClause(tx, base.clauseId);
    if (base === null || place === null || !isPublicProposal(place.proposalState)) {
      throw new DomainError('not-found');
    }
    return writeOn(tx, deps, viewer, input, base, place);
  });
}

async function writeOn(
  tx: Tx,
  deps: Deps,
  viewer: Viewer,
  input: WriteAmendmentInput,
  base: VersionRow,
  { proposalId, clauseId, number: clause, round, roundId }: ClausePlace,
): Promise<WrittenAmendment> {
  const now = deps.now();
  if (round === null || roundId === null) throw new DomainError('round-not-open');
  const { heading, text, writtenIn } = amendedTexts(base, input);
  refuse(amendmentObstacle(round, { reason: input.reason, writtenIn }, viewer, now));
  const authorId = viewer.personId;
  const hash = contentHash({ heading, text });
  const since = new Date(now.getTime() - sentTwiceMilliseconds);
  const same = await findSameAmendment(tx, { clauseId, authorId, hash }, since);
  if (same !== null) {
    const { amendmentId, number, state } = same;
    return { amendmentId, clause, number, state: state === 'pending' ? 'pending' : 'live' };
  }
  const strict = round.rules.statements === 'strict';
  const state = strict ? 'pending' : 'live';
  const number = await nextAmendmentNumber(tx, clauseId);
  const { reason, language } = input;
  const { amendmentId } = await saveAmendment(tx, {
    proposalId,
    clauseId,
    roundId,
    baseVersionId: base.versionId,
    number,
    heading,
    text,
    hash,
    reason,
    language,
    writtenIn,
    authorId,
    createdAt: now,
    itemState: state,
  });
  if (strict) await saveCase(tx, { amendmentId, roundId, reason: 'strict', openedAt: now });
  return { amendmentId, clause, number, state };
}
