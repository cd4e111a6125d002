import { isClosed, isOpen, type RoundFacts } from '../round';
import { addTallies, type PartyTally, type Tally, tallySize } from './tally';

/** `live`: as of now. `edition`: as of the freeze of a published edition. */
export type Figures = 'live' | 'edition';
/** Why figures do not show: the reader has not voted on it, the round shows none before it closes, it is a draft. */
export type TallyHidden = 'vote-first' | 'after-close' | 'round-not-open';

/**
 * Why figures of an item do not show, or null: the one answer for pages, API, exports, embeds and letters.
 *
 * @param hasVoted whether this reader's vote on this item stands; a visitor has none
 */
export function tallyObstacle(
  round: RoundFacts,
  figures: Figures,
  hasVoted: boolean,
  now: Date,
): TallyHidden | null {
  if (isClosed(round, now)) return null;
  if (!isOpen(round, now)) return 'round-not-open';
  switch (round.rules.tallies) {
    case 'open':
      return null;
    case 'after-close':
      return 'after-close';
    case 'with-editions':
      return figures === 'edition' || hasVoted ? null : 'vote-first';
  }
}

/** What may be shown of a tally. A hidden cell is null: 'too few (n < k)'. */
export type VisibleTally = {
  all: Tally | null;
  parties: { party: string; tally: Tally | null }[];
  suppressionK: number;
};

/**
 * A tally with every cell under k taken out, and nothing left from which one could be worked out: while any cell
 * holds somebody and fewer than k, the sum over all is hidden too. (Hiding two cells would not do: two cells that
 * are known to be under 5 and hold 8 votes together hold 4 each.) An empty cell is nobody's secret.
 *
 * @param cells one for each party that is shown, and one for people of no party where there are any
 * @param k the round's smallest published cell
 */
export function suppressTally(cells: readonly PartyTally[], k: number): VisibleTally {
  const all = addTallies(cells.map((cell) => cell.tally));
  const derivable = cells.some(({ tally }) => tallySize(tally) > 0 && tallySize(tally) < k);
  return {
    all: tallySize(all) < k || derivable ? null : all,
    parties: cells.flatMap(({ party, tally }) =>
      party === null ? [] : [{ party, tally: tallySize(tally) < k ? null : tally }],
    ),
    suppressionK: k,
  };
}
