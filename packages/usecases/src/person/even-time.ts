import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than the work takes, shorter than anybody minds. */
const answerMilliseconds = 400;

/** Does the work and answers no sooner than always: the time does not tell what there was to do. */
export async function evenTime<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work(), sleep(answerMilliseconds)]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
