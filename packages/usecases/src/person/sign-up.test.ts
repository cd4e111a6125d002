import { makeAgreement, useTestDb } from '@parley/db/testing';
import { consentVersion, type Registration } from '@parley/domain/person';
import { beforeAll, expect, test } from 'vitest';
import { confirmAddress } from './confirm-address';
import { signUp } from './sign-up';
import { verifyPassword } from './verify-password';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const now = {
  get db() {
    return world.db;
  },
  now: () => new Date('2026-11-01T12:00:00Z'),
};
let count = 0;

const answers = (changes: Partial<Registration> = {}): Registration => {
  count += 1;
  return {
    email: `person-${count}@example.org`,
    password: 'violet otter climbs 9 hills',
    displayName: 'Ana Torres',
    partyCode: 'MX',
    sectorCode: 'labour',
    language: 'es-MX',
    timeZone: 'America/Mexico_City',
    organisation: null,
    invitation: null,
    puzzle: null,
    consent: { version: consentVersion, language: 'es-MX', takePart: true, publishBallot: false },
    ...changes,
  };
};

const lettersTo = async (email: string) =>
  world.sql<{ kind: string; content: { token?: string }; language: string; personId: string }[]>`
    select l.kind, l.content, l.language, l.person_id as "personId"
    from letters l join people p on p.id = l.person_id where p.email = ${email} order by l.created_at, l.id`;

beforeAll(async () => {
  await makeAgreement(world.db);
});

test('a new person, their password, a token and a letter with its job are written together', async () => {
  const input = answers();
  const { personId } = await signUp(now, input);
  const [person] = await world.sql`select * from people where id = ${personId}`;
  expect(person).toMatchObject({
    email: input.email,
    role: 'stakeholder',
    party_code: 'MX',
    email_confirmed_at: null,
  });
  const [letter] = await lettersTo(input.email);
  expect(letter).toMatchObject({ kind: 'confirm-address', language: 'es-MX' });
  const jobs = await world.sql`
    select 1 from outbox o join letters l on o.payload->>'letterId' = l.id where l.person_id = ${personId}`;
  expect(jobs).toHaveLength(1);
});

test('neither the password nor the token can be read in the database', async () => {
  const input = answers();
  const { personId } = await signUp(now, input);
  const [row] = await world.sql`select hash from passwords where person_id = ${personId}`;
  expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const [letter] = await lettersTo(input.email);
  const tokens = await world.sql`select token_hash from tokens where person_id = ${personId}`;
  expect(tokens).toHaveLength(1);
  expect(tokens[0]?.token_hash).not.toContain(letter?.content.token);
});

test('the answer for a known address looks like the answer for an unknown one, and only its owner is told', async () => {
  const owner = answers({ displayName: 'Owner', language: 'fr-CA' });
  const { personId: ownerId } = await signUp(now, owner);
  await confirmAddress(now, { token: (await lettersTo(owner.email))[0]?.content.token ?? '' });

  const stranger = answers({ email: owner.email, password: 'nine hills otter violet climbs' });
  const known = await signUp(now, stranger);
  const unknown = await signUp(now, answers());
  expect(Object.keys(known)).toEqual(Object.keys(unknown));
  expect(known.personId).not.toBe(ownerId);
  const rows = async (id: string) => world.sql`
    select (select count(*) from passwords where person_id = ${id}) as passwords,
      (select count(*) from tokens where person_id = ${id}) as tokens`;
  expect(await rows(known.personId)).toEqual(await rows(unknown.personId));

  const last = (await lettersTo(owner.email)).at(-1);
  expect(last).toMatchObject({ kind: 'address-known', personId: ownerId, language: 'fr-CA' });
  expect(last?.content).toEqual({ displayName: 'Owner' });
});

test('signing in after signing up does not tell a known address either', async () => {
  const owner = answers();
  await signUp(now, owner);
  await confirmAddress(now, { token: (await lettersTo(owner.email))[0]?.content.token ?? '' });
  const stranger = answers({ email: owner.email, password: 'nine hills otter violet climbs' });
  const { personId } = await signUp(now, stranger);
  expect(await verifyPassword(now, stranger)).toBe(personId);
  expect(await verifyPassword(now, owner)).not.toBe(personId);
  // The claim ends with the time in which it could have been confirmed.
  expect(await verifyPassword(at('2026-11-08T12:00:01Z'), stranger)).toBeNull();
});

test('an address that somebody else only claimed can still be signed up with by its owner', async () => {
  const squatter = answers();
  await signUp(now, squatter);
  const owner = answers({ email: squatter.email, password: 'nine hills otter violet climbs' });
  const { personId } = await signUp(now, owner);
  const mine = (await lettersTo(owner.email)).find((letter) => letter.personId === personId);
  await confirmAddress(now, { token: mine?.content.token ?? '' });
  const [row] = await world.sql`
    select id from people where email = ${owner.email} and email_confirmed_at is not null`;
  expect(row?.id).toBe(personId);
});

test('the same form sent 50 times at once makes one person and one letter', async () => {
  const input = answers();
  const made = await Promise.all(Array.from({ length: 50 }, () => signUp(now, input)));
  expect(new Set(made.map(({ personId }) => personId)).size).toBe(1);
  expect(await world.sql`select 1 from people where email = ${input.email}`).toHaveLength(1);
  expect(await lettersTo(input.email)).toHaveLength(1);
});

test('an address gets six letters a day at most, whoever claims it', async () => {
  const input = answers();
  for (let i = 0; i < 8; i += 1) {
    await signUp(now, { ...input, password: `violet otter climbs ${i} hills` });
  }
  expect(await lettersTo(input.email)).toHaveLength(6);
});

test('a common password is refused with its field', async () => {
  await expect(signUp(now, answers({ password: 'Password2026!' }))).rejects.toMatchObject({
    code: 'password-too-common',
    details: { field: 'password' },
  });
});

test.each([
  ['partyCode', 'XX'],
  ['sectorCode', 'nobody'],
  ['language', 'de'],
  ['timeZone', 'Mars/Olympus'],
  ['timeZone', 'FOO5'],
])('%s %s is refused: no agreement offers it', async (field, value) => {
  await expect(signUp(now, answers({ [field]: value }))).rejects.toMatchObject({
    code: 'input-invalid',
    details: { field },
  });
});

test('people of no party are welcome', async () => {
  const { personId } = await signUp(now, answers({ partyCode: null }));
  const [row] = await world.sql`select party_code from people where id = ${personId}`;
  expect(row?.party_code).toBeNull();
});

test('who prefers not to say their sector is kept without one, and an organisation as it was written', async () => {
  const { personId } = await signUp(now, answers({ sectorCode: null, organisation: 'Union des métiers' }));
  const [row] = await world.sql`select sector_code, organisation from people where id = ${personId}`;
  expect(row).toEqual({ sector_code: null, organisation: 'Union des métiers' });
});

test('consent is kept with its words, their language and its time, once however often the form is sent', async () => {
  const input = answers();
  const [{ personId }] = await Promise.all([signUp(now, input), signUp(now, input), signUp(now, input)]);
  const rows = await world.sql`
    select kind, given, version, language, decided_at = ${now.now().toISOString()}::timestamptz as now from consents where person_id = ${personId} order by kind desc`;
  const said = { version: consentVersion, language: 'es-MX', now: true };
  expect([...rows]).toEqual([
    { kind: 'take-part', given: true, ...said },
    { kind: 'publish-ballot', given: false, ...said },
  ]);
});
