import { newId } from '@parley/db/client';
import { makePerson } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer, Role, Viewer } from '@parley/domain/person';
import { findTokenViewer, makeApiToken } from '@parley/usecases/api-token';
import { findViewer, startSession } from '@parley/usecases/session';
import type { World } from './world';

/** Somebody with an open session, as the table of permissions sees them. */
export type Somebody = { viewer: MaybeViewer; token: string | null; email: string };
export type Owner = Viewer & { email: string };

export type MakeSomebody = Partial<Viewer> & { role: Role };

export const visitor: Somebody = { viewer: null, token: null, email: 'nobody@example.org' };

/** A person with a session that has just proved who they are, unless said otherwise; with scopes, a program of theirs. */
export async function makeSomebody(world: World, options: MakeSomebody): Promise<Somebody> {
  const { provenAt, secondFactor = true, scopes = null, ...person } = options;
  const { personId, email } = await makePerson(world.db, person);
  if (options.role === 'organisation-manager') await speakFor(world, personId, world.organisations.own);
  const { token } = await startSession(world.deps, personId, null, secondFactor);
  if (provenAt === null) await world.sql`update sessions set proven_at = null where person_id = ${personId}`;
  const viewer = await findViewer(world.deps, token);
  if (scopes === null) return { viewer, token, email };
  const wish = { name: 'Program', scopes: [...scopes], days: 7 as const };
  const program = await makeApiToken(world.deps, viewer, wish);
  return { viewer: await findTokenViewer(world.deps, program.token), token: program.token, email };
}

/** From now on somebody speaks for an organisation. */
export async function speakFor(
  { sql }: World,
  personId: Id<'person'>,
  organisationId: Id<'organisation'>,
): Promise<void> {
  await sql`insert into memberships (person_id, organisation_id, confirmed_by, confirmed_at)
    values (${personId}, ${organisationId}, 'admin', now())`;
}

/** A session's id for somebody, for others to try to end. */
export async function openSession(world: World, personId: Id<'person'>): Promise<Id<'session'>> {
  const { token } = await startSession(world.deps, personId);
  return (await findViewer(world.deps, token))?.sessionId ?? newId('session');
}
