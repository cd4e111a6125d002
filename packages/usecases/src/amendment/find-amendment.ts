import { type AmendmentRow, findAmendment as findRow, listAddressedComments } from '@parley/db/amendment';
import { type ClausePlace, findClause, findNewestVersion } from '@parley/db/clause';
import { listParties } from '@parley/db/round';
import { countVotesOn, listVotesOn } from '@parley/db/vote';
import {
  acceptObstacle,
  amendObstacle,
  type FindAmendmentInput,
  mayAddress,
  rebaseObstacle,
} from '@parley/domain/amendment';
import { unconfirmedLanguages } from '@parley/domain/clause';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import { roundObstacle } from '@parley/domain/round';
import { voteObstacle } from '@parley/domain/vote';
import { shownParties } from '../agreement/shown-parties';
import type { Deps } from '../deps';
import { listShownTallies } from '../vote';
import { diffOf, shownAmendment } from './shown-amendment';

/** One amendment with what it changes in every language, how it is voted on, and what this reader may do with it. */
export async function findAmendment(deps: Deps, viewer: MaybeViewer, input: FindAmendmentInput) {
  const { language } = input;
  const personId = viewer?.personId ?? null;
  const place = await findClause(deps.db, input.proposalSlug, input.clause);
  const row = await findRow(deps.db, input, personId);
  if (place === null || row === null || !isPublicProposal(place.proposalState)) {
    throw new DomainError('not-found');
  }
  const { round, partyCodes } = place;
  if (round === null) throw new DomainError('not-found');
  const parties = await listParties(deps.db, place.agreementId);
  const [vote] = personId === null ? [] : await listVotesOn(deps.db, personId, [row.itemId]);
  const tallies = await listShownTallies(deps, [
    { itemId: row.itemId, round, partyCodes, hasVoted: vote !== undefined },
  ]);
  const now = deps.now();
  const isOwn = row.authorId !== null && row.authorId === personId;
  const isUndecided = row.state === 'open' || row.state === 'collision';
  return {
    ...shownAmendment(row, language),
    proposal: {
      number: place.proposalNumber,
      slug: place.proposalSlug,
      title: inLanguage(place.proposalTitle, language),
    },
    clauseHeading: inLanguage(row.baseHeading, language),
    languages: row.writtenIn.map((one) => diffOf(row, one)),
    parties: shownParties(parties, language),
    vote: vote === undefined ? null : { choice: vote.choice, counts: vote.counts },
    /** Why a vote of this reader would be refused, or null. */
    voteObstacle: voteObstacle(round, { state: row.itemState }, viewer, partyCodes, now),
    figures: row.itemState === 'live' ? (tallies.get(row.itemId) ?? null) : null,
    addressed: await addressed(deps, row),
    isOwn,
    /** Its author may say of a comment that it addresses it. */
    mayAddress: isOwn && mayAddress(row) && amendObstacle(round, viewer, now) === null,
    mayAccept: acceptObstacle(round, row, viewer, now) === null,
    mayRebase: row.newestVersion > row.baseVersion && rebaseObstacle(round, row, viewer, now) === null,
    mayWithdraw: isOwn && isUndecided && row.itemState !== 'removed' && roundObstacle(round, now) === null,
    ifAccepted: await consequences(deps, place, row),
  };
}
export type FoundAmendment = Awaited<ReturnType<typeof findAmendment>>;

/** Comments that are named one by one; of more it is said how many there are. */
const addressedShown = 100;

/** The comments that its author says it addresses. */
async function addressed(deps: Deps, { amendmentId }: AmendmentRow) {
  const rows = await listAddressedComments(deps.db, amendmentId, addressedShown);
  return {
    count: rows[0]?.count ?? 0,
    /** An author who was erased has no name. */
    comments: rows.map(({ commentId, authorName, createdAt }) => ({ commentId, authorName, createdAt })),
  };
}

/** What accepting it would do now: said before it is done. */
async function consequences(deps: Deps, place: ClausePlace, row: AmendmentRow) {
  const newest = await findNewestVersion(deps.db, place.clauseId);
  const itemId = newest?.itemId ?? null;
  return {
    version: row.newestVersion + 1,
    /** Votes on the clause as it is now, which would be asked again. */
    votes: itemId === null ? 0 : await countVotesOn(deps.db, itemId),
    /** Languages that somebody still has to read and confirm before the new words are voted on. */
    missing: unconfirmedLanguages(place.languages, row.writtenIn),
  };
}
