import { inTransaction } from '@parley/db/client';
import { saveSponsorAnswer } from '@parley/db/proposal';
import { DomainError } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer } from '@parley/domain/person';
import type { Deps } from '../deps';
import { permit } from '../permission';

/** Puts the viewer's own name to a proposal that they were asked about, or not; they may think again. */
export async function answerSponsoring(
  deps: Deps,
  viewer: MaybeViewer,
  { draftId, accepts }: { draftId: Id<'draft'>; accepts: boolean },
): Promise<void> {
  permit(deps, viewer, 'proposal.write');
  const answer = { state: accepts ? ('accepted' as const) : ('declined' as const), answeredAt: deps.now() };
  const asked = await inTransaction(deps.db, (tx) => saveSponsorAnswer(tx, draftId, viewer.personId, answer));
  if (!asked) throw new DomainError('not-found');
}
