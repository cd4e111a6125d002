import type { Id } from '@parley/domain/id';
import type { LocalizedText } from '@parley/domain/language';
import type { RoundRules } from '@parley/domain/round';
import { and, desc, eq, like, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, proposals, rounds } from '../schema';
import { roundFacts } from './round-facts';

/** A round as whoever governs it sees it: every language of its texts, also while it is a draft. */
const governedFields = {
  id: rounds.id,
  slug: rounds.slug,
  title: rounds.title,
  summary: rounds.summary,
  timeZone: rounds.timeZone,
  rulesHash: rounds.rulesHash,
  demonstration: rounds.demonstration,
  importedFrom: rounds.importedFrom,
  agreementId: rounds.agreementId,
  agreementSlug: agreements.slug,
  languages: agreements.languages,
  createdAt: rounds.createdAt,
  facts: roundFacts,
  proposals: sql<number>`(select count(*)::int from ${proposals} where ${proposals.roundId} = ${rounds.id})`,
};

const select = (db: Db | Tx) =>
  db.select(governedFields).from(rounds).innerJoin(agreements, eq(agreements.id, rounds.agreementId));
export type GovernedRoundRow = Awaited<ReturnType<typeof select>>[number];

/** Every round of an agreement, drafts too, the newest first. */
export const listGovernedRounds = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  select(db).where(eq(rounds.agreementId, agreementId)).orderBy(desc(rounds.createdAt), desc(rounds.id));

export async function findGovernedRound(db: Db | Tx, slug: string): Promise<GovernedRoundRow | null> {
  const [row] = await select(db).where(eq(rounds.slug, slug));
  return row ?? null;
}

/** A round that nobody else changes until the transaction ends. */
export async function lockGovernedRound(tx: Tx, roundId: Id<'round'>): Promise<GovernedRoundRow | null> {
  const [row] = await select(tx).where(eq(rounds.id, roundId)).for('update', { of: rounds });
  return row ?? null;
}

export type RoundWords = {
  title: LocalizedText;
  summary: LocalizedText;
  rules: RoundRules;
  timeZone: string;
  opensAt: Date;
  closesAt: Date;
};

/** Writes a draft anew. The database refuses other rules for a round that has left draft. */
export async function saveRoundDraft(tx: Tx, roundId: Id<'round'>, words: RoundWords): Promise<void> {
  await tx.update(rounds).set(words).where(eq(rounds.id, roundId));
}

/** A draft becomes a round that is locked, and opens when its time comes. */
export async function saveOpening(
  tx: Tx,
  roundId: Id<'round'>,
  { rulesHash, opensAt }: { rulesHash: string; opensAt: Date },
): Promise<void> {
  await tx.update(rounds).set({ state: 'open', rulesHash, opensAt }).where(eq(rounds.id, roundId));
}

export async function saveBackToDraft(tx: Tx, roundId: Id<'round'>): Promise<void> {
  await tx.update(rounds).set({ state: 'draft' }).where(eq(rounds.id, roundId));
}

export async function deleteRoundDraft(tx: Tx, roundId: Id<'round'>): Promise<void> {
  await tx.delete(rounds).where(and(eq(rounds.id, roundId), eq(rounds.state, 'draft')));
}

/** Addresses of rounds that begin with these letters; one at a time makes new ones, until the transaction ends. */
export async function lockRoundSlugs(tx: Tx, beginning: string): Promise<string[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('parley.round-slugs'))`);
  const rows = await tx
    .select({ slug: rounds.slug })
    .from(rounds)
    .where(like(rounds.slug, `${beginning}%`));
  return rows.map(({ slug }) => slug);
}
