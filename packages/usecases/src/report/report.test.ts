import { makeAgreement, makeRound, makeStatement, makeVoter, useTestDb } from '@parley/db/testing';
import type { Choice } from '@parley/domain/vote';
import { expect, test } from 'vitest';
import { computeHere } from './compute';
import { findReport } from './find-report';
import { recomputeReport } from './recompute-report';
import { watchRounds } from './watch-rounds';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso), computeReport: computeHere });
const later = '2026-11-23T12:00:00Z';

type Room = { slug: string; roundId: Awaited<ReturnType<typeof makeRound>> };

/** A round with one statement; `votes` says how many of each party choose what. */
async function room(
  votes: readonly (readonly [string | null, Choice, number])[],
  options: Parameters<typeof makeRound>[2] = {},
): Promise<Room> {
  const agreementId = await makeAgreement(world.db);
  const slug = `room-${Math.trunc(performance.now() * 1000)}`;
  const roundId = await makeRound(world.db, agreementId, { slug, ...options });
  const { itemId } = await makeStatement(world.db, roundId);
  for (const [partyCode, choice, people] of votes) {
    for (let i = 0; i < people; i += 1) {
      await makeVoter(world.db, agreementId, roundId, { partyCode, choices: [[itemId, choice]] });
    }
  }
  return { slug, roundId };
}

test('what one country says is withheld while too few people of it said it, and so is what would give it away', async () => {
  const { slug, roundId } = await room([
    ['CA', 'agree', 8],
    ['CA', 'disagree', 4],
    ['MX', 'agree', 2],
    ['MX', 'pass', 1],
    ['US', 'disagree', 10],
    ['US', 'agree', 12],
  ]);
  await recomputeReport(at(later), roundId);
  const { report } = await findReport(at(later), slug);
  const [item] = report.items;
  expect(item?.all).toMatchObject({ agree: 22, disagree: 14, pass: 1, n: 37 });
  expect(item?.parties.MX).toBeNull();
  expect(item?.parties.CA).toBeNull();
  expect(item?.parties.US).toMatchObject({ agree: 12, disagree: 10, n: 22 });
});

test('people of no party count in all and in no country', async () => {
  const { slug, roundId } = await room([
    [null, 'agree', 7],
    [null, 'disagree', 5],
    ['US', 'agree', 6],
    ['US', 'disagree', 7],
  ]);
  await recomputeReport(at(later), roundId);
  const { report } = await findReport(at(later), slug);
  expect(report.items[0]?.all?.n).toBe(25);
  expect(report.participants).toBe(25);
});

test('an edition is frozen a week after the opening, once, and again a week later', async () => {
  const { roundId } = await room([['CA', 'agree', 3]], { opensAt: new Date('2026-11-01T00:00:00Z') });
  expect(await recomputeReport(at('2026-11-07T23:59:00Z'), roundId)).toBeNull();
  const both = await Promise.all([1, 2].map(() => recomputeReport(at('2026-11-08T00:00:00Z'), roundId)));
  expect(both.filter((edition) => edition !== null)).toEqual([1]);
  expect(await recomputeReport(at('2026-11-14T23:00:00Z'), roundId)).toBeNull();
  expect(await recomputeReport(at('2026-11-15T00:00:00Z'), roundId)).toBe(2);
});

test('before the first edition there is a report only where the rule shows tallies at once', async () => {
  const opensAt = new Date('2026-11-20T00:00:00Z');
  const silent = await room([['CA', 'agree', 3]], { opensAt });
  const open = await room([['CA', 'agree', 3]], { opensAt, rules: { tallies: 'open' } });
  for (const { roundId } of [silent, open]) await recomputeReport(at(later), roundId);
  await expect(findReport(at(later), silent.slug)).rejects.toThrow('report-missing');
  expect((await findReport(at(later), open.slug)).report.edition).toBeNull();
});

test('a round that shows nothing before it closes shows nothing, frozen or not', async () => {
  const { slug, roundId } = await room([['CA', 'agree', 3]], {
    opensAt: new Date('2026-11-01T00:00:00Z'),
    closesAt: new Date('2026-12-01T00:00:00Z'),
    rules: { tallies: 'after-close' },
  });
  await recomputeReport(at(later), roundId);
  await expect(findReport(at(later), slug)).rejects.toThrow('report-missing');
  await watchRounds(at('2026-12-01T00:01:00Z'));
  expect(await recomputeReport(at('2026-12-01T00:02:00Z'), roundId)).toBe(2);
  expect((await findReport(at('2026-12-01T00:03:00Z'), slug)).report.final).toBe(true);
});

test('the watch closes a round in time and asks once for its report, however often it looks', async () => {
  const { roundId } = await room([['CA', 'agree', 1]], { closesAt: new Date('2027-01-01T00:00:00Z') });
  await watchRounds(at('2027-01-01T00:00:30Z'));
  await watchRounds(at('2027-01-01T00:01:30Z'));
  const rows = await world.sql`
    select r.state, (select count(*)::int from outbox where payload ->> 'roundId' = r.id) as jobs
    from rounds r where r.id = ${roundId}`;
  expect(rows[0]).toMatchObject({ state: 'closed', jobs: 1 });
});
