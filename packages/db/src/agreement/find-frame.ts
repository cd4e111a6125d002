import type { Id } from '@parley/domain/id';
import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { agreements, parties } from '../schema';

export type AgreementFrame = { id: Id<'agreement'>; slug: string; languages: string[]; partyCodes: string[] };

/** An agreement by its slug, the first one loaded where none is named, with the codes of its parties. */
export async function findAgreementFrame(db: Db | Tx, slug?: string): Promise<AgreementFrame | null> {
  const [row] = await db
    .select({ id: agreements.id, slug: agreements.slug, languages: agreements.languages })
    .from(agreements)
    .where(slug === undefined ? undefined : eq(agreements.slug, slug))
    .orderBy(asc(agreements.loadedAt), asc(agreements.id))
    .limit(1);
  if (row === undefined) return null;
  const codes = await db
    .select({ code: parties.code })
    .from(parties)
    .where(eq(parties.agreementId, row.id))
    .orderBy(parties.code);
  return { ...row, partyCodes: codes.map(({ code }) => code) };
}
