import { makeProposal, makeRound } from '@parley/db/testing';
import type { RoundRules } from '@parley/domain/round';
import { acceptAmendment, addressComment, rebaseAmendment, writeAmendment } from '@parley/usecases/amendment';
import { closeBracket, confirmVersion } from '@parley/usecases/clause';
import { writeComment } from '@parley/usecases/comment';
import type { World } from '../world/world';
import { counting, countOf, personOf, type UniqueAct } from './act';

/** Several are written at once, and each of them several times. */
const several = 10;
const base = 'Each Party shall have systems audited every two years and publish a summary.';
const inAll = (words: string) => ({ en: words, 'fr-CA': words, 'es-MX': words });
const amended = (from: string, to: string) => inAll(base.replace(from, to));

type VersionId = Parameters<typeof confirmVersion>[2]['versionId'];
type ClauseId = Parameters<typeof closeBracket>[2]['clauseId'];

/** A clause in three languages, in a round where statements stand under the rule given, and how it is amended. */
async function makeClause(world: World, statements: RoundRules['statements'] = 'by-report') {
  const { db, sql, deps, agreementId } = world;
  const roundId = await makeRound(db, agreementId, { rules: { statements } });
  const { clauseItemId, proposalId } = await makeProposal(db, agreementId, roundId, {
    clauseText: inAll(base),
  });
  const [row] = await sql<{ versionId: VersionId; clauseId: ClauseId }[]>`
    select id as "versionId", clause_id as "clauseId" from clause_versions where item_id = ${clauseItemId}`;
  const { versionId, clauseId } = row!;
  const [author, admin] = [await personOf(world), await personOf(world, 'admin')];
  const amend = (text: Record<string, string>) =>
    writeAmendment(deps, author, {
      baseVersionId: versionId,
      heading: {},
      text,
      reason: 'It must be clear.',
      language: 'en',
    });
  return { proposalId, clauseId, versionId, author, admin, amend };
}

/** What becomes of the words of a clause. */
export const textActs: readonly UniqueAct[] = [
  {
    name: 'amendments sent often and at once are each there once, with a number and a case of their own',
    keys: ['amendments_clause_id_number_revision_unique', 'cases_amendment_waiting'],
    prepare: async (world) => {
      const clause = await makeClause(world, 'strict');
      return {
        ask: (turn) => clause.amend(amended('two years', `${turn % several} years`)),
        happened: async () =>
          (await countOf(world.sql`select count(distinct a.number) from amendments a
            join cases c on c.amendment_id = a.id where a.clause_id = ${clause.clauseId}`)) / several,
      };
    },
  },
  {
    name: 'an amendment is accepted once, and one version is current',
    keys: ['clause_versions_clause_id_version_unique', 'clause_versions_current'],
    prepare: async (world) => {
      const clause = await makeClause(world);
      const { amendmentId } = await clause.amend(amended('two years', 'year'));
      return {
        ask: () => acceptAmendment(world.deps, clause.admin, { amendmentId }),
        happened: () =>
          countOf(
            world.sql`select count(*) from clause_versions where clause_id = ${clause.clauseId} and version > 1`,
          ),
      };
    },
  },
  {
    name: 'an amendment is put on the newest words once',
    keys: ['amendments_clause_id_number_revision_unique'],
    prepare: async (world) => {
      const clause = await makeClause(world);
      const first = await clause.amend(amended('two years', 'year'));
      const { amendmentId } = await clause.amend(amended('a summary', 'a full summary'));
      await acceptAmendment(world.deps, clause.admin, first);
      return counting(() => rebaseAmendment(world.deps, clause.author, { amendmentId }));
    },
  },
  {
    name: 'a comment is addressed in an amendment once',
    keys: ['addressed_comments_comment_id_amendment_id_pk'],
    prepare: async (world) => {
      const { amend, author, proposalId } = await makeClause(world);
      const { amendmentId } = await amend(amended('two years', 'year'));
      const said = { proposalId, parentId: null, body: 'How often?', language: 'en' };
      const { commentId } = await writeComment(world.deps, author, said);
      return {
        ask: () => addressComment(world.deps, author, { amendmentId, commentId, addressed: true }),
        happened: () =>
          countOf(world.sql`select count(*) from addressed_comments where comment_id = ${commentId}`),
      };
    },
  },
  {
    name: 'a version is confirmed in a language once, and one is drafted',
    keys: ['version_confirmations_version_id_language_pk', 'clause_versions_drafted'],
    prepare: async (world) => {
      const clause = await makeClause(world);
      const { amendmentId } = await clause.amend({ en: base.replace('two years', 'year') });
      await acceptAmendment(world.deps, clause.admin, { amendmentId });
      const [row] = await world.sql<{ id: VersionId }[]>`
        select id from clause_versions where clause_id = ${clause.clauseId} and state = 'drafted'`;
      const words = { language: 'fr-CA', heading: 'Portée', text: 'Chaque année.' };
      return counting(() => confirmVersion(world.deps, clause.admin, { versionId: row!.id, ...words }));
    },
  },
  {
    name: 'a bracket is closed once, whichever words were chosen',
    keys: ['clause_versions_clause_id_version_unique'],
    prepare: async (world) => {
      const clause = await makeClause(world);
      const { versionId } = clause;
      const text = inAll('Each Party [CA: shall] [US: should] accept tests.');
      await world.sql`update clause_versions set text = ${JSON.stringify(text)}::jsonb where id = ${versionId}`;
      const wish = { clauseId: clause.clauseId, versionId, bracket: 0 };
      return counting((turn) => closeBracket(world.deps, clause.admin, { ...wish, option: turn % 2 }));
    },
  },
];
