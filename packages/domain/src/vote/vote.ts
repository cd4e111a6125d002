import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema } from '../id';
import { languageTag } from '../language';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';

/** A choice has a name, never a sign: −1 has meant agree in one export and disagree in another. */
export const choices = ['agree', 'disagree', 'pass'] as const;
export type Choice = (typeof choices)[number];

/** `live`: may be voted on. `pending`: waits for a moderator. `superseded`: an older version of a clause. */
export const itemStates = ['pending', 'live', 'removed', 'superseded'] as const;
export type ItemState = (typeof itemStates)[number];

export const itemKinds = ['statement', 'clause', 'amendment'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const castVoteInput = z.strictObject({
  itemId: idSchema('item'),
  choice: z.enum(choices),
  /** 'This matters to me'. */
  matters: z.boolean().default(false),
  /** Made by the client once per act, so that a repeated request is the same act. */
  operationId: z.uuid(),
  /** The language in which the text was read. */
  language: languageTag,
});
export type CastVoteInput = z.infer<typeof castVoteInput>;

/**
 * Why this vote may not be cast, or null. The button explains itself with it; the use case refuses with it.
 *
 * @param partyCodes codes of the parties of the round's agreement
 */
export function voteObstacle(
  round: RoundFacts,
  item: { state: ItemState },
  viewer: MaybeViewer,
  partyCodes: readonly string[],
  now: Date,
): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  const obstacle = roundObstacle(round, now);
  if (obstacle !== null) return obstacle;
  if (item.state !== 'live') return 'item-not-votable';
  if (viewer.partyCode === null || !partyCodes.includes(viewer.partyCode)) return 'voter-without-party';
  return null;
}
