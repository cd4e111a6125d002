import { randomUUID } from 'node:crypto';
import { newId } from '@parley/db/client';
import { makeStatement } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import { permissionObstacle } from '@parley/domain/permission';
import type { Viewer } from '@parley/domain/person';
import { castVote } from '@parley/usecases/vote';
import { type Owner, openSession } from '../world/people';
import type { World } from '../world/world';

/** Makes something of an owner's and the input that names it. */
export type MakeSubject = (world: World, owner: Owner, asker: Viewer | null) => Promise<unknown>;

/** What names somebody or something of somebody's: procedures by their path, addresses by theirs. The rest can only mean the asker. */
export const subjects: Readonly<Record<string, { make: MakeSubject; hidden?: true }>> = {
  'moderation.case': {
    make: async (world, owner) => ({ number: (await makeCase(world, owner)).number, language: 'en' }),
  },
  'moderation.decide': {
    make: async (world, owner) => ({ caseId: (await makeCase(world, owner)).id, decision: 'accept' }),
  },
  'moderation.undo': {
    make: async (world, owner, asker) => {
      const { id } = await makeCase(world, owner);
      await world.sql`update cases set state = 'accepted', decided_at = now(), decided_by = ${asker?.personId ?? null} where id = ${id}`;
      return { caseId: id };
    },
  },
  'officialPosition.withdraw': {
    make: async (world, owner) => ({ positionId: await makePosition(world, owner) }),
  },
  'comment.flag': {
    make: async (world, owner) => ({ commentId: await makeComment(world, owner), rule: 1 }),
  },
  'translation.confirm': {
    make: async (world, owner) => ({ translationId: await makeTranslation(world, owner, 'waiting') }),
  },
  'translation.flag': {
    make: async (world, owner) => ({ translationId: await makeTranslation(world, owner, 'confirmed') }),
  },
  'organisation.members': {
    make: async (world, owner) => ({ organisationId: organisationOf(world, owner) }),
  },
  'organisation.rename': {
    make: async (world, owner) => {
      const organisationId = organisationOf(world, owner);
      return { organisationId, name: `Name ${organisationId}` };
    },
  },
  'organisation.removeMember': {
    make: async (world, owner) => {
      // Of two who ask one after the other both find somebody.
      await world.sql`insert into memberships (person_id, organisation_id, confirmed_by, confirmed_at)
        values (${owner.personId}, ${organisationOf(world, owner)}, 'admin', now()) on conflict do nothing`;
      return { personId: owner.personId };
    },
  },
  'invitation.make': {
    make: async (world, owner) => ({ usesMax: 1, days: 1, organisationId: organisationOf(world, owner) }),
  },
  'invitation.preview': { make: makeList },
  'invitation.invite': { make: makeList },
  'invitation.revoke': {
    make: async (world, owner) => ({ invitationId: await makeInvitation(world, owner) }),
  },
  'letter.find': { make: async (world, owner) => ({ letterId: await makeLetter(world, owner) }) },
  'letter.resend': { make: async (world, owner) => ({ letterId: await makeLetter(world, owner) }) },
  'letters/{letter}/html': { make: makeLetter, hidden: true },
  'factor.reset': { make: emailOf },
  'session.endAll': { make: emailOf },
  'person.disable': { make: async (_world, { email }) => ({ email, reason: 'Spam.' }) },
  'person.enable': { make: emailOf },
  'person.setRole': {
    make: async (_world, { email }) => ({ email, role: 'moderator', rolePartyCode: 'CA' }),
  },
  'session.revoke': {
    make: async (world, owner) => ({ sessionId: await openSession(world, owner.personId) }),
    hidden: true,
  },
  'factor.removePasskey': {
    make: async (world, owner) => {
      const id = `key-${randomUUID()}`;
      await world.sql`insert into passkeys (id, person_id, public_key, counter, transports, name, created_at)
        values (${id}, ${owner.personId}, 'none', 0, '[]', 'Phone', now())`;
      return { id };
    },
    hidden: true,
  },
  'vote.undo': { make: makeVote, hidden: true },
};

async function emailOf(_world: World, { email }: Owner) {
  return { email };
}

async function makeCase(world: World, owner: Owner): Promise<{ id: Id<'case'>; number: number }> {
  const { statementId } = await makeStatement(world.db, world.roundId, {
    authorId: owner.personId,
    state: 'pending',
  });
  const [row] = await world.sql<{ id: Id<'case'>; number: number }[]>`
    insert into cases (id, round_id, statement_id, reason, state, opened_at)
    values (${newId('case')}, ${world.roundId}, ${statementId}, 'strict', 'waiting', now()) returning id, number`;
  return row!;
}

async function makeComment({ sql, proposal }: World, { personId }: Owner): Promise<Id<'comment'>> {
  const id = newId('comment');
  await sql`insert into comments (id, proposal_id, author_id, body, language, state, created_at)
    values (${id}, ${proposal.proposalId}, ${personId}, 'Yes.', 'en', 'shown', now())`;
  return id;
}

/** Of a comment of the owner's, by somebody who is here no more. */
async function makeTranslation(
  world: World,
  owner: Owner,
  state: 'waiting' | 'confirmed',
): Promise<Id<'translation'>> {
  const id = newId('translation');
  const commentId = await makeComment(world, owner);
  await world.sql`insert into translations (id, comment_id, original_hash, language, text, state, created_at, confirmed_at)
    select ${id}, id, encode(sha256(convert_to(language || ':' || body, 'UTF8')), 'hex'), 'fr-CA', 'Oui.', ${state}, now(), now()
    from comments where id = ${commentId}`;
  return id;
}

/** Of somebody who speaks for none, the one that managers look after. */
const organisationOf = ({ organisations }: World, { organisationId }: Owner): Id<'organisation'> =>
  organisationId ?? organisations.own;

async function makeList(world: World, owner: Owner) {
  const list = `email\n${randomUUID()}@example.org\n`;
  return { list, days: 1, language: 'en', organisationId: organisationOf(world, owner) };
}

async function makeInvitation(world: World, owner: Owner): Promise<Id<'invitation'>> {
  const id = newId('invitation');
  await world.sql`insert into invitations (id, token_hash, organisation_id, uses_max, created_at, expires_at)
    values (${id}, ${id}, ${organisationOf(world, owner)}, 1, now(), now() + interval '1 day')`;
  return id;
}

async function makePosition(
  { sql, proposal }: World,
  { personId, partyCode }: Owner,
): Promise<Id<'officialPosition'>> {
  const id = newId('officialPosition');
  await sql`insert into official_positions (id, proposal_id, party_code, stance, words, language, author_id, published_at)
    values (${id}, ${proposal.proposalId}, ${partyCode}, 'support', 'Yes.', 'en', ${personId}, now())`;
  return id;
}

async function makeLetter({ sql }: World, { personId }: Owner): Promise<Id<'letter'>> {
  const id = newId('letter');
  const content = JSON.stringify({ displayName: 'Ana', change: 'password-changed' });
  await sql`insert into letters (id, person_id, kind, language, content, html, message_id, state, state_at, created_at)
    values (${id}, ${personId}, 'account-changed', 'en', ${content}::jsonb, '<head></head>', ${id}, 'kept', now(), now())`;
  return id;
}

/** The newest act of the owner on an item; of somebody who may cast none, an act that is not there. */
async function makeVote(world: World, owner: Owner): Promise<unknown> {
  const { itemId } = await makeStatement(world.db, world.roundId);
  const undoes = randomUUID();
  if (permissionObstacle(owner, 'vote.cast', new Date()) === null) {
    const vote = { itemId, choice: 'agree', matters: false, operationId: undoes, language: 'en' } as const;
    await castVote(world.deps, owner, vote);
  }
  return { itemId, undoes, operationId: randomUUID() };
}
