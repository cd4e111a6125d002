import type { Id } from '@parley/domain/id';
import { readItemStates } from '@parley/domain/vote';
import { and, asc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { authorFields } from '../person';
import { amendments, clauses, clauseVersions, items, parties, people, proposals, sectors } from '../schema';

const amendmentFields = {
  amendmentId: amendments.id,
  proposalId: amendments.proposalId,
  clauseId: amendments.clauseId,
  clauseNumber: clauses.number,
  number: amendments.number,
  revision: amendments.revision,
  baseVersionId: amendments.baseVersionId,
  baseVersion: clauseVersions.version,
  baseHeading: clauseVersions.heading,
  baseText: clauseVersions.text,
  heading: amendments.heading,
  text: amendments.text,
  reason: amendments.reason,
  language: amendments.language,
  translations: amendments.translations,
  writtenIn: amendments.writtenIn,
  state: amendments.state,
  itemId: amendments.itemId,
  itemState: items.state,
  roundId: amendments.roundId,
  authorId: amendments.authorId,
  ...authorFields,
  createdAt: amendments.createdAt,
  decidedAt: amendments.decidedAt,
  proposalAuthorId: proposals.authorId,
  /** The newest version of its clause: its base has moved where it is a later one. */
  newestVersion: sql<number>`(select max(n.version) from ${clauseVersions} n where n.clause_id = ${amendments.clauseId})`,
};

const select = (db: Db | Tx) =>
  db
    .select(amendmentFields)
    .from(amendments)
    .innerJoin(clauses, eq(clauses.id, amendments.clauseId))
    .innerJoin(proposals, eq(proposals.id, amendments.proposalId))
    .innerJoin(clauseVersions, eq(clauseVersions.id, amendments.baseVersionId))
    .innerJoin(items, eq(items.id, amendments.itemId))
    .leftJoin(people, eq(people.id, amendments.authorId))
    .leftJoin(
      parties,
      and(eq(parties.agreementId, proposals.agreementId), eq(parties.code, people.partyCode)),
    )
    .leftJoin(
      sectors,
      and(eq(sectors.agreementId, proposals.agreementId), eq(sectors.code, people.sectorCode)),
    );
export type AmendmentRow = Awaited<ReturnType<typeof select>>[number];

/** What this reader may see: a text that waits for a moderator or was removed is its author's alone. */
const isShownTo = (personId: Id<'person'> | null): SQL | undefined =>
  or(
    inArray(items.state, [...readItemStates]),
    personId === null ? undefined : eq(amendments.authorId, personId),
  );

/** The amendments of a proposal in their newest form, by clause and number. */
export async function listAmendments(
  db: Db | Tx,
  proposalId: Id<'proposal'>,
  personId: Id<'person'> | null,
): Promise<AmendmentRow[]> {
  return select(db)
    .where(and(eq(amendments.proposalId, proposalId), ne(amendments.state, 'rebased'), isShownTo(personId)))
    .orderBy(asc(clauses.number), asc(amendments.number));
}

/** One in its newest form. */
export async function findAmendment(
  db: Db | Tx,
  which: { proposalSlug: string; clause: number; number: number },
  personId: Id<'person'> | null,
): Promise<AmendmentRow | null> {
  const [row] = await select(db).where(
    and(
      eq(proposals.slug, which.proposalSlug),
      eq(clauses.number, which.clause),
      eq(amendments.number, which.number),
      ne(amendments.state, 'rebased'),
      isShownTo(personId),
    ),
  );
  return row ?? null;
}

export async function findAmendmentById(
  db: Db | Tx,
  amendmentId: Id<'amendment'>,
): Promise<AmendmentRow | null> {
  const [row] = await select(db).where(eq(amendments.id, amendmentId));
  return row ?? null;
}

/** How many amendments may still be accepted, by clause. */
export async function countOpenAmendments(db: Db | Tx, proposalId: Id<'proposal'>) {
  return db
    .select({ clauseNumber: clauses.number, count: sql<number>`count(*)::int` })
    .from(amendments)
    .innerJoin(clauses, eq(clauses.id, amendments.clauseId))
    .innerJoin(items, eq(items.id, amendments.itemId))
    .where(
      and(
        eq(amendments.proposalId, proposalId),
        eq(items.state, 'live'),
        inArray(amendments.state, ['open', 'collision']),
      ),
    )
    .groupBy(clauses.number);
}
