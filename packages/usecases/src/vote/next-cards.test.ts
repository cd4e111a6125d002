import { randomUUID } from 'node:crypto';
import {
  makeAgreement,
  makePerson,
  makeProposal,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { Id } from '@parley/domain/id';
import type { RoundRules } from '@parley/domain/round';
import { expect, test } from 'vitest';
import { castVote } from './cast-vote';
import { listMyVotes } from './list-my-votes';
import { nextCards } from './next-cards';

const world = useTestDb();
const deps = () => ({ db: world.db, now: () => new Date('2026-11-01T00:00:00Z') });
const kinds = ['statement', 'clause', 'amendment'] as const;

async function makeRoom(statements: number, rules: Partial<RoundRules> = {}) {
  const agreementId = await makeAgreement(world.db);
  const slug = `room-${randomUUID().slice(0, 8)}`;
  const roundId = await makeRound(world.db, agreementId, { slug, rules });
  const itemIds: Id<'item'>[] = [];
  for (let i = 0; i < statements; i += 1) itemIds.push((await makeStatement(world.db, roundId)).itemId);
  const asked = { roundSlug: slug, language: 'en', kinds: [...kinds], first: null, except: [], seed: '' };
  return { agreementId, roundId, itemIds, asked, person: await makePerson(world.db) };
}
const vote = (itemId: Id<'item'>, choice: 'agree' | 'disagree' | 'pass' = 'agree') => ({
  itemId,
  choice,
  matters: false,
  operationId: randomUUID() as string,
  language: 'en',
});

test('ten cards at a time; one that was voted on does not come back, and progress is told', async () => {
  const { asked, person } = await makeRoom(12);
  const first = await nextCards(deps(), person, asked);
  expect(first).toMatchObject({ total: 12, done: 0, obstacle: null, party: { code: 'CA' } });
  expect(first.cards).toHaveLength(10);
  for (const card of first.cards) await castVote(deps(), person, vote(card.itemId));
  const second = await nextCards(deps(), person, asked);
  expect(second).toMatchObject({ total: 12, done: 10 });
  expect(second.cards).toHaveLength(2);
  const seen = new Set(first.cards.map((card) => card.itemId));
  expect(second.cards.filter((card) => seen.has(card.itemId))).toEqual([]);
});

test('waiting and removed texts and one’s own are not asked about', async () => {
  const { roundId, asked, person } = await makeRoom(1);
  await makeStatement(world.db, roundId, { state: 'pending' });
  await makeStatement(world.db, roundId, { state: 'removed' });
  await makeStatement(world.db, roundId, { authorId: person.personId });
  expect(await nextCards(deps(), person, asked)).toMatchObject({ total: 1, cards: { length: 1 } });
  expect(await nextCards(deps(), await makePerson(world.db), asked)).toMatchObject({ total: 2 });
});

test('the text that the fewest of the viewer’s party have voted on comes first; other parties do not weigh', async () => {
  const { agreementId, roundId, itemIds, asked, person } = await makeRoom(3);
  const [a, b, c] = itemIds as [Id<'item'>, Id<'item'>, Id<'item'>];
  await makeVoter(world.db, agreementId, roundId, {
    choices: [
      [a, 'agree'],
      [b, 'agree'],
    ],
  });
  await makeVoter(world.db, agreementId, roundId, { choices: [[a, 'pass']] });
  for (let i = 0; i < 3; i += 1) {
    await makeVoter(world.db, agreementId, roundId, { partyCode: 'MX', choices: [[c, 'agree']] });
  }
  const { cards } = await nextCards(deps(), person, asked);
  expect(cards.map((card) => card.itemId)).toEqual([c, b, a]);
  expect(cards[0]?.why).toBe('fewest-in-party');
});

test('votes that do not count do not make a text look heard', async () => {
  const { itemIds, asked, person } = await makeRoom(2);
  const [a, b] = itemIds as [Id<'item'>, Id<'item'>];
  const counted = await makePerson(world.db);
  await castVote(deps(), counted, vote(a));
  for (let i = 0; i < 3; i += 1) {
    await castVote(deps(), await makePerson(world.db, { emailConfirmed: false }), vote(b));
  }
  expect((await nextCards(deps(), person, asked)).cards.map((card) => card.itemId)).toEqual([b, a]);
});

test('a text that another party blocks beyond doubt comes last', async () => {
  const { agreementId, roundId, itemIds, asked } = await makeRoom(2, { minimumVotes: 10 });
  const [open, blocked] = itemIds as [Id<'item'>, Id<'item'>];
  for (let i = 0; i < 10; i += 1) {
    const choice = i < 6 ? 'agree' : 'disagree';
    const both = [
      [open, choice],
      [blocked, choice],
    ] as const;
    await makeVoter(world.db, agreementId, roundId, { choices: both });
    const apart = [
      [open, choice],
      [blocked, 'disagree'],
    ] as const;
    await makeVoter(world.db, agreementId, roundId, { partyCode: 'MX', choices: apart });
  }
  for (let i = 0; i < 5; i += 1) {
    const { cards } = await nextCards(deps(), await makePerson(world.db), asked);
    expect(cards.map((card) => card.itemId)).toEqual([open, blocked]);
  }
});

test('what a round has heard is read again after two seconds', async () => {
  const { agreementId, roundId, asked } = await makeRoom(2);
  const first = async (seconds: number) => {
    const now = () => new Date(Date.parse('2026-11-01T00:00:00Z') + seconds * 1000);
    return (await nextCards({ db: world.db, now }, null, asked)).cards[0]?.itemId as Id<'item'>;
  };
  const heard = await first(0);
  await makeVoter(world.db, agreementId, roundId, { choices: [[heard, 'agree']] });
  expect(await first(1)).toBe(heard);
  expect(await first(2)).not.toBe(heard);
});

test('ties stand in an order of each person’s own, the same at every look', async () => {
  const { asked } = await makeRoom(8);
  const people = await Promise.all(Array.from({ length: 6 }, () => makePerson(world.db)));
  const order = async (who: (typeof people)[number]) =>
    (await nextCards(deps(), who, asked)).cards.map((card) => card.itemId).join();
  const orders = await Promise.all(people.map(order));
  expect(new Set(orders).size).toBeGreaterThan(3);
  expect(await Promise.all(people.map(order))).toEqual(orders);
});

test('a visitor is handed cards, and is told that a vote needs an account', async () => {
  const { asked } = await makeRoom(3);
  const shown = await nextCards(deps(), null, asked);
  expect(shown).toMatchObject({ obstacle: 'not-signed-in', party: null, done: 0, total: 3 });
  expect(shown.cards.map((card) => card.why)).toEqual(['fewest', 'fewest', 'fewest']);
});

test('a card that was asked for stands first, also when it was voted on, with the choice that stands', async () => {
  const { itemIds, asked, person } = await makeRoom(3);
  const first = itemIds[1] as Id<'item'>;
  await castVote(deps(), person, vote(first, 'pass'));
  const { cards } = await nextCards(deps(), person, { ...asked, first });
  expect(cards[0]).toMatchObject({ itemId: first, why: 'asked-for', choice: 'pass' });
  expect(cards).toHaveLength(3);
});

test('a clause card carries heading, words in the reader’s language, and its proposal', async () => {
  const { agreementId, roundId, asked, person } = await makeRoom(0);
  const { slug, clauseItemId } = await makeProposal(world.db, agreementId, roundId);
  const { cards } = await nextCards(deps(), person, { ...asked, language: 'fr-CA' });
  expect(cards).toMatchObject([
    {
      itemId: clauseItemId,
      kind: 'clause',
      number: 1,
      heading: { language: 'fr-CA', text: 'Scope (fr)' },
      text: { language: 'fr-CA', text: 'This applies. (fr)', original: null },
      proposal: { slug },
    },
  ]);
});

test('my votes come newest first in pages of twenty, filtered by choice, without the words of a removed text', async () => {
  const { itemIds, person } = await makeRoom(25);
  for (const [i, itemId] of itemIds.entries()) {
    const now = () => new Date(Date.parse('2026-11-01T00:00:00Z') + i * 1000);
    await castVote({ db: world.db, now }, person, vote(itemId, i < 3 ? 'pass' : 'agree'));
  }
  const asked = { language: 'en', choice: null, roundSlug: null, cursor: null };
  const first = await listMyVotes(deps(), person, asked);
  expect(first.counts).toEqual({ agree: 22, disagree: 0, pass: 3 });
  expect(first.votes).toHaveLength(20);
  expect(first.votes[0]).toMatchObject({ itemId: itemIds[24], isChangeable: true, isStale: false });
  const [at = '', id = ''] = (first.next ?? '').split('~');
  const cursor = { at: new Date(at), id: id as Id<'item'> };
  const second = await listMyVotes(deps(), person, { ...asked, cursor });
  expect(second.votes.map((row) => row.itemId)).toEqual(itemIds.slice(0, 5).reverse());
  expect(second.next).toBeNull();
  await world.sql`update items set state = 'removed' where id = ${itemIds[0] ?? ''}`;
  const passed = await listMyVotes(deps(), person, { ...asked, choice: 'pass' });
  expect(passed.votes.map((row) => row.choice)).toEqual(['pass', 'pass', 'pass']);
  expect(passed.votes.at(-1)).toMatchObject({ state: 'removed', text: null, isChangeable: false });
  await expect(listMyVotes(deps(), null, asked)).rejects.toThrow('not-signed-in');
});

test('a card that a visitor has tried is not handed out again, and is counted as done', async () => {
  const { asked, itemIds } = await makeRoom(3);
  const tried = itemIds.slice(0, 2);
  const { cards, done, total } = await nextCards(deps(), null, { ...asked, except: tried });
  expect({ done, total }).toEqual({ done: 2, total: 3 });
  expect(cards.map(({ itemId }) => itemId)).toEqual(itemIds.slice(2));
});
