import { makeAgreement, useTestDb } from '@parley/db/testing';
import { expect, test } from 'vitest';
import { listRegistrationChoices } from './registration-choices';

const world = useTestDb();

test('choices are named in the reader’s language, countries in its alphabetical order', async () => {
  await makeAgreement(world.db);
  const choices = await listRegistrationChoices({ db: world.db, now: () => new Date() }, 'es-MX');
  expect(choices.parties.map(({ name }) => name)).toEqual(['CA (es)', 'MX (es)', 'US (es)']);
  expect(choices.sectors.map(({ code }) => code)).toEqual(['labour', 'individuals']);
  expect(choices.languages).toEqual(['en', 'fr-CA', 'es-MX']);
});

test('zones are those that database and program both know: names of places, no abbreviations', async () => {
  const { timeZones } = await listRegistrationChoices({ db: world.db, now: () => new Date() }, 'en');
  expect(timeZones).toEqual(expect.arrayContaining(['UTC', 'America/Ciudad_Juarez', 'America/Toronto']));
  expect(timeZones.filter((zone) => zone !== 'UTC' && !zone.includes('/'))).toEqual([]);
});
