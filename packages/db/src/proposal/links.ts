import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import type { ProposalLinkKind } from '@parley/domain/proposal';
import { and, asc, eq, notInArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import {
  agreements,
  alignmentAreas,
  commitments,
  industries,
  policyDomains,
  proposalLinks,
  proposals,
} from '../schema';

/** What a proposal is linked to, with names; a code that its agreement no longer has is left out. */
export async function listProposalLinks(db: Db | Tx, proposalId: Id<'proposal'>) {
  const article = sql`(select a.article -> 'name' from jsonb_array_elements(${agreements.articles}) as a (article) where ${proposalLinks.kind} = 'article' and a.article ->> 'code' = ${proposalLinks.code})`;
  const name = sql<LocalizedText | null>`coalesce(${policyDomains.name}, ${industries.name}, ${alignmentAreas.name}, ${commitments.title}, ${article})`;
  return db
    .select({ kind: proposalLinks.kind, code: proposalLinks.code, name })
    .from(proposalLinks)
    .innerJoin(proposals, eq(proposals.id, proposalLinks.proposalId))
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .leftJoin(
      policyDomains,
      and(
        eq(proposalLinks.kind, 'domain'),
        eq(policyDomains.agreementId, proposals.agreementId),
        eq(policyDomains.code, proposalLinks.code),
      ),
    )
    .leftJoin(
      industries,
      and(
        eq(proposalLinks.kind, 'industry'),
        eq(industries.agreementId, proposals.agreementId),
        eq(industries.code, proposalLinks.code),
      ),
    )
    .leftJoin(
      alignmentAreas,
      and(
        eq(proposalLinks.kind, 'area'),
        eq(alignmentAreas.agreementId, proposals.agreementId),
        eq(alignmentAreas.code, proposalLinks.code),
      ),
    )
    .leftJoin(
      commitments,
      and(
        eq(proposalLinks.kind, 'commitment'),
        eq(commitments.agreementId, proposals.agreementId),
        eq(commitments.code, proposalLinks.code),
      ),
    )
    .where(and(eq(proposalLinks.proposalId, proposalId), sql`${name} is not null`))
    .orderBy(asc(proposalLinks.kind), asc(proposalLinks.code));
}

/** Of every code of one kind in an agreement, the proposals for everybody to read that are linked to it, by number. */
export async function listLinkedProposals(db: Db | Tx, agreementId: Id<'agreement'>, kind: ProposalLinkKind) {
  return db
    .select({
      code: proposalLinks.code,
      number: proposals.number,
      slug: proposals.slug,
      title: proposals.title,
    })
    .from(proposalLinks)
    .innerJoin(proposals, eq(proposals.id, proposalLinks.proposalId))
    .where(
      and(
        eq(proposals.agreementId, agreementId),
        eq(proposalLinks.kind, kind),
        notInArray(proposals.state, ['draft', 'submitted']),
      ),
    )
    .orderBy(asc(proposalLinks.code), asc(proposals.number));
}
