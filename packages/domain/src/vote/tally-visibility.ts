import type { Id } from '../id';
import { isClosed, isOpen, type RoundFacts } from '../round';
import type { PassReason } from './pass-reason';
import type { Tally } from './tally';

/** `live`: as of now. `edition`: as of the freeze of a published edition. */
export type Figures = 'live' | 'edition';
/** Why figures do not show: the reader has not voted on it, the round shows none before it closes, it is a draft. */
export type TallyHidden = 'vote-first' | 'after-close' | 'round-not-open';

/** Who would see figures, as far as the rule asks. */
export type FiguresReader = {
  /** Their vote on this item stands; a visitor has none. */
  hasVoted: boolean;
  /** When they last said in public that they look at this round early, and why; null where they never did. */
  lookedAt: Date | null;
};
/** A visitor, and whoever is asked no more of. */
export const anybody: FiguresReader = { hasVoted: false, lookedAt: null };

/** So long an early look lasts; another one needs another entry. */
export const earlyLookMinutes = 60;
export const earlyLookEndsAt = (lookedAt: Date): Date =>
  new Date(lookedAt.getTime() + earlyLookMinutes * 60_000);
/** True while an early look that was taken then still stands. */
export const isLookingEarly = (lookedAt: Date | null, now: Date): boolean =>
  lookedAt !== null && lookedAt <= now && now < earlyLookEndsAt(lookedAt);

/**
 * Why figures of an item do not show, or null: the one answer for pages, API, exports, embeds and letters. An early look, whose
 * entry everybody can read, opens those of a round that is open, and no other.
 */
export function tallyObstacle(
  round: RoundFacts,
  figures: Figures,
  reader: FiguresReader,
  now: Date,
): TallyHidden | null {
  if (isClosed(round, now)) return null;
  if (!isOpen(round, now)) return 'round-not-open';
  if (isLookingEarly(reader.lookedAt, now)) return null;
  switch (round.rules.tallies) {
    case 'open':
      return null;
    case 'after-close':
      return 'after-close';
    case 'with-editions':
      return figures === 'edition' || reader.hasVoted ? null : 'vote-first';
  }
}

/** Whether live figures need no vote of one's own: elsewhere an edition is the first report that anybody reads. */
export const everybodySeesLive = ({ rules }: Pick<RoundFacts, 'rules'>): boolean => rules.tallies === 'open';

declare const shown: unique symbol;
/**
 * The id of an item or a report together with the rule's leave to read its figures for one reader. `showable` alone gives
 * it, and what reads figures for showing asks for it: there is no way out beside the rule.
 */
export type Shown<Kind extends 'item' | 'report'> = Id<Kind> & { readonly [shown]: true };

/** Asks the rule for leave to show: the id with it, or why not. The arguments are those of `tallyObstacle`. */
export function showable<Kind extends 'item' | 'report'>(
  id: Id<Kind>,
  ...situation: Parameters<typeof tallyObstacle>
): { hidden: TallyHidden; id: null } | { hidden: null; id: Shown<Kind> } {
  const hidden = tallyObstacle(...situation);
  return hidden === null ? { hidden, id: id as Shown<Kind> } : { hidden, id: null };
}

/** What may be shown of a tally. A withheld cell is null: too few people, or it would give another cell away. */
export type VisibleTally = {
  all: Tally | null;
  parties: { party: string; tally: Tally | null }[];
  /** Why people passed, the most frequent first: those reasons that so many gave that they may be shown. */
  passReasons: { reason: PassReason; count: number }[];
  suppressionK: number;
};
