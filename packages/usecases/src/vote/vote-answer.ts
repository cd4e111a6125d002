import type { VoteEvent } from '@parley/db/vote';
import type { Id } from '@parley/domain/id';
import type { Choice } from '@parley/domain/vote';

/** What somebody is told of their act: how their vote stands after it. A repeated act is told the same. */
export type VoteAnswer = {
  operationId: string;
  itemId: Id<'item'>;
  /** Null after a vote was taken back. */
  choice: Choice | null;
  matters: boolean;
  /** False until the address is confirmed. */
  counts: boolean;
  happenedAt: Date;
};

/** The answer that was given when this act was written. */
export const storedAnswer = (event: VoteEvent): VoteAnswer => ({
  operationId: event.operationId,
  itemId: event.itemId,
  choice: event.choice,
  matters: event.matters,
  counts: event.counts,
  happenedAt: event.happenedAt,
});
