import { makePerson, useTestDb } from '@parley/db/testing';
import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });
const among = ['en', 'es-MX', 'fr-CA'];

test.each([
  ['Independent audits should be public.', 'en'],
  ['Les vérifications indépendantes doivent être publiques.', 'fr-CA'],
  ['Las auditorías independientes deben ser públicas.', 'es-MX'],
  ['Publicar las cuentas cada año', 'es-MX'],
  ['Le Canada devrait publier les évaluations', 'fr-CA'],
  ['OpenAI 2026', null],
  ['', null],
])('what is written is told by its words: %s', async (text, language) => {
  const person = await makePerson(world.db);
  expect(await detectLanguage(deps(), person, { text, among })).toBe(language);
});

test('nobody is told who is not signed in', async () => {
  await expect(detectLanguage(deps(), null, { text: 'Hello there, world', among })).rejects.toThrow(
    'not-signed-in',
  );
});
