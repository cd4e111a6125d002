import type { Id } from '@parley/domain/id';
import type { DraftContent } from '@parley/domain/proposal';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, cases, proposalDrafts, proposals, rounds } from '../schema';

/** What a moderator said last of the proposal that a draft was submitted as. */
const newestCase = sql<{ state: string; rule: number | null; reason: string | null } | null>`(
  select jsonb_build_object('state', c.state, 'rule', c.rule, 'reason', c.decision_reason)
  from ${cases} c where c.proposal_id = ${proposals.id} order by c.opened_at desc, c.id desc limit 1)`;

const fields = {
  id: proposalDrafts.id,
  authorId: proposalDrafts.authorId,
  content: proposalDrafts.content,
  revision: proposalDrafts.revision,
  updatedAt: proposalDrafts.updatedAt,
  agreementId: proposalDrafts.agreementId,
  agreementSlug: agreements.slug,
  languages: agreements.languages,
  communityRules: agreements.communityRules,
  proposalId: proposals.id,
  proposalSlug: proposals.slug,
  proposalNumber: proposals.number,
  state: proposals.state,
  roundTitle: rounds.title,
  newestCase,
};

const select = (db: Db | Tx) =>
  db
    .select(fields)
    .from(proposalDrafts)
    .innerJoin(agreements, eq(agreements.id, proposalDrafts.agreementId))
    .leftJoin(proposals, eq(proposals.id, proposalDrafts.proposalId))
    .leftJoin(rounds, eq(rounds.id, proposals.roundId));
export type DraftRow = Awaited<ReturnType<typeof select>>[number];

/** A person's drafts with what became of each, the last written first. */
export const listDrafts = (db: Db | Tx, authorId: Id<'person'>) =>
  select(db)
    .where(eq(proposalDrafts.authorId, authorId))
    .orderBy(desc(proposalDrafts.updatedAt), desc(proposalDrafts.id));

export async function findDraft(db: Db | Tx, draftId: Id<'draft'>): Promise<DraftRow | null> {
  const [row] = await select(db).where(eq(proposalDrafts.id, draftId));
  return row ?? null;
}

/** A draft that nobody else writes until the transaction ends. */
export async function lockDraft(tx: Tx, draftId: Id<'draft'>): Promise<DraftRow | null> {
  // Read once it is held: whoever held it before may have made its proposal, which a statement that began earlier does not see.
  await tx
    .select({ id: proposalDrafts.id })
    .from(proposalDrafts)
    .where(eq(proposalDrafts.id, draftId))
    .for('update');
  return findDraft(tx, draftId);
}

export async function saveNewDraft(
  tx: Tx,
  draft: Omit<typeof proposalDrafts.$inferInsert, 'revision' | 'updatedAt'>,
): Promise<void> {
  await tx.insert(proposalDrafts).values({ ...draft, revision: 1, updatedAt: draft.createdAt });
}

/** @returns false where it has been saved since this revision: then nothing is written */
export async function saveDraft(
  tx: Tx,
  draftId: Id<'draft'>,
  revision: number,
  { content, updatedAt }: { content: DraftContent; updatedAt: Date },
): Promise<boolean> {
  const saved = await tx
    .update(proposalDrafts)
    .set({ content, updatedAt, revision: revision + 1 })
    .where(and(eq(proposalDrafts.id, draftId), eq(proposalDrafts.revision, revision)))
    .returning({ id: proposalDrafts.id });
  return saved.length > 0;
}

export async function deleteDraft(tx: Tx, draftId: Id<'draft'>): Promise<void> {
  await tx.delete(proposalDrafts).where(eq(proposalDrafts.id, draftId));
}

/** Drafts of a person that nobody has read yet. */
export const countDrafts = (db: Db | Tx, authorId: Id<'person'>): Promise<number> =>
  db.$count(proposalDrafts, eq(proposalDrafts.authorId, authorId));
