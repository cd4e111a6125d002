import type { DomainErrorCode } from '@parley/domain/error';
import type { MaybeViewer } from '@parley/domain/person';
import type { ShownProposal } from './shown-proposal';

type Where = Pick<ShownProposal, 'round'>;

/** Why this reader may not vote on its clauses, or null. A proposal outside every round takes nothing. */
export const voteObstacleOf = ({ round }: Where): DomainErrorCode | null =>
  round === null ? 'round-not-open' : round.obstacle;

/** Why this reader may not add a statement, or null: who may vote may, once the address is confirmed. */
export function statementObstacleOf(where: Where, viewer: MaybeViewer): DomainErrorCode | null {
  const obstacle = voteObstacleOf(where);
  return obstacle ?? (viewer?.emailConfirmed ? null : 'address-not-confirmed');
}

/** Why this reader may not comment, or null: people of no party may, and delegates, who do not vote. */
export function commentObstacleOf(where: Where, viewer: MaybeViewer): DomainErrorCode | null {
  const obstacle = voteObstacleOf(where);
  if (obstacle !== null && obstacle !== 'voter-without-party' && obstacle !== 'not-allowed') return obstacle;
  return viewer?.emailConfirmed ? null : 'address-not-confirmed';
}
