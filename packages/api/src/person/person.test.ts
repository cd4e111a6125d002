import { makeAgreement, makePerson, useTestDb } from '@parley/db/testing';
import { beforeAll, expect, test } from 'vitest';
import { createCaller } from '../root';

const world = useTestDb();
const as = (viewer: Awaited<ReturnType<typeof makePerson>> | null) =>
  createCaller({
    deps: { db: world.db, now: () => new Date('2026-11-01T12:00:00Z') },
    viewer: async () => viewer,
    logError: () => {},
  });

beforeAll(async () => {
  await makeAgreement(world.db);
});

const answers = {
  email: ' Ana@Example.org ',
  password: 'violet otter climbs 9 hills',
  displayName: 'Ana',
  partyCode: 'MX',
  sectorCode: 'labour',
  language: 'es-MX',
  timeZone: 'America/Mexico_City',
};

test('choices are named in the reader’s language, countries in its alphabetical order', async () => {
  const choices = await as(null).person.registrationChoices({ language: 'es-MX' });
  expect(choices.parties.map(({ name }) => name)).toEqual(['CA (es)', 'MX (es)', 'US (es)']);
  expect(choices.sectors.map(({ code }) => code)).toEqual(['labour', 'individuals']);
  expect(choices.timeZones).toContain('America/Ciudad_Juarez');
});

test('signing up answers nothing, for a known address too', async () => {
  expect(await as(null).person.signUp(answers)).toBeUndefined();
  expect(await as(null).person.signUp({ ...answers, password: 'nine hills otter violet' })).toBeUndefined();
});

test('a field that is not asked for is refused: nobody makes themselves an admin', async () => {
  const sneaky = { ...answers, role: 'admin' };
  await expect(as(null).person.signUp(sneaky)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('the profile is for its owner', async () => {
  const person = await makePerson(world.db);
  expect(await as(person).person.profile()).toMatchObject({ email: person.email });
  await expect(as(null).person.profile()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});
