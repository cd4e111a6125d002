import { findRound, listParties } from '@parley/db/round';
import { countCards, listMyVotes } from '@parley/db/vote';
import { DomainError } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { roundObstacle, shownState } from '@parley/domain/round';
import { itemKinds, type LastVotesInput } from '@parley/domain/vote';
import { shownParties } from '../agreement/shown-parties';
import type { Deps } from '../deps';
import { permit } from '../permission';
import { listShownTallies } from './list-shown-tallies';
import { votableText } from './votable-text';

/** The viewer's newest votes in a round with how others voted, where the rule shows it, and what is left to vote on. */
export async function lastVotes(deps: Deps, viewer: MaybeViewer, input: LastVotesInput) {
  permit(deps, viewer, 'vote.read');
  const { roundSlug, language, limit } = input;
  const { personId } = viewer;
  const round = await findRound(deps.db, roundSlug);
  if (round === null || round.facts.state === 'draft') throw new DomainError('not-found');
  const [parties, progress, rows] = await Promise.all([
    listParties(deps.db, round.agreementId),
    countCards(deps.db, { roundId: round.id, kinds: itemKinds, personId }),
    listMyVotes(deps.db, { personId, choice: null, roundSlug, cursor: null, limit }),
  ]);
  const shown = shownParties(parties, language);
  const partyCodes = shown.map(({ code }) => code);
  const tallies = await listShownTallies(
    deps,
    rows
      .filter(({ itemState }) => itemState !== 'superseded')
      .map(({ itemId, round: facts }) => ({ itemId, round: facts, partyCodes, hasVoted: true })),
  );
  const now = deps.now();
  return {
    round: {
      slug: round.slug,
      title: inLanguage(round.title, language),
      state: shownState(round.facts, now),
      obstacle: roundObstacle(round.facts, now),
      closesAt: round.facts.closesAt,
      timeZone: round.timeZone,
    },
    parties: shown,
    /** Texts that the viewer is asked about, and how many of them they have voted on. */
    progress,
    votes: rows.map((row) => ({
      ...votableText(row, language),
      choice: row.choice,
      matters: row.matters,
      passReason: row.passReason,
      counts: row.counts,
      figures: tallies.get(row.itemId) ?? null,
    })),
  };
}
