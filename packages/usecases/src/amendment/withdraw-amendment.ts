import { saveAmendmentState } from '@parley/db/amendment';
import { inTransaction } from '@parley/db/client';
import { DomainError, refuse } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import { roundObstacle } from '@parley/domain/round';
import type { Deps } from '../deps';
import { requestReport } from '../moderation/request-report';
import { permit } from '../permission';
import { lockAmendment } from './accept-amendment';

/** Takes one's own amendment back while nobody has decided on it. */
export async function withdrawAmendment(
  deps: Deps,
  viewer: MaybeViewer,
  input: { amendmentId: Id<'amendment'> },
): Promise<void> {
  permit(deps, viewer, 'amendment.write');
  await inTransaction(deps.db, async (tx) => {
    const { amendment, place } = await lockAmendment(tx, input.amendmentId);
    permit(deps, viewer, 'amendment.write', { personId: amendment.authorId, partyCode: null });
    const now = deps.now();
    if (place.round !== null) refuse(roundObstacle(place.round, now));
    if (amendment.state !== 'open' && amendment.state !== 'collision') {
      throw new DomainError('amendment-not-open');
    }
    await saveAmendmentState(tx, amendment, 'withdrawn', now);
    await requestReport(tx, amendment.roundId);
  });
}
