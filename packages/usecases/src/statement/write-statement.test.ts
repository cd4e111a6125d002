import { makeAgreement, makePerson, makeProposal, makeRound, useTestDb } from '@parley/db/testing';
import type { RoundRules } from '@parley/domain/round';
import type { WriteStatementInput } from '@parley/domain/statement';
import { expect, test } from 'vitest';
import { listMyStatements } from './list-my-statements';
import { listStatements } from './list-statements';
import { nearStatements } from './near-statements';
import { writeStatement } from './write-statement';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });

async function makeRoom(rules: Partial<RoundRules> = {}) {
  const agreementId = await makeAgreement(world.db);
  const slug = `room-${crypto.randomUUID().slice(0, 8)}`;
  const roundId = await makeRound(world.db, agreementId, { rules, slug });
  const say = (text: string, more: Partial<WriteStatementInput> = {}): WriteStatementInput => ({
    roundId,
    text,
    language: 'en',
    proposalId: null,
    ...more,
  });
  return { agreementId, roundId, slug, say, person: await makePerson(world.db) };
}
const mine = { language: 'en', cursor: null };

test('a strict round shows a statement only after a moderator: it waits, with one case', async () => {
  const { say, slug, person } = await makeRoom({ statements: 'strict' });
  const written = await writeStatement(deps(), person, say('  Share   the\ntest data. '));
  expect(written).toMatchObject({ number: 1, state: 'pending' });
  const rows =
    await world.sql`select reason, state, round_id from cases where statement_id = ${written.statementId}`;
  expect(rows).toMatchObject([{ reason: 'strict', state: 'waiting' }]);
  const listed = await listStatements(deps(), person, { roundSlug: slug, proposalId: null, ...mine });
  expect(listed.statements).toEqual([]);
  expect((await listMyStatements(deps(), person, mine)).statements).toMatchObject([
    { number: 1, state: 'pending', text: { text: 'Share the test data.' }, decision: null, figures: null },
  ]);
});

test('a round that moderates by report shows it at once, and opens no case', async () => {
  const { say, slug, person } = await makeRoom({ statements: 'by-report' });
  const written = await writeStatement(deps(), person, say('Share the test data.'));
  expect(written.state).toBe('live');
  expect(await world.sql`select 1 from cases where statement_id = ${written.statementId}`).toEqual([]);
  const listed = await listStatements(deps(), null, { roundSlug: slug, proposalId: null, ...mine });
  expect(listed.statements).toMatchObject([{ number: 1, choice: null }]);
});

test('numbers of a round have no gap and no double under parallel writers, and start at 1 in each round', async () => {
  const one = await makeRoom({ statements: 'by-report' });
  const two = await makeRoom({ statements: 'by-report' });
  const written = await Promise.all(
    Array.from({ length: 24 }, (_, i) =>
      writeStatement(deps(), one.person, (i % 2 ? one : two).say(`Idea ${i}.`)),
    ),
  );
  const numbers = (from: number) => written.filter((_, i) => i % 2 === from).map((w) => w.number);
  const expected = Array.from({ length: 12 }, (_, i) => i + 1);
  expect(numbers(0).sort((a, b) => a - b)).toEqual(expected);
  expect(numbers(1).sort((a, b) => a - b)).toEqual(expected);
});

test.each([
  ['case', 'SHARE THE ÉTUDES.'],
  ['white space', ' Share  the\tétudes. '],
  ['another way to write an accent', 'Share the e\u0301tudes.'],
])('the same words are one statement, whatever the %s; which one it is is told', async (_what, again) => {
  const { say, person } = await makeRoom();
  await writeStatement(deps(), person, say('Something else.'));
  await writeStatement(deps(), person, say('Share the études.'));
  const other = await makePerson(world.db);
  await expect(writeStatement(deps(), other, say(again))).rejects.toMatchObject({
    code: 'statement-duplicate',
    details: { number: 2 },
  });
});

test('a letter that grows when it is lowered does not hide a duplicate', async () => {
  const { say, person } = await makeRoom();
  await writeStatement(deps(), person, say('İİİİ'));
  const lower = 'İİİİ'.toLowerCase();
  await expect(writeStatement(deps(), person, say(lower))).rejects.toThrow('statement-duplicate');
});

test('the same words sent in parallel are written once', async () => {
  const { say, roundId, person } = await makeRoom();
  const sent = await Promise.allSettled(
    Array.from({ length: 20 }, () => writeStatement(deps(), person, say('Once.'))),
  );
  expect(sent.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(await world.sql`select 1 from statements where round_id = ${roundId}`).toHaveLength(1);
});

test('the same words in another round, or after a moderator took them out, may be written', async () => {
  const { agreementId, say, person } = await makeRoom();
  const written = await writeStatement(deps(), person, say('Again.'));
  const elsewhere = await makeRound(world.db, agreementId);
  await writeStatement(deps(), person, say('Again.', { roundId: elsewhere }));
  await world.sql`update items set state = 'removed' where id = ${written.itemId}`;
  expect(await writeStatement(deps(), person, say('Again.'))).toMatchObject({ number: 2 });
});

test('length is the rule of the round, counted in what people see as characters of the tidied text', async () => {
  const { say, person } = await makeRoom({ statementLength: 50 });
  await writeStatement(deps(), person, say(`${'𝒳'.repeat(25)}  ${'b'.repeat(24)}`));
  await expect(writeStatement(deps(), person, say('c'.repeat(51)))).rejects.toMatchObject({
    code: 'statement-too-long',
    details: { limit: 50 },
  });
  await expect(writeStatement(deps(), person, say(' \n'))).rejects.toThrow('statement-empty');
});

test('a statement stands beside a proposal of its own round only', async () => {
  const { agreementId, roundId, say, person, slug } = await makeRoom({ statements: 'by-report' });
  const here = await makeProposal(world.db, agreementId, roundId);
  const there = await makeProposal(world.db, agreementId, await makeRound(world.db, agreementId));
  await writeStatement(deps(), person, say('Here.', { proposalId: here.proposalId }));
  await writeStatement(deps(), person, say('Nowhere.'));
  await expect(
    writeStatement(deps(), person, say('There.', { proposalId: there.proposalId })),
  ).rejects.toThrow('not-found');
  const listed = await listStatements(deps(), null, {
    roundSlug: slug,
    proposalId: here.proposalId,
    ...mine,
  });
  expect(listed.statements.map((row) => row.text.text)).toEqual(['Here.']);
});

test('visitors, unconfirmed addresses, people of no party and closed rounds are refused', async () => {
  const { agreementId, say, person } = await makeRoom();
  const closed = await makeRound(world.db, agreementId, { state: 'closed' });
  const unconfirmed = await makePerson(world.db, { emailConfirmed: false });
  const ofNoParty = await makePerson(world.db, { partyCode: null });
  await expect(writeStatement(deps(), null, say('x'))).rejects.toThrow('not-signed-in');
  await expect(writeStatement(deps(), unconfirmed, say('x'))).rejects.toThrow('address-not-confirmed');
  await expect(writeStatement(deps(), ofNoParty, say('x'))).rejects.toThrow('voter-without-party');
  await expect(writeStatement(deps(), person, say('x', { roundId: closed }))).rejects.toThrow('round-closed');
});

test('a page of statements shows a translation with its original beside it', async () => {
  const { say, slug, person } = await makeRoom({ statements: 'by-report' });
  const { statementId } = await writeStatement(deps(), person, say('Hola.', { language: 'es-MX' }));
  await world.sql`update statements set translations = '{"en": "Hello."}' where id = ${statementId}`;
  const page = await listStatements(deps(), null, { roundSlug: slug, proposalId: null, ...mine });
  expect(page.statements[0]?.text).toEqual({
    language: 'en',
    text: 'Hello.',
    original: { language: 'es-MX', text: 'Hola.' },
    translator: null,
  });
});

test('what looks like a text that is being written is shown, in any of its languages, and nothing is merged', async () => {
  const { say, roundId, person } = await makeRoom({ statements: 'by-report' });
  const other = await makePerson(world.db);
  const audits = await writeStatement(deps(), other, say('High-risk systems should be audited every year.'));
  await writeStatement(deps(), other, say('Small firms need help with the costs of compliance.'));
  await world.sql`update statements set translations = '{"fr-CA": "Les systèmes à haut risque devraient être audités chaque année."}'
    where id = ${audits.statementId}`;
  const near = (text: string) => nearStatements(deps(), person, { roundId, text, language: 'en' });
  const found = [{ itemId: audits.itemId, number: 1, choice: null, text: { language: 'en' } }];
  expect(await near('HIGH-RISK systems should not be audited every year')).toMatchObject(found);
  expect(await near('Les systemes a haut risque devraient etre audites chaque annee')).toMatchObject(found);
  expect(await near('Forests should be protected by law.')).toEqual([]);
  expect(await near('High-risk')).toEqual([]);
  await writeStatement(deps(), person, say('High-risk systems should not be audited every year.'));
  expect(await near('High-risk systems should be audited every year.')).toHaveLength(2);
});

test('what waits for a moderator, was taken out or is of another round looks like nothing', async () => {
  const text = 'High-risk systems should be audited every year.';
  const { agreementId, say, roundId, person } = await makeRoom({ statements: 'by-report' });
  const { itemId } = await writeStatement(deps(), person, say(text));
  const elsewhere = await makeRound(world.db, agreementId);
  const near = (where: typeof roundId) =>
    nearStatements(deps(), person, { roundId: where, text, language: 'en' });
  expect(await near(elsewhere)).toEqual([]);
  expect(await near(roundId)).toHaveLength(1);
  for (const state of ['pending', 'removed']) {
    await world.sql`update items set state = ${state} where id = ${itemId}`;
    expect(await near(roundId)).toEqual([]);
  }
});
