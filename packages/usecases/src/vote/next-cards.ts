import { findRound, listParties } from '@parley/db/round';
import {
  type CardRow,
  findOpinionGroup,
  findParticipant,
  listAskedItems,
  listCards,
  listStaleVotes,
  type StaleVoteRow,
} from '@parley/db/vote';
import { DomainError, type DomainErrorCode } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { inLanguage, type TextInLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { roundObstacle, shownState } from '@parley/domain/round';
import { type Choice, cardBatch, type NextCardsInput, voteObstacle } from '@parley/domain/vote';
import type { Deps } from '../deps';
import { chooseCards } from './choose-cards';
import { readHeard } from './read-heard';
import { type VotableText, votableText } from './votable-text';

/**
 * Why a card is the next one: fewest of the viewer's party, or of everybody, have voted on it; it was asked for; or its
 * words have changed since the viewer voted on it.
 */
export type CardReason = 'fewest-in-party' | 'fewest' | 'asked-for' | 'changed';
export type Card = VotableText & {
  why: CardReason;
  /** The vote that stands, on a card that was asked for and voted on before. */
  choice: Choice | null;
  /** The viewer's vote on the words before these, which is asked again; versions are null for an amendment. */
  stale: { itemId: Id<'item'>; choice: Choice; version: number | null; nowVersion: number | null } | null;
};

const reasonOf = (row: CardRow, first: string | null, hasParty: boolean, isStale: boolean): CardReason => {
  if (isStale) return 'changed';
  if (row.itemId === first) return 'asked-for';
  return hasParty ? 'fewest-in-party' : 'fewest';
};

function staleVoteOn(itemId: Id<'item'>, stale: readonly StaleVoteRow[]): Card['stale'] {
  const found = stale.find((one) => one.itemId === itemId);
  if (found === undefined) return null;
  const { staleItemId, choice, version, nowVersion } = found;
  return { itemId: staleItemId, choice, version, nowVersion };
}

/**
 * The next cards of a round for this reader, and how far they are. A visitor is handed cards too: `obstacle` says
 * why a vote of theirs would be refused.
 */
export async function nextCards(deps: Deps, viewer: MaybeViewer, input: NextCardsInput) {
  const { language, first } = input;
  const now = deps.now();
  const round = await findRound(deps.db, input.roundSlug);
  if (round === null || round.facts.state === 'draft') throw new DomainError('not-found');
  const personId = viewer?.personId ?? null;
  const [parties, participant] = await Promise.all([
    listParties(deps.db, round.agreementId),
    personId === null ? null : findParticipant(deps.db, round.id, personId),
  ]);
  const votesFor = participant === null ? (viewer?.partyCode ?? null) : participant.partyCode;
  const party = parties.find(({ code }) => code === votesFor) ?? null;
  const query = { roundId: round.id, kinds: input.kinds, personId };
  const group = participant === null ? null : await findOpinionGroup(deps.db, round.id, participant.id);
  const [items, heard, stale] = await Promise.all([
    listAskedItems(deps.db, query),
    readHeard(deps, round.id),
    personId === null ? [] : listStaleVotes(deps.db, { personId, itemIds: null, roundSlug: input.roundSlug }),
  ]);
  const changed = stale.map(({ itemId }) => itemId);
  const asked = {
    first: first === null ? changed : [first, ...changed],
    except: new Set(input.except),
    seed: personId ?? input.seed,
    limit: cardBatch,
  };
  const chosen = chooseCards(
    items,
    heard,
    { partyCode: party?.code ?? null, group },
    round.facts.rules,
    asked,
  );
  const cards = new Map((await listCards(deps.db, query, chosen)).map((row) => [row.itemId, row]));
  const obstacle: DomainErrorCode | null = voteObstacle(
    round.facts,
    { state: 'live' },
    viewer === null ? null : { ...viewer, partyCode: votesFor, tier: participant?.tier ?? viewer.tier },
    parties.map(({ code }) => code),
    now,
  );
  const named: { code: string; name: TextInLanguage } | null =
    party === null ? null : { code: party.code, name: inLanguage(party.name, language) };
  return {
    round: {
      id: round.id,
      slug: round.slug,
      title: inLanguage(round.title, language),
      state: shownState(round.facts, now),
      /** Why nobody can vote in it now, or null. */
      obstacle: roundObstacle(round.facts, now),
      opensAt: round.facts.opensAt,
      closesAt: round.facts.closesAt,
      timeZone: round.timeZone,
      demonstration: round.demonstration,
    },
    obstacle,
    /** The party whose numbers a vote of this viewer goes to. */
    party: named,
    total: items.length,
    done: items.filter(({ itemId, choice }) => choice !== null || asked.except.has(itemId)).length,
    cards: chosen
      .flatMap((itemId) => cards.get(itemId) ?? [])
      .map(
        (row): Card => ({
          ...votableText(row, language),
          why: reasonOf(row, first, party !== null, changed.includes(row.itemId)),
          choice: row.choice,
          stale: staleVoteOn(row.itemId, stale),
        }),
      ),
  };
}
