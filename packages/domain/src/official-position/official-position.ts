import { z } from 'zod';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';

/** What a party says of a proposal or a clause. `reserved`: it does not say yet, and says why. */
export const stances = ['support', 'support-with-changes', 'oppose', 'reserved'] as const;
export type Stance = (typeof stances)[number];

/** Characters, once the ends are trimmed. */
export const positionWordsMax = 2000;

/** The party is never among the input: a delegate speaks for the one that their role is for. */
export const publishPositionInput = z.strictObject({
  proposalId: idSchema('proposal'),
  /** Null for the proposal as a whole. */
  clause: z.number().int().min(1).max(999).nullable().default(null),
  stance: z.enum(stances),
  words: z.string().trim().min(1).max(positionWordsMax),
  language: languageTag,
});
export type PublishPositionInput = z.infer<typeof publishPositionInput>;

export const withdrawPositionInput = z.strictObject({ positionId: idSchema('officialPosition') });
export type WithdrawPositionInput = z.infer<typeof withdrawPositionInput>;

export const listPositionsInput = z.strictObject({ proposalSlug: slug, language: languageTag });
export type ListPositionsInput = z.infer<typeof listPositionsInput>;

/** The positions beside a report: those that stood when its edition was computed, or stand now beside the running one. */
export const positionsOfRoundInput = z.strictObject({
  round: slug,
  edition: z.number().int().positive().max(999_999).nullable().default(null),
  language: languageTag,
});
export type PositionsOfRoundInput = z.infer<typeof positionsOfRoundInput>;

export const listDelegationsInput = z.strictObject({
  /** Without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  language: languageTag,
});
export type ListDelegationsInput = z.infer<typeof listDelegationsInput>;

/**
 * What a party says of one text as of a moment: the newest of what it had published by then, or null where it had withdrawn that
 * one. What was replaced does not come back.
 *
 * @param history of one party on one text, in any order
 */
export function positionAsOf<T extends { publishedAt: Date; withdrawnAt: Date | null }>(
  history: readonly T[],
  at: Date,
): T | null {
  const [newest] = history
    .filter(({ publishedAt }) => publishedAt <= at)
    .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  if (newest === undefined) return null;
  return newest.withdrawnAt !== null && newest.withdrawnAt <= at ? null : newest;
}
