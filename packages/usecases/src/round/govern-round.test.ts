import { makeAgreement, makePerson, makeStatement, useTestDb } from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { Viewer } from '@parley/domain/person';
import { roundRules, type SaveRoundInput, saveRoundInput } from '@parley/domain/round';
import { beforeAll, expect, test } from 'vitest';
import { watchRounds } from '../report';
import {
  copyRound,
  findGovernedRound,
  findRound,
  listGovernedRounds,
  listRounds,
  openRound,
  removeRound,
  saveRound,
  takeBackRound,
} from '.';
import { rulesHashOf } from './rules-hash';

const world = useTestDb();
let admin: Viewer;
let agreementSlug: string;
beforeAll(async () => {
  admin = await makePerson(world.db, { role: 'admin' });
  agreementSlug = 'rounds-of-their-own';
  await makeAgreement(world.db, { slug: agreementSlug });
});

const at = (moment: string) => ({
  get db() {
    return world.db;
  },
  now: () => new Date(moment),
});
const before = at('2026-11-20T12:00:00Z');
const inAll = (words: string) => ({ en: words, 'fr-CA': `${words} (fr)`, 'es-MX': `${words} (es)` });

const written = (changes: Partial<SaveRoundInput> = {}): SaveRoundInput =>
  saveRoundInput.parse({
    agreementSlug,
    title: inAll('Second round'),
    summary: inAll('What is asked'),
    timeZone: 'America/Mexico_City',
    opensAt: '2026-12-01T09:00',
    closesAt: '2026-12-11T23:59',
    rules: {},
    ...changes,
  });

/** A draft, and what an admin sees of it. */
async function makeDraft(changes: Partial<SaveRoundInput> = {}) {
  const { slug } = await saveRound(before, admin, written(changes));
  return findGovernedRound(before, admin, { slug });
}
const openIt = ({ roundId, rulesHash }: { roundId: Id<'round'>; rulesHash: string }, deps = before) =>
  openRound(deps, admin, { roundId, rulesHash });

test('a draft is seen by admins alone, can be written anew, and keeps its address', async () => {
  const draft = await makeDraft();
  expect(draft).toMatchObject({ slug: 'second-round', state: 'draft', opensLocal: '2026-12-01T09:00' });
  expect(draft.opensAt.toISOString()).toBe('2026-12-01T15:00:00.000Z');
  await expect(findRound(before, null, { slug: draft.slug, language: 'en' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await saveRound(before, admin, written({ roundId: draft.roundId, title: inAll('Renamed') }));
  const again = await findGovernedRound(before, admin, { slug: draft.slug });
  expect(again.title).toEqual(inAll('Renamed'));
  const { rounds } = await listGovernedRounds(before, admin, { agreementSlug, language: 'en' });
  expect(rounds.map(({ slug }) => slug)).toContain(draft.slug);
  await removeRound(before, admin, draft);
  await expect(findGovernedRound(before, admin, { slug: draft.slug })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a round is locked with the hash of its rules, opens and closes by its own clock, and takes no edit any more', async () => {
  const draft = await makeDraft({ rules: roundRules.parse({ threshold: 0.7 }) });
  await openIt(draft);
  const find = (moment: string) => findRound(at(moment), null, { slug: draft.slug, language: 'en' });
  expect(await find('2026-12-01T14:59:59Z')).toMatchObject({ obstacle: 'round-not-open', daysLeft: null });
  expect(await find('2026-12-01T15:00:00Z')).toMatchObject({
    obstacle: null,
    state: 'open',
    rulesHash: rulesHashOf(draft.rules),
  });
  expect(await find('2026-12-12T05:59:00Z')).toMatchObject({ obstacle: 'round-closed', state: 'closed' });
  for (const roundId of [draft.roundId]) {
    const edit = saveRound(before, admin, written({ roundId, rules: roundRules.parse({}) }));
    await expect(edit).rejects.toMatchObject({ code: 'round-locked' });
    await expect(removeRound(before, admin, { roundId })).rejects.toMatchObject({ code: 'round-locked' });
    await expect(openIt(draft)).rejects.toMatchObject({ code: 'round-locked' });
  }
  // The database refuses it too, whoever asks.
  await expect(
    world.sql`update rounds set rules = rules || '{"threshold": 0.5}' where id = ${draft.roundId}`,
  ).rejects.toThrow('the rules of an open round are locked');
});

test('the job that watches rounds closes one whose time is over', async () => {
  const draft = await makeDraft();
  await openIt(draft);
  await makeStatement(world.db, draft.roundId);
  await watchRounds(at('2026-12-12T05:58:00Z'));
  const stateOf = async () =>
    (await world.sql`select state from rounds where id = ${draft.roundId}`).map(({ state }) => state);
  expect(await stateOf()).toEqual(['open']);
  await watchRounds(at('2026-12-12T05:59:00Z'));
  expect(await stateOf()).toEqual(['closed']);
});

test('an announced round can be taken back until it opens, and then no more', async () => {
  const draft = await makeDraft();
  await openIt(draft);
  expect((await listRounds(before, { agreementSlug, language: 'en' })).map(({ slug }) => slug)).toContain(
    draft.slug,
  );
  const late = at('2026-12-01T15:00:00Z');
  await expect(takeBackRound(late, admin, draft)).rejects.toMatchObject({ code: 'round-locked' });
  await takeBackRound(before, admin, draft);
  await saveRound(
    before,
    admin,
    written({ roundId: draft.roundId, rules: roundRules.parse({ suppressionK: 9 }) }),
  );
  const again = await findGovernedRound(before, admin, { slug: draft.slug });
  expect(again.rulesHash).not.toBe(draft.rulesHash);
  // What another admin wrote after the preview is not locked unseen.
  await expect(openIt(draft)).rejects.toMatchObject({ code: 'round-changed' });
  await openIt(again);
});

test('a changed rule is a new round: a copy is a draft with the same words, rules and length', async () => {
  const draft = await makeDraft({ rules: roundRules.parse({ minimumVotes: 40 }) });
  await openIt(draft);
  const { slug } = await copyRound(before, admin, draft);
  const copy = await findGovernedRound(before, admin, { slug });
  expect(copy).toMatchObject({ state: 'draft', title: draft.title, rules: draft.rules });
  expect(copy.roundId).not.toBe(draft.roundId);
  const length = ({ opensAt, closesAt }: typeof copy) => closesAt.getTime() - opensAt.getTime();
  expect(length(copy)).toBe(length(draft));
});

test('what cannot be opened says why: a language is missing, its time is over, it closes before it opens', async () => {
  const half = await makeDraft({ title: { en: 'English alone' } });
  expect(half).toMatchObject({ openingObstacle: 'languages-missing', languagesMissing: ['fr-CA', 'es-MX'] });
  await expect(openIt(half)).rejects.toMatchObject({
    code: 'languages-missing',
    details: { languages: 'fr-CA es-MX' },
  });
  const past = await makeDraft();
  await expect(openIt(past, at('2027-01-01T00:00:00Z'))).rejects.toMatchObject({ code: 'round-over' });
  const backwards = written({ closesAt: '2026-12-01T08:00' });
  await expect(saveRound(before, admin, backwards)).rejects.toMatchObject({ code: 'round-times-wrong' });
  const nowhere = written({ timeZone: 'America/Atlantis' });
  await expect(saveRound(before, admin, nowhere)).rejects.toMatchObject({ details: { field: 'timeZone' } });
});

test('a round whose time to open has passed opens at once', async () => {
  const draft = await makeDraft();
  const late = at('2026-12-02T00:00:00Z');
  await openIt(draft, late);
  expect(await findRound(late, null, { slug: draft.slug, language: 'en' })).toMatchObject({ obstacle: null });
});

test('of two admins who open one draft at once, one opens it and the other is told', async () => {
  const draft = await makeDraft();
  const answers = await Promise.allSettled([openIt(draft), openIt(draft)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('nobody else makes, sees, opens or removes rounds, and every act is in the log', async () => {
  const draft = await makeDraft();
  for (const role of ['moderator', 'stakeholder', 'analyst'] as const) {
    const other = await makePerson(world.db, { role });
    const refused = { code: 'not-allowed' };
    await expect(saveRound(before, other, written())).rejects.toMatchObject(refused);
    await expect(openRound(before, other, draft)).rejects.toMatchObject(refused);
    await expect(findGovernedRound(before, other, draft)).rejects.toMatchObject(refused);
  }
  await openIt(draft);
  await takeBackRound(before, admin, draft);
  await removeRound(before, admin, draft);
  const acts = await world.sql`select act from audit where subject_id = ${draft.roundId} order by sequence`;
  expect(acts.map(({ act }) => act)).toEqual(['round.save', 'round.open', 'round.take-back', 'round.remove']);
});
