/** Why a figure may differ between two editions, in the order in which they are told. */
export const CAUSES = ['new voters', 'changed votes', 'moderation', 'text', 'weights', 'regrouping'] as const;
export type Cause = (typeof CAUSES)[number];

/** A vote of one person on one item in one edition: the code of the choice, null for none. */
export type MaybeVote = number | null;

/**
 * The one cause for which a person's vote on an item differs between two editions; null where it does not.
 *
 * A vote that moderation took out or let in is 'moderation'. Where the text has another version, a vote that was lost, or is another
 * one now, is 'text' (a vote confirmed on the new version is the same vote). A vote where there was none is 'new voters', also by
 * somebody who had voted on other texts before, and so is one taken back. What remains is 'changed votes'.
 * @param moderated whether the person or the item is taken out in one of the two editions alone
 * @param otherText whether the two editions have different versions of the text
 */
export function causeOfVote(
  before: MaybeVote,
  after: MaybeVote,
  moderated: boolean,
  otherText: boolean,
): Cause | null {
  if (before === after) return null;
  if (moderated) return 'moderation';
  if (before === null) return 'new voters';
  if (otherText) return 'text';
  return after === null ? 'new voters' : 'changed votes';
}
