import { answersShown, type CommentOrder, type CommentSubject } from '@parley/domain/comment';
import type { Id } from '@parley/domain/id';
import { type Cursor, pageSize } from '@parley/domain/page';
import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { addressedIn } from '../amendment';
import type { Db, Tx } from '../client';
import { tierOfPerson } from '../organisation';
import {
  agreements,
  cases,
  clauses,
  comments,
  flags,
  parties,
  people,
  proposals,
  sectors,
  statements,
} from '../schema';
import { confirmedWords, translatorNames } from '../translation';

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

/** The words of a comment that was taken out or back do not leave the database. */
const fieldsFor = (personId: Id<'person'> | null) => ({
  id: comments.id,
  parentId: comments.parentId,
  authorId: comments.authorId,
  state: comments.state,
  body: sql<
    string | null
  >`case when ${comments.state} in ('hidden', 'withdrawn') then null else ${comments.body} end`,
  language: comments.language,
  translations: confirmedWords('comment'),
  translators: translatorNames('comment'),
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  clauseNumber: clauses.number,
  statementNumber: statements.number,
  proposalSlug: proposals.slug,
  addressedIn,
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
    .leftJoin(clauses, eq(clauses.id, comments.clauseId))
    .leftJoin(statements, eq(statements.id, comments.statementId))
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

export type ThreadQuery = {
  proposalId: Id<'proposal'>;
  /** Null for the whole discussion. */
  about: CommentSubject | null;
  order: CommentOrder;
  personId: Id<'person'> | null;
  cursor: Cursor<'comment'> | null;
};

const isAbout = (about: CommentSubject | null) =>
  about === null ? undefined : eq(about.kind === 'clause' ? clauses.number : statements.number, about.number);

/** Counted once for the whole discussion, not for each of its comments. */
const answersOf = (db: Db | Tx, proposalId: Id<'proposal'>) =>
  db
    .select({ parentId: comments.parentId, answers: sql<number>`count(*)::int`.as('answers') })
    .from(comments)
    .where(and(eq(comments.proposalId, proposalId), eq(comments.state, 'shown')))
    .groupBy(comments.parentId)
    .as('counted');

/** A page of first-level comments on a proposal in the order asked for, and one row more where there is a next page. */
export async function listThreads(db: Db | Tx, query: ThreadQuery): Promise<CommentRow[]> {
  const { cursor, order, proposalId } = query;
  const counted = answersOf(db, proposalId);
  const answers = sql`coalesce(${counted.answers}, 0)`;
  const place = sql`(${comments.createdAt}, ${comments.id})`;
  const after = (at: Cursor<'comment'>) => {
    const there = sql`(${at.at.toISOString()}::timestamptz, ${at.id})`;
    if (order === 'oldest') return sql`${place} > ${there}`;
    if (order === 'newest') return sql`${place} < ${there}`;
    const answersThere = sql`(select count(*) from ${comments} a where a.parent_id = ${at.id} and a.state = 'shown')`;
    return sql`(${answers}, ${comments.createdAt}, ${comments.id}) < (${answersThere}, ${at.at.toISOString()}::timestamptz, ${at.id})`;
  };
  const along = order === 'oldest' ? asc : desc;
  const base = select(db, query.personId).$dynamic();
  const rows = order === 'replies' ? base.leftJoin(counted, eq(counted.parentId, comments.id)) : base;
  return rows
    .where(
      and(
        eq(comments.proposalId, proposalId),
        isNull(comments.parentId),
        isAbout(query.about),
        isThereFor(query.personId),
        cursor === null ? undefined : after(cursor),
      ),
    )
    .orderBy(...(order === 'replies' ? [desc(answers)] : []), along(comments.createdAt), along(comments.id))
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

/** How many of them are about each clause and each statement. */
export async function countCommentSubjects(db: Db | Tx, proposalId: Id<'proposal'>) {
  const rows = await db
    .select({
      clause: clauses.number,
      statement: statements.number,
      count: sql<number>`count(*)::int`,
    })
    .from(comments)
    .leftJoin(clauses, eq(clauses.id, comments.clauseId))
    .leftJoin(statements, eq(statements.id, comments.statementId))
    .where(
      and(
        eq(comments.proposalId, proposalId),
        eq(comments.state, 'shown'),
        sql`num_nonnulls(${comments.clauseId}, ${comments.statementId}) = 1`,
      ),
    )
    .groupBy(clauses.number, statements.number);
  return rows.map(({ clause, statement, count }) => ({
    kind: clause === null ? ('statement' as const) : ('clause' as const),
    number: clause ?? statement ?? 0,
    count,
  }));
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
