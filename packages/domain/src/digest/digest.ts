import { z } from 'zod';

/** Digests come at this hour of the reader's own clock. */
export const digestHour = 8;

/** ISO days: 1 Monday to 7 Sunday; null takes no digest. */
export const changeDigestDayInput = z.strictObject({ weekday: z.number().int().min(1).max(7).nullable() });
export type ChangeDigestDayInput = z.infer<typeof changeDigestDayInput>;

/** A moment on somebody's wall, without a zone: what their clock and calendar show. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number };

const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01, a Thursday. */
const dayNumber = ({ year, month, day }: WallTime): number =>
  Date.UTC(year, month - 1, day) / dayMilliseconds;

/** 1 Monday to 7 Sunday (ISO 8601). */
export const isoWeekday = (wall: WallTime): number => ((((dayNumber(wall) + 3) % 7) + 7) % 7) + 1;

/** `2026-W48`: the week belongs to the year that its Thursday is in (ISO 8601). */
export function isoWeek(wall: WallTime): string {
  const thursday = new Date((dayNumber(wall) - isoWeekday(wall) + 4) * dayMilliseconds);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMilliseconds)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * True from 08:00 of the chosen day until the ISO week ends: a worker that was away that morning is late, and does
 * not skip the week. The database computes the same for everybody at once; a test holds the two together.
 */
export const isDigestDue = (wall: WallTime, weekday: number): boolean =>
  isoWeekday(wall) > weekday || (isoWeekday(wall) === weekday && wall.hour >= digestHour);
