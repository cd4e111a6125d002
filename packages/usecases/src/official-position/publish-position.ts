import { saveAct } from '@parley/db/audit';
import { inTransaction, newId } from '@parley/db/client';
import { findPositionPlace, listPositions, savePosition } from '@parley/db/official-position';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { type PublishPositionInput, positionAsOf } from '@parley/domain/official-position';
import type { MaybeViewer } from '@parley/domain/person';
import { isPublicProposal } from '@parley/domain/proposal';
import type { Deps } from '../deps';
import { permit } from '../permission';

/**
 * A delegate publishes what their party says of a proposal or a clause, in place of what it said before, which stays in its history.
 * It is no vote: nothing that is counted knows of it. The same once more is not published twice.
 */
export async function publishPosition(
  deps: Deps,
  viewer: MaybeViewer,
  input: PublishPositionInput,
): Promise<{ positionId: Id<'officialPosition'> }> {
  permit(deps, viewer, 'position.publish');
  await deps.count?.('write', viewer);
  const { proposalId, clause, stance, words, language } = input;
  return inTransaction(deps.db, async (tx) => {
    const now = deps.now();
    const place = await findPositionPlace(tx, proposalId, clause);
    if (place === null || !isPublicProposal(place.state)) throw new DomainError('not-found');
    const partyCode = viewer.rolePartyCode;
    // A delegate of another agreement's party says nothing here.
    if (partyCode === null || !place.partyCodes.includes(partyCode)) throw new DomainError('not-allowed');

    const history = await listPositions(tx, proposalId);
    const standing = positionAsOf(
      history.filter((row) => row.partyCode === partyCode && row.clauseId === place.clauseId),
      now,
    );
    const isSame =
      standing?.stance === stance &&
      standing.words === words &&
      standing.language === language &&
      standing.clauseVersion === place.clauseVersion;
    if (standing !== null && isSame) return { positionId: standing.id };

    const { clauseId, clauseVersion } = place;
    const id = newId('officialPosition');
    const said = { id, proposalId, clauseId, clauseVersion, partyCode, stance, words, language };
    await savePosition(tx, { ...said, authorId: viewer.personId, publishedAt: now });
    const act = { happenedAt: now, personId: viewer.personId, act: 'position.publish', subjectId: id };
    await saveAct(tx, { ...act, details: { partyCode, stance, proposalId, clause } });
    return { positionId: id };
  });
}
