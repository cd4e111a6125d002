import { randomUUID } from 'node:crypto';
import { makeAgreement, makePerson, makeRound, makeStatement, useTestDb } from '@parley/db/testing';
import type { Viewer } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { updateProfile } from '../person';
import { findViewer, startSession } from '../session';
import { castVote } from '../vote';
import { confirmOrganisation, listOrganisations, makeOrganisation } from '.';

const world = useTestDb();
const now = () => ({ db: world.db, now: () => new Date('2026-11-01T12:00:00Z') });
let admin: Viewer;
let count = 0;

beforeAll(async () => {
  await makeAgreement(world.db);
  admin = await makePerson(world.db, { role: 'admin' });
});

/** An organisation with a domain of its own. */
async function makeUnion() {
  count += 1;
  const union = { name: `Union ${count}`, domain: `union-${count}.example.org` };
  return {
    ...union,
    ...(await makeOrganisation(now(), admin, { name: union.name, domains: [union.domain] })),
  };
}
const speaker = async (address: string, named: string) => {
  const person = await makePerson(world.db, { email: `${randomUUID()}@${address}` });
  const { displayName, language, timeZone } = person;
  await updateProfile(now(), person, { displayName, language, timeZone, organisation: named });
  return person;
};
const tierOf = async (person: Viewer) => {
  const { token } = await startSession(now(), person.personId);
  return (await findViewer(now(), token))?.tier;
};

test('who names an organisation and has a confirmed address at its domain speaks for it', async () => {
  const { name, domain } = await makeUnion();
  expect(await tierOf(await speaker(domain, name.toUpperCase()))).toBe('organisation');
  expect(await tierOf(await speaker(`mail.${domain}`, name))).toBe('organisation');
  expect(await tierOf(await speaker(domain, 'Somebody else'))).toBe('email');
});

test('CVE-2026-33393: neither evil-DOMAIN nor DOMAIN.evil is DOMAIN, whichever comes first', async () => {
  const { name, domain, organisationId } = await makeUnion();
  const hosts = [`evil-${domain}`, `evil${domain}`, `${domain}.evil`, 'example.org'];
  for (const host of hosts) expect(await tierOf(await speaker(host, name))).toBe('email');
  const early = await Promise.all(hosts.map((host) => speaker(`x.${host}`, 'Union of later')));
  const mine = await speaker(`later.example.org`, 'Union of later');
  const later = { name: 'Union of later', domains: ['later.example.org'] };
  expect(await makeOrganisation(now(), admin, later)).toMatchObject({ confirmed: 1 });
  expect(await tierOf(mine)).toBe('organisation');
  for (const person of early) expect(await tierOf(person)).toBe('email');
  const taken = { name: 'Thief', domains: [domain] };
  await expect(makeOrganisation(now(), admin, taken)).rejects.toMatchObject({ code: 'domain-taken' });
  const { organisations } = await listOrganisations(now(), admin);
  expect(organisations.find(({ id }) => id === organisationId)).toMatchObject({ domains: [domain] });
});

test('an address that is not confirmed confirms nothing', async () => {
  const { name, domain } = await makeUnion();
  const person = await makePerson(world.db, { email: `new@${domain}`, emailConfirmed: false });
  const { displayName, language, timeZone } = person;
  await updateProfile(now(), person, { displayName, language, timeZone, organisation: name });
  expect(await tierOf(person)).toBe('email');
});

test('an admin confirms what no domain does, never for themselves, and naming another organisation ends it', async () => {
  const person = await speaker('gmail.example', 'Guild of small makers');
  const { unconfirmed } = await listOrganisations(now(), admin);
  expect(unconfirmed).toContainEqual(
    expect.objectContaining({ personId: person.personId, domain: 'gmail.example' }),
  );
  await confirmOrganisation(now(), admin, { personId: person.personId, organisationId: null });
  expect(await tierOf(person)).toBe('organisation');
  const { displayName, language, timeZone } = person;
  const profile = { displayName, language, timeZone };
  await updateProfile(now(), person, { ...profile, organisation: 'GUILD of small makers' });
  expect(await tierOf(person)).toBe('organisation');
  await updateProfile(now(), person, { ...profile, organisation: null });
  expect(await tierOf(person)).toBe('email');
  await expect(
    confirmOrganisation(now(), admin, { personId: admin.personId, organisationId: null }),
  ).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(listOrganisations(now(), person)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a round may ask for a tier, and somebody’s tier there stays what it was at their first vote', async () => {
  const { name, domain } = await makeUnion();
  const agreementId = await makeAgreement(world.db);
  const open = await makeStatement(world.db, await makeRound(world.db, agreementId));
  const strictRound = await makeRound(world.db, agreementId, { rules: { tierToVote: 'organisation' } });
  const strict = await makeStatement(world.db, strictRound);
  const vote = (viewer: Viewer, { itemId }: typeof open) =>
    castVote(now(), viewer, {
      itemId,
      choice: 'agree',
      matters: false,
      operationId: randomUUID(),
      language: 'en',
    });
  const person = await speaker(domain, 'Nobody’s');
  await vote(person, open);
  await expect(vote(person, strict)).rejects.toMatchObject({ code: 'tier-too-low' });
  const { displayName, language, timeZone } = person;
  await updateProfile(now(), person, { displayName, language, timeZone, organisation: name });
  await vote(person, strict);
  const tiers = await world.sql`
    select round_id, tier from participants where person_id = ${person.personId} order by tier`;
  expect(tiers.map(({ tier }) => tier)).toEqual(['email', 'organisation']);
  await updateProfile(now(), person, { displayName, language, timeZone, organisation: null });
  await vote(person, strict);
});
