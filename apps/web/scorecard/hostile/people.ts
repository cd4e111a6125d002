import { newId } from '@parley/db/client';
import { makePerson } from '@parley/db/testing';
import type { Viewer } from '@parley/domain/person';
import type { Deps } from '@parley/usecases/deps';
import { signUp, updateProfile } from '@parley/usecases/person';
import { findViewer, startSession } from '@parley/usecases/session';
import type { Text } from './fields';
import type { Place } from './room';

export type Registered = { viewer: Viewer; token: string };

/** Somebody who registered with hostile texts, and keeps them. */
export async function register({ sql }: Place, deps: Deps, text: Text, tag: string): Promise<Registered> {
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
  const viewer = await findViewer(now, token);
  if (viewer === null) throw new Error('somebody has a session');
  return { viewer, token };
}

/** Somebody who was called otherwise before. */
export async function rename({ db }: Place, deps: Deps, text: Text): Promise<Viewer> {
  const viewer = await makePerson(db, { partyCode: 'MX' });
  const displayName = text('person.updateProfile.displayName');
  const organisation = text('person.updateProfile.organisation');
  await updateProfile(deps, viewer, { displayName, organisation, language: 'en', timeZone: 'UTC' });
  return { ...viewer, displayName };
}

/** A device and a program of somebody's, called by hostile texts. */
export async function keepDevices(
  { sql }: Place,
  { personId }: Viewer,
  text: Text,
  tag: string,
): Promise<void> {
  await sql`insert into passkeys (id, person_id, public_key, counter, transports, name, created_at)
    values (${`hostile-${tag}`}, ${personId}, 'key', 0, '[]', ${text('passkey.name')}, now())`;
  const [name, id] = [text('session.browser'), newId('session')];
  await sql`insert into sessions (id, person_id, token_hash, browser, system, created_at, last_seen_at, expires_at)
    values (${id}, ${personId}, ${`hostile-${tag}`}, ${name}, ${name}, now(), now(), now() + interval '1 day')`;
}
