import { randomUUID } from 'node:crypto';
import { makeAgreement, makePerson, makeRound, makeStatement, useTestDb } from '@parley/db/testing';
import { type ConsentKind, consentVersion, type Viewer } from '@parley/domain/person';
import { expect, test } from 'vitest';
import { findViewer, startSession } from '../session';
import { castVote } from '../vote';
import { changeConsent, listConsents } from './change-consent';

const world = useTestDb();
const at = (time: string) => ({ db: world.db, now: () => new Date(`2026-11-01T${time}Z`) });
const answer = (kind: ConsentKind, given: boolean) => ({
  kind,
  given,
  version: consentVersion,
  language: 'fr-CA',
});

test('every answer stays in the history, and the newest holds', async () => {
  const person = await makePerson(world.db);
  await changeConsent(at('12:00:00'), person, answer('publish-ballot', true));
  await changeConsent(at('12:01:00'), person, answer('publish-ballot', false));
  const { now, history } = await listConsents(at('12:02:00'), person);
  expect(now['take-part']).toBeNull();
  expect(now['publish-ballot']).toMatchObject({ given: false, language: 'fr-CA', version: consentVersion });
  expect(history.map(({ given, decidedAt }) => [given, decidedAt.toISOString()])).toEqual([
    [false, '2026-11-01T12:01:00.000Z'],
    [true, '2026-11-01T12:00:00.000Z'],
  ]);
});

test('the same answer sent 50 times at once is one answer', async () => {
  const person = await makePerson(world.db);
  const input = answer('take-part', false);
  await Promise.all(Array.from({ length: 50 }, () => changeConsent(at('12:00:00'), person, input)));
  expect((await listConsents(at('12:00:00'), person)).history).toHaveLength(1);
});

test('who takes back the consent to take part adds nothing from the next request on, and may give it again', async () => {
  const agreementId = await makeAgreement(world.db);
  const { itemId } = await makeStatement(world.db, await makeRound(world.db, agreementId));
  const person = await makePerson(world.db);
  const deps = at('12:00:00');
  const { token } = await startSession(deps, person.personId);
  const again = async () => (await findViewer(deps, token)) as Viewer;
  const vote = async () => {
    const input = { itemId, choice: 'agree' as const, matters: false, language: 'en' };
    return castVote(deps, await again(), { ...input, operationId: randomUUID() });
  };
  await vote();
  await changeConsent(deps, await again(), answer('take-part', false));
  await expect(vote()).rejects.toMatchObject({ code: 'consent-missing' });
  await changeConsent(deps, await again(), answer('take-part', true));
  expect(await vote()).toMatchObject({ choice: 'agree' });
});

test('a visitor has no consents', async () => {
  await expect(listConsents(at('12:00:00'), null)).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(changeConsent(at('12:00:00'), null, answer('take-part', true))).rejects.toMatchObject({
    code: 'not-signed-in',
  });
});
