import { cardBatch } from '@parley/domain/vote';

/** Of all texts that somebody is asked about in a round, and of those that they have voted on. */
export type Progress = { done: number; total: number };

/** Where the next card stands among its ten; the last batch is as long as what is left. */
export function placeInBatch({ done, total }: Progress): { position: number; size: number } {
  const start = Math.floor(done / cardBatch) * cardBatch;
  return { position: done - start + 1, size: Math.max(1, Math.min(cardBatch, total - start)) };
}

/** True when the vote that brought it here was the last one of its batch. */
export const endsBatch = ({ done, total }: Progress): boolean =>
  done > 0 && (done % cardBatch === 0 || done >= total);

/** Votes of the batch that ended last. */
export const lastBatchSize = (done: number): number => (done === 0 ? 0 : ((done - 1) % cardBatch) + 1);
