import { type CastVoteInput, cardBatch, castVoteInput } from '@parley/domain/vote';
import { z } from 'zod';

/** What a visitor chose on the cards that they tried, oldest first; each card once. */
export type Trial = readonly CastVoteInput[];

const row = z.tuple([
  castVoteInput.shape.itemId,
  castVoteInput.shape.choice,
  z.union([z.literal(0), z.literal(1)]),
  castVoteInput.shape.operationId,
  castVoteInput.shape.language,
]);
const rows = z.array(row).max(cardBatch);

/** As it lies in a cookie: small, and without a word of what was voted on. */
export const writeTrial = (trial: Trial): string =>
  Buffer.from(
    JSON.stringify(
      trial.map(({ itemId, choice, matters, operationId, language }) => [
        itemId,
        choice,
        matters ? 1 : 0,
        operationId,
        language,
      ]),
    ),
  ).toString('base64url');

/** What a cookie holds; nothing where it cannot be read. */
export function readTrial(text: string | undefined): Trial {
  if (!text) return [];
  try {
    const read = rows.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return read.map(([itemId, choice, matters, operationId, language]) => ({
      itemId,
      choice,
      matters: matters === 1,
      operationId,
      language,
    }));
  } catch {
    return [];
  }
}

/** With one choice more, in place of an earlier one on the same card. A full trial takes no new card. */
export function withChoice(trial: Trial, choice: CastVoteInput): Trial {
  const others = trial.filter(({ itemId }) => itemId !== choice.itemId);
  return others.length >= cardBatch ? trial : [...others, choice];
}

/** Without the choice of this operation. */
export const withoutOperation = (trial: Trial, operation: string): Trial =>
  trial.filter(({ operationId }) => operationId !== operation);

export const isFull = (trial: Trial): boolean => trial.length >= cardBatch;
