import { listDueDigests } from '@parley/db/digest';
import { makePerson, useTestDb } from '@parley/db/testing';
import { isDigestDue, isoWeek, isoWeekday } from '@parley/domain/digest';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { planDigests } from './plan-digests';
import { writeDigest } from './write-digest';

const world = useTestDb();
const at = (iso: string) => ({ db: world.db, now: () => new Date(iso) });
const due = (iso: string) => listDueDigests(world.db, new Date(iso), { after: null, limit: 1000 });

beforeEach(async () => {
  await world.sql`delete from people`;
  await world.sql`delete from outbox`;
});

const reader = async (timeZone: string, weekday = 2) => {
  const person = await makePerson(world.db, { timeZone });
  await world.sql`
    update people set digest_weekday = ${weekday}, email_confirmed_at = '2026-01-01' where id = ${person.personId}`;
  return person.personId;
};

// Winter and summer, and the days on which clocks change: 08:00 is the same on the wall, another instant.
test.each([
  ['America/Toronto', 2, '2026-11-24T13:00:00Z', '2026-W48'],
  ['America/Toronto', 2, '2026-07-07T12:00:00Z', '2026-W28'],
  ['America/Toronto', 7, '2026-03-08T12:00:00Z', '2026-W10'],
  ['America/Toronto', 7, '2026-11-01T13:00:00Z', '2026-W44'],
  ['America/Tijuana', 7, '2026-03-08T15:00:00Z', '2026-W10'],
  ['America/Mexico_City', 2, '2026-07-07T14:00:00Z', '2026-W28'],
  ['America/St_Johns', 2, '2026-11-24T11:30:00Z', '2026-W48'],
  ['America/Regina', 2, '2026-07-07T14:00:00Z', '2026-W28'],
  ['America/Phoenix', 2, '2026-07-07T15:00:00Z', '2026-W28'],
  ['Pacific/Kiritimati', 2, '2026-11-23T18:00:00Z', '2026-W48'],
  ['Pacific/Pago_Pago', 1, '2027-01-04T19:00:00Z', '2027-W01'],
  ['Asia/Kathmandu', 5, '2027-01-01T02:15:00Z', '2026-W53'],
])(
  'in %s on day %i the digest is due at %s and not a minute before',
  async (zone, weekday, instant, week) => {
    const personId = await reader(zone, weekday);
    const before = new Date(Date.parse(instant) - 60_000).toISOString();
    expect((await due(before)).filter((row) => row.isoWeek === week)).toEqual([]);
    expect(await due(instant)).toEqual([{ personId, isoWeek: week }]);
  },
);

test('the database and the rule agree on week and moment, for any instant and zone', async () => {
  const zones = ['America/Toronto', 'America/Hermosillo', 'Asia/Tokyo', 'Europe/Paris', 'Pacific/Chatham'];
  const instant = fc.date({ min: new Date('2026-02-01'), max: new Date('2031-12-31'), noInvalidDate: true });
  await fc.assert(
    fc.asyncProperty(
      instant,
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 7 }),
      async (now, zone, weekday) => {
        await world.sql`delete from people`;
        await reader(zone, weekday);
        const [row] = await world.sql<{ wall: string }[]>`
          select to_char(${now.toISOString()}::timestamptz at time zone ${zone}, 'YYYY MM DD HH24 MI') as wall`;
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (row?.wall ?? '').split(' ').map(Number);
        const wall = { year, month, day, hour, minute };
        const found = await due(now.toISOString());
        expect(found.length, `${row?.wall} day ${isoWeekday(wall)}`).toBe(isDigestDue(wall, weekday) ? 1 : 0);
        for (const { isoWeek: week } of found) expect(week).toBe(isoWeek(wall));
      },
    ),
    { numRuns: 60 },
  );
});

test('who is unsubscribed, not confirmed, disabled, or confirmed later that week is not asked', async () => {
  const instant = '2026-11-24T13:00:00Z';
  const people = await Promise.all([1, 2, 3, 4, 5].map(() => reader('America/Toronto')));
  await world.sql`update people set digest_weekday = null where id = ${people[0]!}`;
  await world.sql`update people set email_confirmed_at = null where id = ${people[1]!}`;
  await world.sql`update people set disabled_at = now() where id = ${people[2]!}`;
  await world.sql`update people set email_confirmed_at = '2026-11-24T13:00:01Z' where id = ${people[3]!}`;
  expect(await due(instant)).toEqual([{ personId: people[4], isoWeek: '2026-W48' }]);
});

test('a zone that the database does not know counts as UTC and holds nobody up', async () => {
  const odd = await reader('America/Nowhere');
  const other = await reader('America/Toronto');
  expect((await due('2026-11-24T08:00:00Z')).map((row) => row.personId)).toEqual([odd]);
  expect((await due('2026-11-24T13:00:00Z')).map((row) => row.personId).sort()).toEqual([odd, other].sort());
});

test('planned by twenty at once, each digest is asked for once', async () => {
  await Promise.all(Array.from({ length: 30 }, () => reader('America/Toronto')));
  const deps = at('2026-11-24T13:00:00Z');
  await Promise.all(Array.from({ length: 20 }, () => planDigests(deps)));
  const rows = await world.sql`select payload from outbox where job = 'digest.write'`;
  expect(rows).toHaveLength(30);
});

test('a year of quarter hours gives one digest a person and week, at eight', {
  timeout: 60_000,
}, async () => {
  const zone = 'America/Vancouver';
  const personId = await reader(zone, 3);
  const seen: string[] = [];
  for (let week = 0; week < 53; week += 1) {
    const wednesday = Date.parse('2026-02-04T00:00:00Z') + week * 7 * 86_400_000;
    for (let quarter = 15 * 4 - 1; quarter <= 16 * 4 + 1; quarter += 1) {
      const now = new Date(wednesday + quarter * 15 * 60_000);
      const [row] = await listDueDigests(world.db, now, { after: null, limit: 10 });
      if (row === undefined) continue;
      await writeDigest({ db: world.db, now: () => now }, row);
      const [wall] = await world.sql`
        select to_char(${now.toISOString()}::timestamptz at time zone ${zone}, 'D HH24:MI') as at`;
      seen.push(`${row.isoWeek} ${wall?.at}`);
    }
  }
  expect(seen).toHaveLength(53);
  expect(seen.every((line) => line.endsWith(' 4 08:00'))).toBe(true);
  expect(new Set(seen).size).toBe(53);
  expect(personId).toBeTruthy();
});
