import { countOpenAmendments } from '@parley/db/amendment';
import { countCommentSubjects, countComments } from '@parley/db/comment';
import {
  findProposal as findRow,
  listClauses,
  listClauseVersions,
  listProposalLinks,
} from '@parley/db/proposal';
import { listParties } from '@parley/db/round';
import { listStaleVotes, listVotesOn } from '@parley/db/vote';
import { DomainError, type DomainErrorCode } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { inLanguage, type LocalizedText, type TextInLanguage } from '@parley/domain/language';
import type { MaybeViewer } from '@parley/domain/person';
import { type FindProposalInput, isPublicProposal, responseStanding } from '@parley/domain/proposal';
import { daysLeft, shownState } from '@parley/domain/round';
import { type Choice, type ItemState, voteObstacle } from '@parley/domain/vote';
import { shownParties } from '../agreement/shown-parties';
import { changeSince, type ShownSources, shownSources } from '../clause/clause-text';
import type { Deps } from '../deps';
import { shownAuthor } from '../person/shown-author';
import { type ClauseReservations, shownReservations } from '../reservation';
import { listStatements } from '../statement';
import { listShownTallies, type ShownTally } from '../vote';
import { dayIn } from './day-in';
import { proposalTimeline } from './proposal-timeline';

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

/** A clause in its current words, with what this reader may do with it and see of it. */
export type ShownClause = {
  number: number;
  version: number;
  heading: TextInLanguage;
  text: TextInLanguage;
  hash: string;
  /** What is voted on; null until every language is confirmed. */
  itemId: Id<'item'> | null;
  state: ItemState | null;
  vote: { choice: Choice; matters: boolean; counts: boolean } | null;
  figures: ShownTally | null;
  reservations: ClauseReservations | null;
  /** The reader's vote on the words before these, which is asked again. */
  stale: { itemId: Id<'item'>; choice: Choice; version: number | null } | null;
  /** Amendments that may still be accepted. */
  amendmentCount: number;
  /** A version that waits for a person to confirm it in each language. */
  drafted: number | null;
  /** What changed since its round opened; null where nothing did. */
  since: ReturnType<typeof changeSince>;
  sources: ShownSources;
};

/** A proposal as its page shows it: clauses, the reader's votes, what it is linked to, how it got here. */
export async function findProposal(deps: Deps, viewer: MaybeViewer, input: FindProposalInput) {
  const row = await findRow(deps.db, input.slug);
  if (row === null || !isPublicProposal(row.state)) throw new DomainError('not-found');
  const { language } = input;
  const say = (text: LocalizedText) => inLanguage(text, language);
  const [clauseRows, versions, links, commentCount, commentSubjects, amendmentCounts, partyRows, statements] =
    await Promise.all([
      listClauses(deps.db, row.id),
      listClauseVersions(deps.db, row.id),
      listProposalLinks(deps.db, row.id),
      countComments(deps.db, row.id),
      countCommentSubjects(deps.db, row.id),
      countOpenAmendments(deps.db, row.id),
      listParties(deps.db, row.agreementId),
      row.roundSlug === null
        ? { next: null, statements: [] }
        : listStatements(deps, viewer, {
            roundSlug: row.roundSlug,
            proposalId: row.id,
            language,
            cursor: null,
          }),
    ]);
  const parties = shownParties(partyRows, language);
  const partyCodes = parties.map(({ code }) => code);
  return {
    id: row.id,
    number: row.number,
    slug: row.slug,
    agreementSlug: row.agreementSlug,
    title: say(row.title),
    summary: say(row.summary),
    benefit: say(row.benefit),
    state: row.state,
    author: shownAuthor(row, language),
    sponsors: row.sponsors,
    answer: {
      standing: responseStanding(row, dayIn(row.roundTimeZone ?? 'UTC', deps.now())),
      dueOn: row.responseDueOn,
      respondedOn: row.respondedOn,
      response: row.response === null ? null : say(row.response),
      source: row.responseSource,
    },
    domain: { code: row.domainCode, name: say(row.domainName) },
    languages: row.languages,
    round: shownRoundOf(row, viewer, partyCodes, language, deps.now()),
    parties,
    clauses: (await shownClauses(deps, viewer, row, clauseRows, partyCodes, language)).map((clause) => {
      const own = versions.filter(({ clauseNumber }) => clauseNumber === clause.number);
      return {
        ...clause,
        amendmentCount:
          amendmentCounts.find(({ clauseNumber }) => clauseNumber === clause.number)?.count ?? 0,
        drafted: own.find(({ state }) => state === 'drafted')?.version ?? null,
        since: changeSince(own, row.round?.opensAt ?? null, language),
      };
    }),
    /** The first page of those that stand beside it; `statement.list` has the rest. */
    statements,
    links: links.flatMap(({ kind, code, name }) => (name === null ? [] : [{ kind, code, name: say(name) }])),
    timeline: proposalTimeline({ ...row, versions }),
    communityRules: row.communityRules.map(({ title, text }, i) => ({
      number: i + 1,
      title: say(title),
      text: say(text),
    })),
    commentCount,
    /** How many comments are about one clause or statement. */
    commentSubjects,
  };
}
export type ShownProposal = Awaited<ReturnType<typeof findProposal>>;

function shownRoundOf(
  { round, roundId, roundSlug, roundTitle, roundTimeZone }: Row,
  viewer: MaybeViewer,
  partyCodes: readonly string[],
  language: string,
  now: Date,
) {
  if (round === null || roundId === null || roundSlug === null) return null;
  const obstacle: DomainErrorCode | null = voteObstacle(round, { state: 'live' }, viewer, partyCodes, now);
  return {
    id: roundId,
    slug: roundSlug,
    title: inLanguage(roundTitle ?? {}, language),
    state: shownState(round, now),
    daysLeft: daysLeft(round, now),
    closesAt: round.closesAt,
    timeZone: roundTimeZone ?? 'UTC',
    rules: round.rules,
    /** Why this viewer may not vote on its clauses now, or null. */
    obstacle,
  };
}

async function shownClauses(
  deps: Deps,
  viewer: MaybeViewer,
  { round }: Row,
  rows: Awaited<ReturnType<typeof listClauses>>,
  partyCodes: readonly string[],
  language: string,
): Promise<Omit<ShownClause, 'amendmentCount' | 'drafted' | 'since'>[]> {
  const itemIds = rows.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]));
  const personId = viewer?.personId ?? null;
  const [votes, staleVotes] =
    personId === null
      ? [[], []]
      : await Promise.all([
          listVotesOn(deps.db, personId, itemIds),
          listStaleVotes(deps.db, { personId, itemIds, roundSlug: null }),
        ]);
  const voteOn = (itemId: Id<'item'> | null) => votes.find((vote) => vote.itemId === itemId) ?? null;
  const figures =
    round === null
      ? new Map<Id<'item'>, ShownTally>()
      : await listShownTallies(
          deps,
          itemIds.map((itemId) => ({ itemId, round, partyCodes, hasVoted: voteOn(itemId) !== null })),
        );
  const reservations = await shownReservations(deps, viewer, itemIds, partyCodes);
  return rows.map(({ number, version, heading, text, hash, brackets, itemId, itemState }) => {
    const vote = voteOn(itemId);
    const stale = staleVotes.find((one) => one.itemId === itemId);
    return {
      number,
      version,
      heading: inLanguage(heading, language),
      text: inLanguage(text, language),
      sources: shownSources(brackets, language),
      hash,
      itemId,
      state: itemState,
      vote: vote === null ? null : { choice: vote.choice, matters: vote.matters, counts: vote.counts },
      figures: itemId === null ? null : (figures.get(itemId) ?? null),
      reservations: itemId === null ? null : (reservations.get(itemId) ?? null),
      stale:
        stale === undefined
          ? null
          : { itemId: stale.staleItemId, choice: stale.choice, version: stale.version },
    };
  });
}
