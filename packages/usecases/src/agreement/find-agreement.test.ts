import { makeAgreement, makePerson, makeRound, makeVoter, useTestDb } from '@parley/db/testing';
import { expect, test } from 'vitest';
import { findRound } from '../round';
import { findAgreement } from './find-agreement';

const world = useTestDb();
const deps = (iso = '2026-11-01T00:00:00Z') => ({ db: world.db, now: () => new Date(iso) });
const asked = { slug: null, language: 'en', asOf: null };

test('an agreement that nobody loaded is not found', async () => {
  await expect(findAgreement(deps(), asked)).rejects.toThrow('not-found');
});

test('the home shows parties in the reader’s alphabet, rounds with days left, and the matrix of the day', async () => {
  const agreementId = await makeAgreement(world.db, { slug: 'the-first' });
  await makeRound(world.db, agreementId, { slug: 'now', closesAt: new Date('2026-11-11T12:00:00Z') });
  await makeRound(world.db, agreementId, { slug: 'over', closesAt: new Date('2026-10-31T00:00:00Z') });
  await makeRound(world.db, agreementId, { slug: 'planned', state: 'draft' });
  await world.sql`update parties set name = '{"en": "United States", "es-MX": "Estados Unidos"}' where code = 'US'`;
  await world.sql`update parties set name = '{"en": "Mexico", "es-MX": "México"}' where code = 'MX'`;
  await world.sql`update policy_domains set scale = '[{"code": "none", "name": {"en": "None"}}, {"code": "law", "name": {"en": "Law"}}]'`;
  await world.sql`insert into positions (agreement_id, domain_code, party_code, holds_from, checked_on, status, text, sources) values
    (${agreementId}, 'regulation', 'CA', '2025-01-01', '2026-10-01', 'none', '{"en": "Nothing."}', '[{"title": {"en": "A"}}]'),
    (${agreementId}, 'regulation', 'CA', '2026-10-15', '2026-10-20', 'law', '{"en": "An act."}', '[{"title": {"en": "B"}, "url": "https://example.org"}]')`;
  const home = await findAgreement(deps(), asked);
  expect(home.slug).toBe('the-first');
  expect(home.parties.map((party) => party.code)).toEqual(['CA', 'MX', 'US']);
  const spanish = await findAgreement(deps(), { ...asked, language: 'es-MX' });
  expect(spanish.parties.map((party) => party.code)).toEqual(['CA', 'US', 'MX']);
  expect(home.rounds).toMatchObject([
    { slug: 'now', state: 'open', daysLeft: 11, participants: 0 },
    { slug: 'over', state: 'closed', daysLeft: 0 },
  ]);
  expect(home.matrix.rows).toMatchObject([
    { domain: 'regulation', cells: [{ party: 'CA', step: 1, text: { text: 'An act.' } }] },
  ]);
  const earlier = await findAgreement(deps(), { ...asked, asOf: '2026-10-01' });
  expect(earlier.matrix.rows[0]?.cells).toMatchObject([{ party: 'CA', status: 'none', step: 0 }]);
});

test('people with an unconfirmed address are not counted among those who take part', async () => {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { slug: 'counted' });
  await makeVoter(world.db, agreementId, roundId, { choices: [] });
  for (const emailConfirmed of [true, false]) {
    const person = await makePerson(world.db, { emailConfirmed });
    await world.sql`insert into participants (id, round_id, agreement_id, person_id, party_code, joined_at) values (${`par_0000000000000000000${Number(emailConfirmed)}`}, ${roundId}, ${agreementId}, ${person.personId}, 'CA', now())`;
  }
  const round = await findRound(deps(), null, { slug: 'counted', language: 'en' });
  expect(round).toMatchObject({ participants: 2, obstacle: null, progress: { total: 0, done: 0 } });
});

test('a draft round is nobody’s to read', async () => {
  const roundId = makeRound(world.db, await makeAgreement(world.db), { slug: 'secret', state: 'draft' });
  await roundId;
  await expect(findRound(deps(), null, { slug: 'secret', language: 'en' })).rejects.toThrow('not-found');
});
