import { loggableError } from '@parley/domain/error';
import { expect, test } from 'vitest';
import { people } from '../schema';
import { makePerson, useTestDb } from '../testing';
import { newId } from './new-id';

const world = useTestDb();

test('what is logged of a failed query holds none of its values', async () => {
  const email = 'maria.secret@example.org';
  await makePerson(world.db, { email });
  const row = {
    id: newId('person'),
    email,
    displayName: 'María Secreta',
    role: 'stakeholder' as const,
    language: 'es-MX',
    timeZone: 'America/Mexico_City',
    emailConfirmedAt: new Date(),
    createdAt: new Date(),
  };
  const error: unknown = await world.db
    .insert(people)
    .values(row)
    .catch((caught: unknown) => caught);
  const logged = JSON.stringify(loggableError(error));
  expect(logged).toContain('people_email');
  expect(logged).not.toMatch(/secret|Secreta/i);
});
