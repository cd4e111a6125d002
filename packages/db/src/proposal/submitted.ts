import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import type { ProposalLinkKind, ProposalState } from '@parley/domain/proposal';
import { and, asc, desc, eq, inArray, like, max, ne, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '../client';
import {
  agreements,
  cases,
  clauses,
  clauseVersions,
  items,
  people,
  proposalDrafts,
  proposalLinks,
  proposals,
  rounds,
  versionConfirmations,
} from '../schema';

export type SubmittedText = { heading: LocalizedText; text: LocalizedText; hash: string };
export type SubmittedProposal = {
  domainCode: string;
  title: LocalizedText;
  summary: LocalizedText;
  benefit: LocalizedText;
  links: readonly { kind: ProposalLinkKind; code: string }[];
  clauses: readonly SubmittedText[];
};

/** The next number of an agreement and the addresses that are taken; one at a time gets them, until the transaction ends. */
export async function lockProposalNumbers(tx: Tx, agreementId: Id<'agreement'>, beginning: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('parley.proposal-numbers'))`);
  const [last] = await tx
    .select({ number: max(proposals.number) })
    .from(proposals)
    .where(eq(proposals.agreementId, agreementId));
  const taken = await tx
    .select({ slug: proposals.slug })
    .from(proposals)
    .where(like(proposals.slug, `${beginning}%`));
  return { number: (last?.number ?? 0) + 1, taken: taken.map(({ slug }) => slug) };
}

/** A proposal that waits for a moderator, in a round only once it is opened. */
export async function saveSubmitted(
  tx: Tx,
  { links: _, clauses: __, ...words }: SubmittedProposal,
  place: {
    id: Id<'proposal'>;
    agreementId: Id<'agreement'>;
    number: number;
    slug: string;
    authorId: Id<'person'>;
  },
  submittedAt: Date,
): Promise<void> {
  await tx.insert(proposals).values({ ...words, ...place, state: 'submitted', submittedAt });
}

/** The same proposal submitted once more: its words take the place of those that a moderator sent back. */
export async function saveResubmitted(
  tx: Tx,
  id: Id<'proposal'>,
  { links: _, clauses: __, ...words }: SubmittedProposal,
  submittedAt: Date,
): Promise<void> {
  await tx
    .update(proposals)
    .set({ ...words, state: 'submitted', submittedAt })
    .where(eq(proposals.id, id));
}

/** Clauses as first versions that nobody votes on yet, and what the proposal is linked to, in place of those before. */
export async function saveSubmittedParts(
  tx: Tx,
  proposalId: Id<'proposal'>,
  { clauses: texts, links }: SubmittedProposal,
  { authorId, createdAt }: { authorId: Id<'person'>; createdAt: Date },
): Promise<void> {
  await tx.delete(clauses).where(eq(clauses.proposalId, proposalId));
  await tx.delete(proposalLinks).where(eq(proposalLinks.proposalId, proposalId));
  const rows = texts.map((text, index) => ({ ...text, clauseId: newId('clause'), number: index + 1 }));
  await tx.insert(clauses).values(rows.map(({ clauseId, number }) => ({ id: clauseId, proposalId, number })));
  await tx.insert(clauseVersions).values(
    rows.map(({ number: _, ...row }) => ({
      ...row,
      id: newId('clauseVersion'),
      version: 1,
      state: 'drafted' as const,
      authorId,
      createdAt,
    })),
  );
  if (links.length > 0) await tx.insert(proposalLinks).values(links.map((link) => ({ proposalId, ...link })));
}

export async function saveProposalState(tx: Tx, id: Id<'proposal'>, state: ProposalState): Promise<void> {
  await tx.update(proposals).set({ state }).where(eq(proposals.id, id));
}

/** From now on a draft is what this proposal was submitted as. */
export async function saveDraftProposal(
  tx: Tx,
  draftId: Id<'draft'>,
  proposalId: Id<'proposal'>,
): Promise<void> {
  await tx.update(proposalDrafts).set({ proposalId }).where(eq(proposalDrafts.id, draftId));
}

/** Takes what nobody has decided yet out of the queue: its author took the text back. */
export async function deleteWaitingCase(tx: Tx, proposalId: Id<'proposal'>): Promise<void> {
  await tx.delete(cases).where(and(eq(cases.proposalId, proposalId), eq(cases.state, 'waiting')));
}

const newestCaseState = sql<'waiting' | 'accepted' | 'rejected' | null>`(
  select c.state from ${cases} c where c.proposal_id = ${proposals.id} order by c.opened_at desc, c.id desc limit 1)`;

const governedFields = {
  id: proposals.id,
  slug: proposals.slug,
  number: proposals.number,
  state: proposals.state,
  title: proposals.title,
  summary: proposals.summary,
  benefit: proposals.benefit,
  submittedAt: proposals.submittedAt,
  agreementId: proposals.agreementId,
  languages: agreements.languages,
  authorId: proposals.authorId,
  authorName: people.displayName,
  authorLanguage: people.language,
  draftId: proposalDrafts.id,
  caseState: newestCaseState,
  roundSlug: rounds.slug,
  roundTitle: rounds.title,
  roundState: rounds.state,
  roundClosesAt: rounds.closesAt,
  roundTimeZone: rounds.timeZone,
  responseDueOn: proposals.responseDueOn,
  respondedOn: proposals.respondedOn,
  response: proposals.response,
  responseSource: proposals.responseSource,
};

const select = (db: Db | Tx) =>
  db
    .select(governedFields)
    .from(proposals)
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .leftJoin(people, eq(people.id, proposals.authorId))
    .leftJoin(proposalDrafts, eq(proposalDrafts.proposalId, proposals.id))
    .leftJoin(rounds, eq(rounds.id, proposals.roundId));
export type GovernedProposalRow = Awaited<ReturnType<typeof select>>[number];

/** Every proposal of an agreement that is not its author's alone: submitted ones first, then by number. */
export const listGovernedProposals = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  select(db)
    .where(and(eq(proposals.agreementId, agreementId), ne(proposals.state, 'draft')))
    .orderBy(desc(sql`${proposals.state} = 'submitted'`), asc(proposals.number));

export async function findGovernedProposal(db: Db | Tx, slug: string): Promise<GovernedProposalRow | null> {
  const [row] = await select(db).where(and(eq(proposals.slug, slug), ne(proposals.state, 'draft')));
  return row ?? null;
}

export async function findGovernedProposalById(
  db: Db | Tx,
  id: Id<'proposal'>,
): Promise<GovernedProposalRow | null> {
  const [row] = await select(db).where(eq(proposals.id, id));
  return row ?? null;
}

/** A proposal that nobody else changes until the transaction ends. */
export async function lockGovernedProposal(tx: Tx, id: Id<'proposal'>): Promise<GovernedProposalRow | null> {
  const [row] = await select(tx).where(eq(proposals.id, id)).for('update', { of: proposals });
  return row ?? null;
}

/** First versions of a submitted proposal, by number, with the languages that somebody has confirmed. */
export async function listDraftedClauses(db: Db | Tx, proposalId: Id<'proposal'>) {
  return db
    .select({
      versionId: clauseVersions.id,
      number: clauses.number,
      heading: clauseVersions.heading,
      text: clauseVersions.text,
      confirmed: sql<
        string[]
      >`array(select v.language from ${versionConfirmations} v where v.version_id = ${clauseVersions.id} order by 1)`,
    })
    .from(clauses)
    .innerJoin(
      clauseVersions,
      and(eq(clauseVersions.clauseId, clauses.id), eq(clauseVersions.state, 'drafted')),
    )
    .where(eq(clauses.proposalId, proposalId))
    .orderBy(asc(clauses.number));
}

export async function saveConfirmedWords(
  tx: Tx,
  id: Id<'proposal'>,
  words: { title: LocalizedText; summary: LocalizedText; benefit: LocalizedText },
): Promise<void> {
  await tx.update(proposals).set(words).where(eq(proposals.id, id));
}

/** A first version says this now, and a person has confirmed it in a language. */
export async function saveConfirmedClause(
  tx: Tx,
  versionId: Id<'clauseVersion'>,
  text: SubmittedText,
  confirmation: { language: string; personId: Id<'person'>; confirmedAt: Date },
): Promise<void> {
  await tx.update(clauseVersions).set(text).where(eq(clauseVersions.id, versionId));
  await tx
    .insert(versionConfirmations)
    .values({ versionId, ...confirmation })
    .onConflictDoUpdate({
      target: [versionConfirmations.versionId, versionConfirmations.language],
      set: { personId: confirmation.personId, confirmedAt: confirmation.confirmedAt },
    });
}

/** A submitted proposal stands in a round, and each of its clauses may be voted on. */
export async function saveProposalOpening(
  tx: Tx,
  proposalId: Id<'proposal'>,
  versionIds: readonly Id<'clauseVersion'>[],
  { roundId, openedAt }: { roundId: Id<'round'>; openedAt: Date },
): Promise<void> {
  await tx.update(proposals).set({ state: 'open', roundId, openedAt }).where(eq(proposals.id, proposalId));
  const rows = versionIds.map((versionId) => ({ versionId, itemId: newId('item') }));
  if (rows.length === 0) return;
  await tx.insert(items).values(
    rows.map(({ itemId }) => ({
      id: itemId,
      roundId,
      kind: 'clause' as const,
      state: 'live' as const,
      createdAt: openedAt,
    })),
  );
  const itemOf = sql.join(
    rows.map(({ versionId, itemId }) => sql`(${versionId}::text, ${itemId}::text)`),
    sql`, `,
  );
  await tx.execute(sql`
    update ${clauseVersions} set state = 'current', item_id = given.item_id
    from (values ${itemOf}) as given (version_id, item_id) where ${clauseVersions.id} = given.version_id`);
}

/** Proposals whose words are near those of a title, the nearest first: one may say the same already. */
export async function listNearProposals(
  db: Db | Tx,
  query: { agreementId: Id<'agreement'>; words: string; except: Id<'proposal'> | null; most: number },
) {
  const near = sql<number>`(select max(word_similarity(lower(unaccent(${query.words}::text)), w.plain)) from proposal_words w where w.proposal_id = ${proposals.id})`;
  return db
    .select({
      number: proposals.number,
      slug: proposals.slug,
      title: proposals.title,
      state: proposals.state,
    })
    .from(proposals)
    .where(
      and(
        eq(proposals.agreementId, query.agreementId),
        inArray(proposals.state, ['open', 'in-review', 'adopted', 'partly-adopted', 'rejected', 'parked']),
        query.except === null ? undefined : ne(proposals.id, query.except),
        sql`${near} > 0.45`,
      ),
    )
    .orderBy(desc(near), asc(proposals.number))
    .limit(query.most);
}
