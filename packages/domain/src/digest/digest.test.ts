import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDigestDue, isoWeek, isoWeekday, takeWindow } from '.';

const wall = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute };
};

test.each([
  ['2026-11-24 08:00', '2026-W48', 2],
  ['2026-12-31 23:59', '2026-W53', 4],
  ['2027-01-01 00:00', '2026-W53', 5],
  ['2027-01-03 12:00', '2026-W53', 7],
  ['2027-01-04 00:00', '2027-W01', 1],
  ['2024-12-30 00:00', '2025-W01', 1],
  ['2021-01-03 00:00', '2020-W53', 7],
])('%s is in week %s, day %i', (text, week, weekday) => {
  expect(isoWeek(wall(text))).toBe(week);
  expect(isoWeekday(wall(text))).toBe(weekday);
});

test.each([
  ['2026-11-23 23:59', 2, false],
  ['2026-11-24 07:59', 2, false],
  ['2026-11-24 08:00', 2, true],
  ['2026-11-29 23:59', 2, true],
  ['2026-11-30 00:00', 2, false],
  ['2026-11-29 07:59', 7, false],
  ['2026-11-29 08:00', 7, true],
])('at %s the digest of day %i is due: %s', (text, weekday, due) => {
  expect(isDigestDue(wall(text), weekday)).toBe(due);
});

describe('a window', () => {
  const events = fc.array(fc.integer({ min: 0, max: 50 }).map((at) => ({ at: new Date(at) })));

  test('tells of every event once, over however many digests, and then ends', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 9 }), (all, limit) => {
        const told: unknown[] = [];
        let start = new Date(-1);
        for (let digests = 0; digests <= all.length; digests += 1) {
          const { included, endsAt } = takeWindow(all, start, limit);
          told.push(...included);
          start = endsAt;
        }
        expect(told).toHaveLength(all.length);
        expect(new Set(told)).toEqual(new Set(all));
      }),
    );
  });

  test('without anything new it stays where it was', () => {
    const start = new Date(7);
    expect(takeWindow([{ at: new Date(7) }], start, 3)).toEqual({ included: [], endsAt: start });
  });
});
