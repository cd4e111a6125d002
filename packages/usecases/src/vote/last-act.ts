import { findLastVoteEvent } from '@parley/db/vote';
import type { MaybeViewer } from '@parley/domain/person';
import type { LastActInput, PassReason } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { storedAnswer, type VoteAnswer } from './vote-answer';

/** The viewer's newest act on a vote, so that a page can say what was saved and offer to undo it; null before the first. */
export async function lastAct(
  deps: Deps,
  viewer: MaybeViewer,
  input: LastActInput,
): Promise<(VoteAnswer & { passReason: PassReason | null }) | null> {
  permit(deps, viewer, 'vote.read');
  const event = await findLastVoteEvent(deps.db, viewer.personId, input.roundSlug);
  return event === null ? null : { ...storedAnswer(event), passReason: event.passReason };
}
