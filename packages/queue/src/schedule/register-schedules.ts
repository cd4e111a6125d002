import type { RingQueue } from '../connection';
import { type Schedules, schedules } from './schedules';

/** A schedule whose next ring should have come this long ago has lost it. */
const lateMilliseconds = 10_000;

/**
 * Puts the schedules into the queue where they are not, or have lost their next ring. Asked every minute: a queue
 * that was emptied has none. One that is well is left alone: registering it again near its time would skip a ring.
 */
export async function registerSchedules(queue: RingQueue, wanted: Schedules = schedules): Promise<void> {
  const found = new Map((await queue.getJobSchedulers()).map((scheduler) => [scheduler.key, scheduler]));
  for (const [job, pattern] of Object.entries(wanted)) {
    const known = found.get(job);
    if (known?.pattern === pattern && (known.next ?? 0) > Date.now() - lateMilliseconds) continue;
    await queue.upsertJobScheduler(
      job as never,
      { pattern, tz: 'UTC' },
      { name: 'tick', data: { job }, opts: { removeOnComplete: true, removeOnFail: true } },
    );
  }
  for (const key of found.keys()) {
    if (!Object.hasOwn(wanted, key)) await queue.removeJobScheduler(key as never);
  }
}
