import type { RingQueue } from '../connection';
import { type Schedules, schedules } from './schedules';

/** Puts the schedules into the queue, where they are not. Done again every minute: a queue that was emptied has none. */
export async function registerSchedules(queue: RingQueue, wanted: Schedules = schedules): Promise<void> {
  for (const [job, pattern] of Object.entries(wanted)) {
    await queue.upsertJobScheduler(
      job as never,
      { pattern, tz: 'UTC' },
      { name: 'tick', data: { job }, opts: { removeOnComplete: true, removeOnFail: true } },
    );
  }
  for (const { key } of await queue.getJobSchedulers()) {
    if (!Object.hasOwn(wanted, key)) await queue.removeJobScheduler(key as never);
  }
}
