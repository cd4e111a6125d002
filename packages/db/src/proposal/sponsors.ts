import type { Id } from '@parley/domain/id';
import type { DraftContent, SponsorState } from '@parley/domain/proposal';
import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, people, proposalDrafts, sponsors } from '../schema';

/** Who was asked to put their name to a draft, in the order of asking. */
export const listSponsors = (db: Db | Tx, draftId: Id<'draft'>) =>
  db
    .select({ personId: sponsors.personId, displayName: people.displayName, state: sponsors.state })
    .from(sponsors)
    .innerJoin(people, eq(people.id, sponsors.personId))
    .where(eq(sponsors.draftId, draftId))
    .orderBy(asc(sponsors.invitedAt), asc(sponsors.personId));

/** @returns false where this person was asked before */
export async function saveSponsor(
  tx: Tx,
  sponsor: { draftId: Id<'draft'>; personId: Id<'person'>; invitedAt: Date },
): Promise<boolean> {
  const saved = await tx
    .insert(sponsors)
    .values({ ...sponsor, state: 'invited' })
    .onConflictDoNothing()
    .returning({ personId: sponsors.personId });
  return saved.length > 0;
}

/** @returns false where this person was never asked */
export async function saveSponsorAnswer(
  tx: Tx,
  draftId: Id<'draft'>,
  personId: Id<'person'>,
  { state, answeredAt }: { state: SponsorState; answeredAt: Date },
): Promise<boolean> {
  const saved = await tx
    .update(sponsors)
    .set({ state, answeredAt })
    .where(and(eq(sponsors.draftId, draftId), eq(sponsors.personId, personId)))
    .returning({ personId: sponsors.personId });
  return saved.length > 0;
}

export type SponsoredDraft = {
  draftId: Id<'draft'>;
  state: SponsorState;
  content: DraftContent;
  languages: string[];
  authorName: string;
};

/** What somebody was asked to stand behind. */
export const listSponsored = (db: Db | Tx, personId: Id<'person'>): Promise<SponsoredDraft[]> =>
  db
    .select({
      draftId: sponsors.draftId,
      state: sponsors.state,
      content: proposalDrafts.content,
      languages: agreements.languages,
      authorName: people.displayName,
    })
    .from(sponsors)
    .innerJoin(proposalDrafts, eq(proposalDrafts.id, sponsors.draftId))
    .innerJoin(agreements, eq(agreements.id, proposalDrafts.agreementId))
    .innerJoin(people, eq(people.id, proposalDrafts.authorId))
    .where(eq(sponsors.personId, personId))
    .orderBy(asc(sponsors.invitedAt), asc(sponsors.draftId));
