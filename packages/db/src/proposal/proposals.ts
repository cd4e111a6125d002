import type { Id } from '@parley/domain/id';
import type { ProposalFilter } from '@parley/domain/proposal';
import { and, asc, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { authorFields } from '../person';
import { roundFacts } from '../round';
import {
  agreements,
  clauses,
  clauseVersions,
  comments,
  items,
  participants,
  parties,
  people,
  policyDomains,
  proposalDrafts,
  proposals,
  rounds,
  sectors,
  sponsors,
  statements,
  votes,
} from '../schema';
import { closeness, filtered } from './filter-proposals';

/**
 * Proposals that are for everybody to read, with the numbers of a table of contents; by policy domain and number, or
 * the best match first where words are asked for.
 */
export async function listProposals(
  db: Db | Tx,
  query: { agreementId: Id<'agreement'>; personId: Id<'person'> | null; filter: ProposalFilter },
) {
  const clauseCount = sql<number>`(select count(*)::int from ${clauses} where ${clauses.proposalId} = ${proposals.id})`;
  const votedCount =
    query.personId === null
      ? sql<number>`0`
      : sql<number>`(select count(*)::int from ${clauses} join ${clauseVersions} on ${clauseVersions.clauseId} = ${clauses.id} and ${clauseVersions.state} = 'current' join ${items} on ${items.id} = ${clauseVersions.itemId} and ${items.state} = 'live' join ${votes} on ${votes.itemId} = ${items.id} join ${participants} on ${participants.id} = ${votes.participantId} where ${clauses.proposalId} = ${proposals.id} and ${participants.personId} = ${query.personId})`;
  return db
    .select({
      id: proposals.id,
      number: proposals.number,
      slug: proposals.slug,
      title: proposals.title,
      summary: proposals.summary,
      state: proposals.state,
      domainCode: proposals.domainCode,
      roundSlug: rounds.slug,
      roundTitle: rounds.title,
      roundTimeZone: rounds.timeZone,
      responseDueOn: proposals.responseDueOn,
      respondedOn: proposals.respondedOn,
      round: roundFacts,
      clauseCount,
      votedCount,
      statementCount: sql<number>`(select count(*)::int from ${statements} join ${items} on ${items.id} = ${statements.itemId} where ${statements.proposalId} = ${proposals.id} and ${items.state} = 'live')`,
      commentCount: sql<number>`(select count(*)::int from ${comments} where ${comments.proposalId} = ${proposals.id} and ${comments.state} = 'shown')`,
    })
    .from(proposals)
    .innerJoin(
      policyDomains,
      and(eq(policyDomains.agreementId, proposals.agreementId), eq(policyDomains.code, proposals.domainCode)),
    )
    .leftJoin(rounds, eq(rounds.id, proposals.roundId))
    .where(
      and(
        eq(proposals.agreementId, query.agreementId),
        notInArray(proposals.state, ['draft', 'submitted']),
        ...filtered(query.filter),
      ),
    )
    .orderBy(
      ...(query.filter.words === null ? [] : [desc(closeness(query.filter.words))]),
      asc(policyDomains.position),
      asc(proposals.number),
    );
}

export async function findProposal(db: Db | Tx, slug: string) {
  const [row] = await db
    .select({
      id: proposals.id,
      agreementId: proposals.agreementId,
      agreementSlug: agreements.slug,
      languages: agreements.languages,
      communityRules: agreements.communityRules,
      number: proposals.number,
      slug: proposals.slug,
      title: proposals.title,
      summary: proposals.summary,
      benefit: proposals.benefit,
      state: proposals.state,
      submittedAt: proposals.submittedAt,
      openedAt: proposals.openedAt,
      responseDueOn: proposals.responseDueOn,
      respondedOn: proposals.respondedOn,
      response: proposals.response,
      responseSource: proposals.responseSource,
      ...authorFields,
      /** Names of those who stand behind it beside its author. */
      sponsors: sql<
        string[]
      >`array(select s_p.display_name from ${sponsors} s join ${proposalDrafts} d on d.id = s.draft_id join ${people} s_p on s_p.id = s.person_id where d.proposal_id = ${proposals.id} and s.state = 'accepted' order by s.answered_at, s_p.id)`,
      domainCode: policyDomains.code,
      domainName: policyDomains.name,
      roundId: rounds.id,
      roundSlug: rounds.slug,
      roundTitle: rounds.title,
      roundTimeZone: rounds.timeZone,
      round: roundFacts,
    })
    .from(proposals)
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .innerJoin(
      policyDomains,
      and(eq(policyDomains.agreementId, proposals.agreementId), eq(policyDomains.code, proposals.domainCode)),
    )
    .leftJoin(people, eq(people.id, proposals.authorId))
    .leftJoin(
      parties,
      and(eq(parties.agreementId, proposals.agreementId), eq(parties.code, people.partyCode)),
    )
    .leftJoin(
      sectors,
      and(eq(sectors.agreementId, proposals.agreementId), eq(sectors.code, people.sectorCode)),
    )
    .leftJoin(rounds, eq(rounds.id, proposals.roundId))
    .where(eq(proposals.slug, slug));
  return row ?? null;
}
