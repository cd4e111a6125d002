import { answersShown } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { tierOfPerson } from '../organisation';
import { agreements, cases, comments, flags, parties, people, proposals, sectors } from '../schema';

/** Rule under which a comment was hidden: the newest rejection names it. */
const hiddenRule = sql<
  number | null
>`(select ${cases.rule} from ${cases} where ${cases.commentId} = ${comments.id} and ${cases.state} = 'rejected' order by ${cases.decidedAt} desc limit 1)`;

const flaggedBy = (personId: Id<'person'> | null): SQL<boolean> =>
  personId === null
    ? sql<boolean>`false`
    : sql<boolean>`exists (select 1 from ${flags} where ${flags.commentId} = ${comments.id} and ${flags.personId} = ${personId})`;

/** A comment that waits for a moderator is there for its author alone. */
const isThereFor = (personId: Id<'person'> | null) =>
  or(ne(comments.state, 'pending'), personId === null ? sql`false` : eq(comments.authorId, personId));

/** The words of a hidden comment do not leave the database. */
const fieldsFor = (personId: Id<'person'> | null) => ({
  id: comments.id,
  parentId: comments.parentId,
  authorId: comments.authorId,
  state: comments.state,
  body: sql<string | null>`case when ${comments.state} = 'hidden' then null else ${comments.body} end`,
  language: comments.language,
  createdAt: comments.createdAt,
  displayName: people.displayName,
  partyCode: people.partyCode,
  partyName: parties.name,
  sectorName: sectors.name,
  organisation: people.organisation,
  tier: tierOfPerson,
  hiddenRule,
  flagged: flaggedBy(personId),
});

const select = (db: Db | Tx, personId: Id<'person'> | null) =>
  db
    .select(fieldsFor(personId))
    .from(comments)
    .innerJoin(proposals, eq(proposals.id, comments.proposalId))
    .leftJoin(people, eq(people.id, comments.authorId))
    .leftJoin(
      parties,
      and(eq(parties.agreementId, proposals.agreementId), eq(parties.code, people.partyCode)),
    )
    .leftJoin(
      sectors,
      and(eq(sectors.agreementId, proposals.agreementId), eq(sectors.code, people.sectorCode)),
    );
export type CommentRow = Awaited<ReturnType<typeof select>>[number];

/** A page of first-level comments on a proposal, the newest first, and one row more where there is a next page. */
export async function listThreads(
  db: Db | Tx,
  query: {
    proposalId: Id<'proposal'>;
    personId: Id<'person'> | null;
    cursor: Cursor<'comment'> | null;
  },
): Promise<CommentRow[]> {
  const { cursor } = query;
  return select(db, query.personId)
    .where(
      and(
        eq(comments.proposalId, query.proposalId),
        isNull(comments.parentId),
        isThereFor(query.personId),
        cursor === null
          ? undefined
          : sql`(${comments.createdAt}, ${comments.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(pageSize + 1);
}

/** The first answers below each of these comments, the oldest first, and one more where there are more. */
export async function listFirstAnswers(
  db: Db | Tx,
  query: { parentIds: readonly Id<'comment'>[]; personId: Id<'person'> | null },
): Promise<CommentRow[]> {
  if (query.parentIds.length === 0) return [];
  const placed = db
    .select({
      id: comments.id,
      place:
        sql<number>`row_number() over (partition by ${comments.parentId} order by ${comments.createdAt}, ${comments.id})`.as(
          'place',
        ),
    })
    .from(comments)
    .where(and(inArray(comments.parentId, [...query.parentIds]), isThereFor(query.personId)))
    .as('placed');
  const shown = db
    .select({ id: placed.id })
    .from(placed)
    .where(sql`${placed.place} <= ${answersShown + 1}`);
  return select(db, query.personId)
    .where(inArray(comments.id, shown))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** One comment that is there for this person, with its row as a page shows it. */
export async function findShownComment(
  db: Db | Tx,
  query: { id: Id<'comment'>; personId: Id<'person'> | null },
): Promise<CommentRow | null> {
  const [row] = await select(db, query.personId).where(
    and(eq(comments.id, query.id), isThereFor(query.personId)),
  );
  return row ?? null;
}

/** A page of the answers below one comment, the oldest first, and one row more where there is a next page. */
export async function listAnswers(
  db: Db | Tx,
  query: {
    parentId: Id<'comment'>;
    personId: Id<'person'> | null;
    cursor: Cursor<'comment'> | null;
  },
): Promise<CommentRow[]> {
  const { cursor } = query;
  return select(db, query.personId)
    .where(
      and(
        eq(comments.parentId, query.parentId),
        isThereFor(query.personId),
        cursor === null
          ? undefined
          : sql`(${comments.createdAt}, ${comments.id}) > (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`,
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(pageSize + 1);
}

/** Comments of a proposal that everybody may read, both levels. */
export async function countComments(db: Db | Tx, proposalId: Id<'proposal'>): Promise<number> {
  return db.$count(comments, and(eq(comments.proposalId, proposalId), eq(comments.state, 'shown')));
}

/** What a page of comments needs to know of where they stand. */
export async function findProposalOfComments(db: Db | Tx, where: { slug: string } | { id: Id<'comment'> }) {
  const fields = {
    id: proposals.id,
    slug: proposals.slug,
    title: proposals.title,
    state: proposals.state,
    communityRules: agreements.communityRules,
  };
  const [row] =
    'slug' in where
      ? await db
          .select(fields)
          .from(proposals)
          .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
          .where(eq(proposals.slug, where.slug))
      : await db
          .select(fields)
          .from(comments)
          .innerJoin(proposals, eq(proposals.id, comments.proposalId))
          .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
          .where(eq(comments.id, where.id));
  return row ?? null;
}
