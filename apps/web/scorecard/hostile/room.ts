import { randomUUID } from 'node:crypto';
import type { DbClient } from '@parley/db/client';
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
import { makeOrganisation } from '@parley/usecases/organisation';
import { signUp, updateProfile } from '@parley/usecases/person';
import { saveReservation } from '@parley/usecases/reservation';
import { findViewer, startSession } from '@parley/usecases/session';
import { writeStatement } from '@parley/usecases/statement';
import { castVote } from '@parley/usecases/vote';
import { type KeptField, textFor } from './fields';
import { type HostileProposal, propose } from './propose';

export type Place = Pick<DbClient, 'db' | 'sql'> & {
  roundId: Id<'round'>;
  proposal: { proposalId: Id<'proposal'>; slug: string };
  /** A moderator of all, and an admin. */
  moderator: Viewer;
  admin: Viewer;
  /** Nobody else acts there: every second statement is let in, and amendments and positions are published. */
  isOwn: boolean;
  /** When all this happened: an hour ago nobody can take a decision back any more, and its letter is due. */
  hoursAgo: number;
};

/** Somebody who left a hostile text wherever one can be left. */
export type HostileAuthor = {
  personId: Id<'person'>;
  token: string;
  commentId: Id<'comment'>;
  proposal: HostileProposal;
};

const hour = 3_600_000;
const day = 24 * hour;
const clocks = ({ db, hoursAgo }: Place) => ({
  before: { db, now: () => new Date(Date.now() - 2 * day) },
  lately: { db, now: () => new Date(Date.now() - hoursAgo * hour) },
  now: { db, now: () => new Date() },
});

/** Puts each text into every field that keeps one, by the same verbs as the pages. */
export async function fillWithHostile(place: Place, texts: readonly string[]): Promise<HostileAuthor[]> {
  const tag = Math.random().toString(36).slice(2, 8);
  const authors: HostileAuthor[] = [];
  for (let turn = 0; turn < texts.length; turn += 1) {
    authors.push(
      await fillByOne(place, (field) => textFor(field, texts, turn), { turn, tag: `${tag}-${turn}` }),
    );
  }
  return authors;
}

async function fillByOne(
  place: Place,
  text: (field: KeptField) => string,
  { turn, tag }: { turn: number; tag: string },
): Promise<HostileAuthor> {
  const { sql, admin, moderator } = place;
  const { before, lately, now } = clocks(place);
  const author = await register(place, before, text, tag);
  const { viewer } = author;
  const at = { proposalId: place.proposal.proposalId, language: 'en' };

  await makeApiToken(lately, viewer, { name: text('apiToken.make.name'), scopes: ['profile:read'], days: 7 });
  await sql`insert into passkeys (id, person_id, public_key, counter, transports, name, created_at)
    values (${`hostile-${tag}`}, ${viewer.personId}, 'key', 0, '[]', ${text('passkey.name')}, now())`;
  const comment = { ...at, parentId: null, body: text('comment.write.body') };
  const { commentId } = await writeComment(lately, viewer, comment);
  const answer = { ...at, parentId: commentId, body: text('comment.write.body') };
  const answered = await writeComment(lately, moderator, answer);
  const edited = { commentId: answered.commentId, language: 'en', body: text('comment.edit.body') };
  await editComment(lately, moderator, edited);
  await flagComment(lately, admin, { commentId, rule: 1, note: text('comment.flag.note') });
  await speakToClause(place, lately, viewer, text);
  const proposal = await propose(place, lately, viewer, text);
  await decideStatement(place, { deps: lately, author: viewer }, text, place.isOwn && turn % 2 === 0);

  const organisationName = text('organisation.make.name');
  const { organisationId } = await makeOrganisation(lately, admin, { name: organisationName, domains: [] });
  const list = `email\ninvited-${tag}@hostile.example\n`;
  await inviteList(lately, admin, { list, days: 7, organisationId, language: 'en' });
  await writeDigest(now, { personId: viewer.personId, isoWeek: '2026-W01' });
  // Every second one keeps what they registered with.
  if (turn % 2 === 1) {
    const displayName = text('person.updateProfile.displayName');
    const organisation = text('person.updateProfile.organisation');
    await updateProfile(lately, viewer, { displayName, organisation, language: 'en', timeZone: 'UTC' });
  }
  return { personId: viewer.personId, token: author.token, commentId, proposal };
}

async function register(
  { sql }: Place,
  deps: Deps,
  text: (field: KeptField) => string,
  tag: string,
): Promise<{ viewer: Viewer; token: string }> {
  const { personId } = await signUp(deps, {
    email: `author-${tag}@hostile.example`,
    password: 'violet otter climbs 9 hills',
    displayName: text('person.signUp.displayName'),
    organisation: text('person.signUp.organisation'),
    partyCode: 'MX',
    sectorCode: null,
    language: 'en',
    timeZone: 'UTC',
    consent: { version: '2026-11', language: 'en', takePart: true, publishBallot: false },
    invitation: null,
    puzzle: null,
  });
  await sql`update people set email_confirmed_at = ${deps.now().toISOString()} where id = ${personId}`;
  const now = { ...deps, now: () => new Date() };
  const { token } = await startSession(now, personId);
  await sql`update sessions set browser = ${text('session.browser')}, system = ${text('session.browser')}
    where person_id = ${personId}`;
  const viewer = await findViewer(now, token);
  if (viewer === null) throw new Error('somebody has a session');
  return { viewer, token };
}

/** A statement waits for a moderator, who lets it in or takes it out for a reason that its author reads in a letter. */
async function decideStatement(
  { sql, roundId, proposal, moderator }: Place,
  { deps, author }: { deps: Deps; author: Viewer },
  text: (field: KeptField) => string,
  isAccepted: boolean,
): Promise<void> {
  const at = { proposalId: proposal.proposalId, language: 'en', roundId };
  const { statementId } = await writeStatement(deps, author, { ...at, text: text('statement.write.text') });
  const [waiting] = await sql<{ id: Id<'case'> }[]>`select id from cases where statement_id = ${statementId}`;
  if (waiting === undefined) return;
  const reason = text('moderation.decide.reason');
  const decision = isAccepted ? 'accept' : 'reject';
  await decideCase(deps, moderator, { caseId: waiting.id, decision, rule: isAccepted ? null : 1, reason });
}

/** Says with a vote on the first clause what one holds against it, how it should read, and what a party says of it. */
async function speakToClause(
  { sql, proposal, isOwn }: Place,
  deps: Deps,
  author: Viewer,
  text: (field: KeptField) => string,
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
      or coalesce(p.person_id, a.author_id) = any(${authors.map(({ personId }) => personId)}))`;
  return rows.map(({ number }) => number);
}
