import { randomUUID } from 'node:crypto';
import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import { consentVersion, type Viewer } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation } from '../organisation';
import { askPasswordReset, resetPassword, signUp } from '../person';
import {
  findInvitation,
  inviteList,
  listInvitations,
  makeInvitation,
  previewInvitations,
  revokeInvitation,
} from '.';

const world = useTestDb();
const at = (day: number) => ({ db: world.db, now: () => new Date(Date.UTC(2026, 10, day, 12)) });
let admin: Viewer;
const newEmail = () => `${randomUUID()}@example.org`;
const comesBy = (invitation: string | null, email: string, day = 1) =>
  signUp(at(day), {
    email,
    password: `violet otter climbs 9 hills ${email}`,
    displayName: 'Ana Torres',
    partyCode: 'MX',
    sectorCode: null,
    organisation: null,
    language: 'es-MX',
    timeZone: 'America/Mexico_City',
    consent: { version: consentVersion, language: 'es-MX', takePart: true, publishBallot: false },
    invitation,
    puzzle: null,
  });
const list = (
  rows: string,
  organisationId: Parameters<typeof makeInvitation>[2]['organisationId'] = null,
) => ({
  list: rows,
  days: 7,
  organisationId,
  language: 'en',
});
const letterTo = async (email: string) => {
  const [letter] = await world.sql<{ content: { token: string }; language: string }[]>`
    select content, language from letters where address = ${email} and kind = 'invitation'`;
  return letter!;
};

beforeAll(async () => {
  await makeAgreement(world.db);
  admin = await makePerson(world.db, { role: 'admin' });
});

test('of 20 who come at once by a link for three, three register', async () => {
  const { token } = await makeInvitation(at(1), admin, { usesMax: 3, days: 7, organisationId: null });
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => comesBy(token, newEmail())));
  const refused = results.filter((result) => result.status === 'rejected');
  expect(refused).toHaveLength(17);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'invitation-over' });
  expect(await findInvitation(at(1), { token })).toBeNull();
});

test('whoever comes by the invitation of an organisation speaks for it', async () => {
  const { organisationId } = await makeOrganisation(at(1), admin, { name: 'Guild of invited', domains: [] });
  const { token } = await makeInvitation(at(1), admin, { usesMax: 1, days: 7, organisationId });
  expect(await findInvitation(at(1), { token })).toEqual({ email: null, organisation: 'Guild of invited' });
  const { personId } = await comesBy(token, newEmail());
  const [row] = await world.sql`
    select p.organisation, m.confirmed_by from people p join memberships m on m.person_id = p.id where p.id = ${personId}`;
  expect(row).toEqual({ organisation: 'Guild of invited', confirmed_by: 'invitation' });
});

test('a list invites each by a letter in their language; coming by it proves the address, and only that one', async () => {
  const [one, two] = [newEmail(), newEmail()];
  const rows = `Email,Language\n${one},fr-CA\n${two.toUpperCase()},\n`;
  expect((await previewInvitations(at(1), admin, list(rows))).faults).toEqual([]);
  expect(await inviteList(at(1), admin, list(rows))).toEqual({ invited: 2 });
  const letter = await letterTo(one);
  expect(letter.language).toBe('fr-CA');
  await expect(comesBy(letter.content.token, newEmail())).rejects.toMatchObject({
    code: 'invitation-of-another',
  });
  const { personId } = await comesBy(letter.content.token, one);
  const [person] = await world.sql`select email_confirmed_at from people where id = ${personId}`;
  expect(person?.email_confirmed_at).not.toBeNull();
  expect(await world.sql`select 1 from letters where person_id = ${personId}`).toHaveLength(0);
  await expect(comesBy(letter.content.token, two)).rejects.toMatchObject({ code: 'invitation-over' });
});

test('a list with a fault invites nobody, and says on which line and in which column', async () => {
  const good = newEmail();
  const faulty = list(`email;language\n${good};en\nnobody;de\n`);
  const { faults, invitations } = await previewInvitations(at(1), admin, faulty);
  expect(invitations).toHaveLength(1);
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [3, 'email'],
    [3, 'language'],
  ]);
  await expect(inviteList(at(1), admin, faulty)).rejects.toMatchObject({
    details: { field: 'list', line: 3, column: 'email' },
  });
  expect(await letterTo(good)).toBeUndefined();
});

test('GHSA-w3q8-m492-4pwp: a forgotten password revives no invitation that is over', async () => {
  const email = newEmail();
  await inviteList(at(1), admin, list(`email\n${email}\n`));
  const { token } = (await letterTo(email)).content;
  await expect(comesBy(token, email, 8)).rejects.toMatchObject({ code: 'invitation-over' });
  await askPasswordReset(at(8), { email });
  expect(await world.sql`select 1 from tokens where purpose = 'reset-password'`).toHaveLength(0);

  // Nor does it for somebody who has an account by then.
  await comesBy(null, email, 8);
  await world.sql`update people set email_confirmed_at = now() where email = ${email}`;
  await askPasswordReset(at(8), { email });
  const [letter] = await world.sql<{ token: string }[]>`
    select l.content->>'token' as token from letters l join people p on p.id = l.person_id
    where p.email = ${email} and l.kind = 'reset-password'`;
  await resetPassword(at(8), { token: letter!.token, password: 'nine hills otter violet climbs' });
  expect(await findInvitation(at(8), { token })).toBeNull();
  await expect(comesBy(token, email, 8)).rejects.toMatchObject({ code: 'invitation-over' });
});

test('an invitation that is taken back lets nobody in, and only admins make them', async () => {
  const { token } = await makeInvitation(at(1), admin, { usesMax: 9, days: 7, organisationId: null });
  const [newest] = await listInvitations(at(1), admin);
  expect(newest).toMatchObject({ usable: true, uses: 0, usesMax: 9 });
  await revokeInvitation(at(1), admin, { invitationId: newest!.id });
  await expect(comesBy(token, newEmail())).rejects.toMatchObject({ code: 'invitation-over' });
  const person = await makePerson(world.db);
  await expect(listInvitations(at(1), person)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(inviteList(at(1), person, list('email\na@example.org'))).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
