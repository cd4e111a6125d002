import { z } from 'zod';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { languageTag } from '../language';
import { tierObstacle } from '../organisation';
import { cursorSchema } from '../page';
import { permissionObstacle } from '../permission';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';

/** A choice has a name, never a sign: −1 has meant agree in one export and disagree in another. */
export const choices = ['agree', 'disagree', 'pass'] as const;
export type Choice = (typeof choices)[number];

/** `live`: may be voted on. `pending`: waits for a moderator. `superseded`: an older version of a clause. */
export const itemStates = ['pending', 'live', 'removed', 'superseded'] as const;
export type ItemState = (typeof itemStates)[number];
/** Neither waiting for a moderator nor taken out by one: everybody may read it. */
export const readItemStates = ['live', 'superseded'] as const satisfies readonly ItemState[];

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

/** Takes back one act on a vote: the choice before it stands again, or no vote where there was none. */
export const undoVoteInput = z.strictObject({
  itemId: idSchema('item'),
  /** The operation that is taken back. It must still be the newest act of this person on the item. */
  undoes: z.uuid(),
  operationId: z.uuid(),
});
export type UndoVoteInput = z.infer<typeof undoVoteInput>;

/** Leaves a vote on words that have changed since as it is, or takes that back. */
export const leaveVoteInput = z.strictObject({ itemId: idSchema('item'), left: z.boolean().default(true) });
export type LeaveVoteInput = z.infer<typeof leaveVoteInput>;

export const listStaleVotesInput = z.strictObject({ language: languageTag });

/** Cards that are handed out at once. */
export const cardBatch = 10;

/** What a visitor chose on the cards that they tried, one batch at most. */
export const castTrialInput = z.strictObject({ choices: z.array(castVoteInput).max(cardBatch) });

export const nextCardsInput = z.strictObject({
  roundSlug: slug,
  language: languageTag,
  kinds: z.array(z.enum(itemKinds)).min(1).default(['statement', 'clause', 'amendment']),
  /** Stands first when it may be voted on, even where this viewer has voted on it before. */
  first: idSchema('item').nullable().default(null),
  /** Not handed out again: what a visitor has tried. */
  except: z.array(idSchema('item')).max(cardBatch).default([]),
  /** Makes the order of ties differ from visitor to visitor; a person's own id does it for people. */
  seed: z.string().max(64).default(''),
});
export type NextCardsInput = z.infer<typeof nextCardsInput>;

export const listMyVotesInput = z.strictObject({
  language: languageTag,
  choice: z.enum(choices).nullable().default(null),
  roundSlug: slug.nullable().default(null),
  cursor: cursorSchema('item'),
});
export type ListMyVotesInput = z.infer<typeof listMyVotesInput>;

/** One's own newest act on a vote, in one round or in all. */
export const lastActInput = z.strictObject({ roundSlug: slug.nullable().default(null) });
export type LastActInput = z.infer<typeof lastActInput>;

export const lastVotesInput = z.strictObject({
  roundSlug: slug,
  language: languageTag,
  limit: z.number().int().min(1).max(cardBatch).default(cardBatch),
});
export type LastVotesInput = z.infer<typeof lastVotesInput>;

export const itemTallyInput = z.strictObject({ itemId: idSchema('item') });

/** Why nobody votes on a text, whoever they are; null where they may. */
export function itemObstacle({ state }: { state: ItemState }): DomainErrorCode | null {
  if (state === 'superseded') return 'version-stale';
  return state === 'live' ? null : 'item-not-votable';
}

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
  const ofItem = itemObstacle(item);
  if (ofItem !== null) return ofItem;
  const notPermitted = permissionObstacle(viewer, 'vote.cast', now);
  if (notPermitted !== null) return notPermitted;
  if (viewer.partyCode === null || !partyCodes.includes(viewer.partyCode)) return 'voter-without-party';
  return tierObstacle(round.rules.tierToVote, viewer.tier);
}
