import { randomUUID } from 'node:crypto';
import {
  makeAgreement,
  makePerson,
  makeRound,
  makeStatement,
  makeVoter,
  useTestDb,
} from '@parley/db/testing';
import type { TallyVisibility } from '@parley/domain/round';
import { expect, test } from 'vitest';
import { castVote } from './cast-vote';
import { itemTally } from './item-tally';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const during = () => at('2026-11-01T00:00:00Z');

/** Six votes of Canada, as many of Mexico as asked for (one of them agreeing), and eleven of the United States. */
async function makeRoom(tallies: TallyVisibility, mexican: number) {
  const agreementId = await makeAgreement(world.db);
  const roundId = await makeRound(world.db, agreementId, { rules: { tallies } });
  const { itemId } = await makeStatement(world.db, roundId);
  for (let i = 0; i < 6; i += 1) {
    await makeVoter(world.db, agreementId, roundId, { choices: [[itemId, i < 4 ? 'agree' : 'pass']] });
  }
  for (let i = 0; i < mexican; i += 1) {
    const choice = i === 0 ? 'agree' : 'disagree';
    await makeVoter(world.db, agreementId, roundId, { partyCode: 'MX', choices: [[itemId, choice]] });
  }
  for (let i = 0; i < 11; i += 1) {
    await makeVoter(world.db, agreementId, roundId, { partyCode: 'US', choices: [[itemId, 'agree']] });
  }
  return { itemId, person: await makePerson(world.db, { partyCode: 'MX', emailConfirmed: false }) };
}

test('live figures show to somebody who has voted on the item, and to nobody else', async () => {
  const { itemId, person } = await makeRoom('with-editions', 5);
  const hidden = { hidden: 'vote-first', tally: null };
  expect(await itemTally(during(), null, { itemId })).toEqual(hidden);
  expect(await itemTally(during(), person, { itemId })).toEqual(hidden);
  const cast = {
    itemId,
    choice: 'agree',
    matters: false,
    operationId: randomUUID(),
    language: 'en',
  } as const;
  await castVote(during(), person, cast);
  // The vote of an unconfirmed address opens the figures and is not in them.
  expect(await itemTally(during(), person, { itemId })).toEqual({
    hidden: null,
    tally: {
      all: { agree: 16, disagree: 4, pass: 2 },
      parties: [
        { party: 'CA', tally: { agree: 4, disagree: 0, pass: 2 } },
        { party: 'MX', tally: { agree: 1, disagree: 4, pass: 0 } },
        { party: 'US', tally: { agree: 11, disagree: 0, pass: 0 } },
      ],
      passReasons: [],
      suppressionK: 5,
    },
  });
});

test('a party under k is withheld, and so is the party that would give it away', async () => {
  const { itemId } = await makeRoom('open', 4);
  expect((await itemTally(during(), null, { itemId })).tally).toEqual({
    all: { agree: 16, disagree: 3, pass: 2 },
    parties: [
      { party: 'CA', tally: null },
      { party: 'MX', tally: null },
      { party: 'US', tally: { agree: 11, disagree: 0, pass: 0 } },
    ],
    passReasons: [],
    suppressionK: 5,
  });
});

test('a round that shows figures after its close shows them to everybody then, and to nobody before', async () => {
  const { itemId } = await makeRoom('after-close', 5);
  expect((await itemTally(during(), null, { itemId })).hidden).toBe('after-close');
  expect((await itemTally(at('2031-01-01T00:00:00Z'), null, { itemId })).hidden).toBeNull();
});
