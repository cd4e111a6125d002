import type { AgreementFile } from '@parley/domain/agreement';
import type { Id } from '@parley/domain/id';
import { newId, type Tx } from '../client';
import { clauses, clauseVersions, items, proposalLinks, proposals } from '../schema';

type Written = AgreementFile['proposals'][number];
export type ProposalPlace = { agreementId: Id<'agreement'>; roundId: Id<'round'>; openedAt: Date };

/** An open proposal with the first version of each clause votable. Loading is the confirmation of every language. */
export async function saveProposal(
  tx: Tx,
  written: Written,
  clauseHashes: readonly string[],
  { agreementId, roundId, openedAt }: ProposalPlace,
): Promise<Id<'proposal'>> {
  const { links, clauses: texts, statements: _, domain, ...rest } = written;
  const proposalId = newId('proposal');
  await tx.insert(proposals).values({
    ...rest,
    id: proposalId,
    agreementId,
    roundId,
    domainCode: domain,
    state: 'open',
    submittedAt: openedAt,
    openedAt,
  });
  const linked = [
    ...links.domains.map((code) => ({ kind: 'domain' as const, code })),
    ...links.industries.map((code) => ({ kind: 'industry' as const, code })),
    ...links.areas.map((code) => ({ kind: 'area' as const, code })),
    ...links.commitments.map((code) => ({ kind: 'commitment' as const, code })),
    ...links.articles.map((code) => ({ kind: 'article' as const, code })),
  ];
  if (linked.length > 0)
    await tx.insert(proposalLinks).values(linked.map((link) => ({ proposalId, ...link })));
  const rows = texts.map((clause, index) => ({
    clauseId: newId('clause'),
    itemId: newId('item'),
    number: index + 1,
    hash: clauseHashes[index] ?? '',
    ...clause,
  }));
  await tx.insert(clauses).values(rows.map(({ clauseId, number }) => ({ id: clauseId, proposalId, number })));
  await tx.insert(items).values(
    rows.map(({ itemId }) => ({
      id: itemId,
      roundId,
      kind: 'clause' as const,
      state: 'live' as const,
      createdAt: openedAt,
    })),
  );
  await tx.insert(clauseVersions).values(
    rows.map(({ clauseId, itemId, hash, heading, text, brackets }) => ({
      id: newId('clauseVersion'),
      clauseId,
      itemId,
      version: 1,
      heading,
      text,
      hash,
      brackets: brackets ?? [],
      state: 'current' as const,
      createdAt: openedAt,
    })),
  );
  return proposalId;
}
