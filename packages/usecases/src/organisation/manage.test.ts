import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { MaybeViewer, Role } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { inviteList, listInvitations, makeInvitation, revokeInvitation } from '../invitation';
import { findViewer, startSession } from '../session';
import { listMembers, makeOrganisation, removeMember, renameOrganisation } from '.';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });
const refused = { code: 'not-allowed' };
let guild: Id<'organisation'>;
let union: Id<'organisation'>;

/** Somebody who speaks for an organisation, read from the database as for a request. */
async function speaker(organisationId: Id<'organisation'> | null, role: Role = 'stakeholder') {
  const { personId, displayName } = await makePerson(world.db, { role });
  if (organisationId !== null) {
    await world.sql`insert into memberships values (${personId}, ${organisationId}, 'admin', '2026-10-01T00:00:00Z')`;
    await world.sql`update people set organisation = (select name from organisations where id = ${organisationId}) where id = ${personId}`;
  }
  const { token } = await startSession(deps(), personId, null, true);
  const viewer = await findViewer(deps(), token);
  if (viewer === null) throw new Error('nobody');
  return { ...viewer, personId, displayName };
}
const own = { organisationId: null, cursor: null };
const namesFor = async (viewer: MaybeViewer, organisationId: typeof guild | null = null) =>
  (await listMembers(deps(), viewer, { ...own, organisationId })).members.map(
    ({ displayName }) => displayName,
  );

beforeAll(async () => {
  await makeAgreement(world.db);
  const admin = await makePerson(world.db, { role: 'admin' });
  const made = async (name: string) =>
    (await makeOrganisation(deps(), admin, { name, domains: [] })).organisationId;
  [guild, union] = [await made('Guild'), await made('Union')];
});

test('a manager sees and removes those who speak for their organisation, and nobody of another', async () => {
  const manager = await speaker(guild, 'organisation-manager');
  const [ana, bo] = [await speaker(guild), await speaker(union)];
  expect((await namesFor(manager)).toSorted()).toEqual([ana.displayName, manager.displayName].toSorted());
  await expect(namesFor(manager, union)).rejects.toMatchObject(refused);
  await expect(removeMember(deps(), manager, bo)).rejects.toMatchObject(refused);
  await expect(removeMember(deps(), manager, await speaker(null))).rejects.toMatchObject(refused);
  await expect(removeMember(deps(), manager, manager)).rejects.toMatchObject(refused);

  const pick = { personId: ana.personId };
  await Promise.allSettled([removeMember(deps(), manager, pick), removeMember(deps(), manager, pick)]);
  expect(await namesFor(manager)).toEqual([manager.displayName]);
  const [row] = await world.sql`select organisation from people where id = ${ana.personId}`;
  expect(row?.organisation).toBeNull();
  const acts = await world.sql`select act from audit where subject_id = ${ana.personId}`;
  expect(acts.map(({ act }) => act)).toEqual(['organisation.remove-member']);
  const letters = await world.sql`select kind, content from letters where person_id = ${ana.personId}`;
  const content = { displayName: ana.displayName, organisation: 'Guild' };
  expect(letters).toEqual([{ kind: 'membership-ended', content }]);
  expect(await namesFor(await makePerson(world.db, { role: 'admin' }), union)).toEqual([bo.displayName]);
});

test('a manager gives their organisation another name, which no other has, and nobody else does', async () => {
  const manager = await speaker(guild, 'organisation-manager');
  const rename = (viewer: MaybeViewer, organisationId: typeof guild, name: string) =>
    renameOrganisation(deps(), viewer, { organisationId, name });
  await expect(rename(manager, union, 'Ours')).rejects.toMatchObject(refused);
  await expect(rename(manager, guild, 'ÚNION')).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(rename(await speaker(guild), guild, 'Ours')).rejects.toMatchObject(refused);
  await rename(manager, guild, 'Guild of Makers');
  const [row] = await world.sql`select organisation from people where id = ${manager.personId}`;
  expect(row?.organisation).toBe('Guild of Makers');
});

test('a manager invites to their organisation alone, and sees and takes back its invitations alone', async () => {
  const manager = await speaker(guild, 'organisation-manager');
  const rival = await speaker(union, 'organisation-manager');
  const invite = (viewer: MaybeViewer, organisationId: typeof guild | null) =>
    makeInvitation(deps(), viewer, { usesMax: 1, days: 7, organisationId });
  await invite(rival, union);
  await invite(manager, guild);
  await expect(invite(manager, union)).rejects.toMatchObject(refused);
  await expect(invite(manager, null)).rejects.toMatchObject(refused);
  const list = { list: 'email\na@example.org\n', days: 7, language: 'en', organisationId: union };
  await expect(inviteList(deps(), manager, list)).rejects.toMatchObject(refused);
  const [theirs] = await listInvitations(deps(), rival);
  const listed = await listInvitations(deps(), manager);
  expect(listed.map(({ organisationId }) => organisationId)).toEqual([guild]);
  const id = theirs?.id;
  if (id === undefined) throw new Error('no invitation');
  await expect(revokeInvitation(deps(), manager, { invitationId: id })).rejects.toMatchObject(refused);
  await revokeInvitation(deps(), rival, { invitationId: id });
  // Without an organisation of their own a manager manages none.
  const adrift = await speaker(null, 'organisation-manager');
  await expect(namesFor(adrift)).rejects.toMatchObject(refused);
  await expect(listInvitations(deps(), adrift)).rejects.toMatchObject(refused);
});
