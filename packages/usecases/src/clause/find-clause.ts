import { findClause as findPlace, listConfirmations, listVersions } from '@parley/db/clause';
import { amendObstacle } from '@parley/domain/amendment';
import { type FindClauseInput, unconfirmedLanguages } from '@parley/domain/clause';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import { isOffered, permissionObstacle } from '@parley/domain/permission';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import { roundObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';

/** A clause with all its versions: who wrote which, who confirmed each language, and what waits to be confirmed. */
export async function findClause(deps: Deps, viewer: MaybeViewer, input: FindClauseInput) {
  const place = await findPlace(deps.db, input.proposalSlug, input.clause);
  if (place === null || !isPublicProposal(place.proposalState)) throw new DomainError('not-found');
  const { language } = input;
  const now = deps.now();
  const rows = await listVersions(deps.db, place.clauseId);
  const confirmations = await listConfirmations(
    deps.db,
    rows.map(({ versionId }) => versionId),
  );
  const versions = rows.map((row) => {
    const confirmed = confirmations.filter(({ versionId }) => versionId === row.versionId);
    return {
      versionId: row.versionId,
      version: row.version,
      state: row.state,
      heading: row.heading,
      text: row.text,
      createdAt: row.createdAt,
      author: row.authorName,
      authorParty: row.authorPartyCode,
      amendment: row.amendment,
      confirmed: confirmed.map((one) => ({
        language: one.language,
        at: one.confirmedAt,
        by: one.personName,
      })),
      missing:
        row.state === 'drafted'
          ? unconfirmedLanguages(
              place.languages,
              confirmed.map((one) => one.language),
            )
          : [],
    };
  });
  const closed = place.round === null ? 'round-not-open' : roundObstacle(place.round, now);
  return {
    clauseId: place.clauseId,
    number: place.number,
    proposal: {
      number: place.proposalNumber,
      slug: place.proposalSlug,
      title: inLanguage(place.proposalTitle, language),
    },
    languages: place.languages,
    partyCodes: place.partyCodes,
    /** The newest first. */
    versions: versions.reverse(),
    /** Why this reader may not amend it now, or null. */
    amendObstacle:
      place.round === null ? ('round-not-open' as const) : amendObstacle(place.round, viewer, now),
    /** Why this reader may not confirm a drafted version, or null; offered to whoever has the role. */
    confirmObstacle: closed ?? permissionObstacle(viewer, 'version.confirm', now),
    /** A moderator looks at amendments first. */
    strict: place.round?.rules.statements === 'strict',
    mayConfirm: isOffered(viewer, 'version.confirm'),
    mayCloseBrackets: closed === null && permissionObstacle(viewer, 'bracket.close', now) === null,
  };
}
export type FoundClause = Awaited<ReturnType<typeof findClause>>;
