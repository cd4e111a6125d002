import type { JobName } from '../job';

/** Jobs that come by the clock, as cron patterns in UTC. Their payload is empty. */
export const schedules = {
  'round.watch': '* * * * *',
  // Every zone's 08:00 falls on a quarter of an hour of UTC, in a few zones not on a full hour.
  'digest.plan': '*/15 * * * *',
  'retention.apply': '23 4 * * *',
} as const satisfies Partial<Record<JobName, string>>;

export type ScheduledJob = keyof typeof schedules;
export type Schedules = Partial<Record<ScheduledJob, string>>;

export const isScheduledJob = (job: string): job is ScheduledJob => Object.hasOwn(schedules, job);
