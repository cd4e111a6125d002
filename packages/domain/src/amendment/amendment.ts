import { z } from 'zod';
import { clauseLimit, headingLimit } from '../clause';
import type { CommentState } from '../comment';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { type LocalizedText, languageTag } from '../language';
import { tierObstacle } from '../organisation';
import { cursorSchema } from '../page';
import { permissionObstacle } from '../permission';
import type { MaybeViewer } from '../person';
import { type RoundFacts, roundObstacle } from '../round';
import { readItemStates } from '../vote';

/**
 * `open`: may be accepted. `accepted`: is a version of its clause. `collision`: its clause has other words by now where
 * it has its own. `rebased`: stands again on a later version, as a further row. `withdrawn`: taken back by its author.
 */
export const amendmentStates = ['open', 'accepted', 'collision', 'rebased', 'withdrawn'] as const;
export type AmendmentState = (typeof amendmentStates)[number];

export const amendmentReasonLimit = 1000;

const words = (longest: number) => z.record(languageTag, z.string().trim().max(longest));

export const writeAmendmentInput = z.strictObject({
  /** The version that its author had before them. */
  baseVersionId: idSchema('clauseVersion'),
  /** By language of the agreement; a language left out keeps the words of the base. */
  heading: words(headingLimit),
  text: words(clauseLimit),
  reason: z.string().trim().max(amendmentReasonLimit),
  /** The language of the reason. */
  language: languageTag,
});
export type WriteAmendmentInput = z.infer<typeof writeAmendmentInput>;

export const amendmentInput = z.strictObject({ amendmentId: idSchema('amendment') });
/** Says that an amendment addresses a comment, or no longer. */
export const addressCommentInput = z.strictObject({
  amendmentId: idSchema('amendment'),
  commentId: idSchema('comment'),
  addressed: z.boolean(),
});
export type AddressCommentInput = z.infer<typeof addressCommentInput>;

export const listAmendmentsInput = z.strictObject({
  proposalSlug: slug,
  language: languageTag,
});
export type ListAmendmentsInput = z.infer<typeof listAmendmentsInput>;
export const listMyAmendmentsInput = z.strictObject({
  language: languageTag,
  cursor: cursorSchema('amendment'),
});
export type ListMyAmendmentsInput = z.infer<typeof listMyAmendmentsInput>;

export const findAmendmentInput = z.strictObject({
  proposalSlug: slug,
  clause: z.int32().positive(),
  number: z.int32().positive(),
  language: languageTag,
});
export type FindAmendmentInput = z.infer<typeof findAmendmentInput>;

type Texts = { heading: LocalizedText; text: LocalizedText };

/** The words of the base with those of an amendment in their place, and the languages in which they differ. */
export function amendedTexts(
  base: Texts,
  { heading, text }: Pick<WriteAmendmentInput, 'heading' | 'text'>,
): Texts & { writtenIn: string[] } {
  const merged = (before: LocalizedText, after: LocalizedText): LocalizedText =>
    Object.fromEntries(
      Object.entries(before).map(([language, old]) => [language, tidyClause(after[language] ?? '') || old]),
    );
  const amended = { heading: merged(base.heading, heading), text: merged(base.text, text) };
  const writtenIn = Object.keys(base.text).filter(
    (language) =>
      amended.text[language] !== base.text[language] || amended.heading[language] !== base.heading[language],
  );
  return { ...amended, writtenIn };
}

/** White space folded within lines, line breaks as line feeds, ends trimmed. */
export const tidyClause = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/** Why this amendment may not be written, or null. */
export function amendmentObstacle(
  round: RoundFacts,
  { reason, writtenIn }: { reason: string; writtenIn: readonly string[] },
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  const obstacle = amendObstacle(round, viewer, now);
  if (obstacle !== null) return obstacle;
  if (writtenIn.length === 0) return 'amendment-unchanged';
  return reason.trim() === '' ? 'amendment-without-reason' : null;
}

/** Why this reader may not amend in this round now, or null: before a word is written. */
export function amendObstacle(round: RoundFacts, viewer: MaybeViewer, now: Date): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  return (
    roundObstacle(round, now) ??
    permissionObstacle(viewer, 'amendment.write', now) ??
    tierObstacle(round.rules.tierToWrite, viewer.tier)
  );
}

/** What is known of an amendment when somebody decides on it. */
export type AmendmentFacts = {
  state: AmendmentState;
  /** `pending` while a moderator has not looked at it, `removed` after one took it out. */
  itemState: string;
  authorId: string | null;
  proposalAuthorId: string | null;
};

/**
 * Why this reader may not accept it, or null. An admin may; so may the author of the proposal, where the round's rules say
 * so. Nobody accepts their own.
 */
export function acceptObstacle(
  round: RoundFacts,
  amendment: AmendmentFacts,
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  if (viewer === null) return 'not-signed-in';
  const isAuthors = viewer.personId === amendment.proposalAuthorId;
  const mine = { personId: amendment.proposalAuthorId, partyCode: null };
  const notPermitted = permissionObstacle(viewer, 'amendment.accept', now, mine);
  if (notPermitted !== null) return notPermitted;
  if (viewer.role !== 'admin' && !(isAuthors && round.rules.amendments === 'authors')) return 'not-allowed';
  if (amendment.authorId === viewer.personId) return 'not-allowed';
  const obstacle = roundObstacle(round, now);
  if (obstacle !== null) return obstacle;
  if (amendment.itemState !== 'live') return 'amendment-not-open';
  return amendment.state === 'open' || amendment.state === 'collision' ? null : 'amendment-not-open';
}

/** Why this reader may not put it on the newest version, or null: whoever may accept it may, and its author. */
export function rebaseObstacle(
  round: RoundFacts,
  amendment: AmendmentFacts,
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  const isOwn = viewer !== null && viewer.personId === amendment.authorId;
  if (!isOwn) return acceptObstacle(round, amendment, viewer, now);
  return (
    amendObstacle(round, viewer, now) ??
    (amendment.itemState === 'live' && (amendment.state === 'open' || amendment.state === 'collision')
      ? null
      : 'amendment-not-open')
  );
}

/** While it may become the text, and once it is: so long it shows beside the comments that it addresses. */
export const addressingStates = [
  'open',
  'collision',
  'accepted',
] as const satisfies readonly AmendmentState[];

/** True where it shows beside the comments that it addresses. */
export const mayAddress = ({ state, itemState }: Pick<AmendmentFacts, 'state' | 'itemState'>): boolean =>
  addressingStates.some((one) => one === state) && readItemStates.some((one) => one === itemState);

/** Why this reader may not say that an amendment addresses a comment on its proposal, or no longer; or null. Its author alone may. */
export function addressObstacle(
  round: RoundFacts,
  amendment: AmendmentFacts,
  comment: { state: CommentState },
  viewer: MaybeViewer,
  now: Date,
): DomainErrorCode | null {
  const obstacle = amendObstacle(round, viewer, now);
  if (obstacle !== null) return obstacle;
  if (amendment.authorId !== viewer?.personId) return 'not-allowed';
  if (!mayAddress(amendment)) return 'amendment-not-open';
  return comment.state === 'shown' ? null : 'not-found';
}
