import type { Id } from '@parley/domain/id';
import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { amendments, clauseVersions, people, versionConfirmations } from '../schema';

const versionFields = {
  versionId: clauseVersions.id,
  clauseId: clauseVersions.clauseId,
  version: clauseVersions.version,
  state: clauseVersions.state,
  itemId: clauseVersions.itemId,
  heading: clauseVersions.heading,
  text: clauseVersions.text,
  brackets: clauseVersions.brackets,
  hash: clauseVersions.hash,
  createdAt: clauseVersions.createdAt,
};

/** Every version of a clause, the oldest first, with who wrote it and by which amendment. */
export async function listVersions(db: Db | Tx, clauseId: Id<'clause'>) {
  return db
    .select({
      ...versionFields,
      authorName: people.displayName,
      authorPartyCode: people.partyCode,
      amendment: amendments.number,
    })
    .from(clauseVersions)
    .leftJoin(people, eq(people.id, clauseVersions.authorId))
    .leftJoin(amendments, eq(amendments.id, clauseVersions.amendmentId))
    .where(eq(clauseVersions.clauseId, clauseId))
    .orderBy(asc(clauseVersions.version));
}

export async function findVersion(db: Db | Tx, versionId: Id<'clauseVersion'>) {
  const [row] = await db.select(versionFields).from(clauseVersions).where(eq(clauseVersions.id, versionId));
  return row ?? null;
}

export type VersionRow = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

/** The one that a next version is made of: drafted, or else current. */
export async function findNewestVersion(db: Db | Tx, clauseId: Id<'clause'>) {
  const [row] = await db
    .select(versionFields)
    .from(clauseVersions)
    .where(eq(clauseVersions.clauseId, clauseId))
    .orderBy(desc(clauseVersions.version))
    .limit(1);
  return row ?? null;
}

/** Which languages of these versions people have confirmed, who and when. */
export async function listConfirmations(db: Db | Tx, versionIds: readonly Id<'clauseVersion'>[]) {
  if (versionIds.length === 0) return [];
  return db
    .select({
      versionId: versionConfirmations.versionId,
      language: versionConfirmations.language,
      confirmedAt: versionConfirmations.confirmedAt,
      personName: people.displayName,
    })
    .from(versionConfirmations)
    .leftJoin(people, eq(people.id, versionConfirmations.personId))
    .where(inArray(versionConfirmations.versionId, [...versionIds]))
    .orderBy(asc(versionConfirmations.confirmedAt), asc(versionConfirmations.language));
}
