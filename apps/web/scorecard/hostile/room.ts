import { randomUUID } from 'node:crypto';
import type { DbClient } from '@parley/db/client';
import type { Scope } from '@parley/domain/api-token';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { writeAmendment } from '@parley/usecases/amendment';
import { makeApiToken } from '@parley/usecases/api-token';
import { editComment, flagComment, writeComment } from '@parley/usecases/comment';
import type { Deps } from '@parley/usecases/deps';
import { writeDigest } from '@parley/usecases/digest';
import { inviteList } from '@parley/usecases/invitation';
import { decideCase } from '@parley/usecases/moderation';
import { publishPosition } from '@parley/usecases/official-position';
import { makeOrganisation, renameOrganisation } from '@parley/usecases/organisation';
import { saveReservation } from '@parley/usecases/reservation';
import { writeStatement } from '@parley/usecases/statement';
import { writeTranslation } from '@parley/usecases/translation';
import { castVote } from '@parley/usecases/vote';
import { type Text, textFor } from './fields';
import { type Governed, govern } from './govern';
import { keepDevices, type Registered, register, rename } from './people';
import { type HostileProposal, propose } from './propose';

export type Place = Pick<DbClient, 'db' | 'sql'> & {
  agreementId: Id<'agreement'>;
  roundId: Id<'round'>;
  proposal: { proposalId: Id<'proposal'>; slug: string };
  /** A moderator of all, and an admin. */
  moderator: Viewer;
  admin: Viewer;
  /** Nobody else acts there: every second statement is let in, amendments and positions are published, and it is governed. */
  isOwn: boolean;
  /** When all this happened: an hour ago nobody can take a decision back any more, and its letter is due. */
  hoursAgo: number;
};

/** Somebody who left a hostile text wherever one can be left. */
export type HostileAuthor = Registered & {
  /** The first of those that are looked at together: what devices and programs are called stands with them. */
  isKeeper: boolean;
  commentId: Id<'comment'>;
  proposal: HostileProposal;
  /** Null where others act. */
  governed: Governed | null;
};

const hour = 3_600_000;
const day = 24 * hour;
const clocks = ({ db, hoursAgo }: Place) => ({
  before: { db, now: () => new Date(Date.now() - 2 * day) },
  lately: { db, now: () => new Date(Date.now() - hoursAgo * hour) },
  now: { db, now: () => new Date() },
});

/** Puts the texts of these turns into every field that keeps one, by the same verbs as the pages. */
export async function fillWithHostile(
  place: Place,
  texts: readonly string[],
  turns: readonly number[] = [...texts.keys()],
): Promise<HostileAuthor[]> {
  const tag = Math.random().toString(36).slice(2, 8);
  const authors: HostileAuthor[] = [];
  for (const turn of turns) {
    const text: Text = (field) => textFor(field, texts, turn);
    authors.push(await fillByOne(place, text, `${tag}-${turn}`, authors[0] ?? null));
  }
  return authors;
}

async function fillByOne(
  place: Place,
  text: Text,
  tag: string,
  first: HostileAuthor | null,
): Promise<HostileAuthor> {
  const { admin, roundId, proposal } = place;
  const { before, lately, now } = clocks(place);
  const author = await register(place, before, text, tag);
  const { viewer } = author;
  const keeper = first ?? author;
  const scopes: Scope[] = ['profile:read'];
  await makeApiToken(lately, keeper.viewer, { name: text('apiToken.make.name'), scopes, days: 7 });
  await keepDevices(place, keeper.viewer, text, tag);
  const commentId = await discuss(place, viewer, text, first);
  await speakToClause(place, lately, viewer, text);
  const made = await propose(place, lately, viewer, text);
  const { proposalId } = proposal;
  const statement = { proposalId, language: 'en', roundId, text: text('statement.write.text') };
  const reason = text('moderation.decide.reason');
  if (place.isOwn) await decideStatement(place, { deps: lately, author: viewer }, statement, '');
  const other = place.isOwn ? { ...statement, text: `Also ${statement.text}` } : statement;
  await decideStatement(place, { deps: lately, author: keeper.viewer }, other, reason);
  await nameOrganisation(lately, admin, text, tag);
  // A name that something has cannot be taken a second time: where others act it may be there already.
  if (place.isOwn) await renameOther(lately, admin, text, tag);
  await writeDigest(now, { personId: viewer.personId, isoWeek: '2026-W01' });
  const governed = place.isOwn ? await govern(place, clocks(place), text, viewer) : null;
  return { ...author, isKeeper: first === null, commentId, proposal: made, governed };
}

/** Writes a comment and a translation of it; somebody who was called otherwise before answers it and edits that, and the first comment of all is reported. */
async function discuss(
  place: Place,
  viewer: Viewer,
  text: Text,
  first: HostileAuthor | null,
): Promise<Id<'comment'>> {
  const { before, lately } = clocks(place);
  const renamed = await rename(place, before, text);
  const at = { proposalId: place.proposal.proposalId, language: 'en', body: text('comment.write.body') };
  const { commentId } = await writeComment(lately, viewer, { ...at, parentId: null });
  const words = text('translation.write.text');
  await writeTranslation(lately, viewer, { subjectId: commentId, language: 'fr-CA', text: words });
  const answered = await writeComment(lately, renamed, { ...at, parentId: commentId });
  const edited = { commentId: answered.commentId, language: 'en', body: text('comment.edit.body') };
  await editComment(lately, renamed, edited);
  const [flagger, flagged] = first === null ? [place.admin, commentId] : [viewer, first.commentId];
  await flagComment(lately, flagger, { commentId: flagged, rule: 1, note: text('comment.flag.note') });
  return commentId;
}

/** An organisation of this name, and an invitation to join it. */
async function nameOrganisation(deps: Deps, admin: Viewer, text: Text, tag: string): Promise<void> {
  const name = text('organisation.make.name');
  const { organisationId } = await makeOrganisation(deps, admin, { name, domains: [] });
  const list = `email\ninvited-${tag}@hostile.example\n`;
  await inviteList(deps, admin, { list, days: 7, organisationId, language: 'en' });
}

/** An organisation that was called otherwise before. */
async function renameOther(deps: Deps, admin: Viewer, text: Text, tag: string): Promise<void> {
  const other = await makeOrganisation(deps, admin, { name: `Before ${tag}`, domains: [] });
  const renamed = { organisationId: other.organisationId, name: text('organisation.rename.name') };
  await renameOrganisation(deps, admin, renamed);
}

/** A statement waits for a moderator, who lets it in or takes it out for a reason that its author reads in a letter and on a page. */
async function decideStatement(
  { sql, moderator }: Place,
  { deps, author }: { deps: Deps; author: Viewer },
  statement: Parameters<typeof writeStatement>[2],
  reason: string,
): Promise<void> {
  const { statementId } = await writeStatement(deps, author, statement);
  const [waiting] = await sql<{ id: Id<'case'> }[]>`select id from cases where statement_id = ${statementId}`;
  if (waiting === undefined) return;
  const decided =
    reason === '' ? { decision: 'accept' as const, rule: null } : { decision: 'reject' as const, rule: 1 };
  await decideCase(deps, moderator, { caseId: waiting.id, ...decided, reason });
}

/** Says with a vote on the first clause what one holds against it, how it should read, and what a party says of it. */
async function speakToClause(
  { sql, proposal, isOwn }: Place,
  deps: Deps,
  author: Viewer,
  text: Text,
): Promise<void> {
  const [clause] = await sql<{ itemId: Id<'item'>; id: Id<'clauseVersion'> }[]>`
    select v.item_id as "itemId", v.id from clause_versions v join clauses c on c.id = v.clause_id
    where c.proposal_id = ${proposal.proposalId} and v.state = 'current' order by c.number limit 1`;
  if (clause === undefined) throw new Error('the proposal has no clause');
  const { itemId, id: baseVersionId } = clause;
  const vote = { choice: 'disagree', matters: false, language: 'en', operationId: randomUUID() } as const;
  await castVote(deps, author, { ...vote, itemId });
  await saveReservation(deps, author, { itemId, body: text('reservation.save.body'), language: 'en' });
  if (!isOwn) return;
  const position = {
    proposalId: proposal.proposalId,
    clause: null,
    stance: 'oppose',
    language: 'en',
  } as const;
  const delegate: Viewer = { ...author, role: 'delegate', rolePartyCode: 'MX', secondFactor: true };
  await publishPosition(deps, delegate, { ...position, words: text('officialPosition.publish.words') });
  await writeAmendment(deps, author, {
    baseVersionId,
    heading: { en: text('amendment.write.heading') },
    text: { en: text('amendment.write.text') },
    reason: text('amendment.write.reason'),
    language: 'en',
  });
}

/** The cases that wait because of what the authors left, by their numbers. */
export async function listHostileCases(
  sql: Place['sql'],
  authors: readonly HostileAuthor[],
): Promise<number[]> {
  const rows = await sql<{ number: number }[]>`
    select c.number from cases c
    left join reservations r on r.id = c.reservation_id left join participants p on p.id = r.participant_id
    left join amendments a on a.id = c.amendment_id
    where c.state = 'waiting' and (c.comment_id = any(${authors.map(({ commentId }) => commentId)})
      or coalesce(p.person_id, a.author_id) = any(${authors.map(({ viewer }) => viewer.personId)}))`;
  return rows.map(({ number }) => number);
}
