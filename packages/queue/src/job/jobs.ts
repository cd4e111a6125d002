import { idSchema } from '@parley/domain/id';
import { z } from 'zod';

/**
 * Everything that happens later. A payload holds ids and numbers, never content: the database is the truth,
 * the queue is a doorbell. Adding a job is a row here and a handler in the worker; the compiler names what is missing.
 */
export const jobs = {
  /** Renders a letter and hands it to the mail server, or keeps it where there is none. */
  'letter.send': {
    payload: z.strictObject({ letterId: idSchema('letter') }),
    // A day: mail servers are down for hours.
    attempts: 28,
    timeoutSeconds: 60,
  },
  /** Computes a round's report when there are votes that its newest one did not see. */
  'round.report': {
    payload: z.strictObject({ roundId: idSchema('round') }),
    attempts: 5,
    timeoutSeconds: 600,
  },
  /** Finds rounds whose report is behind, and rounds whose time has come to close. */
  'round.watch': { payload: z.strictObject({}), attempts: 1, timeoutSeconds: 60 },
  /** Tells everybody who voted in a closed round what it found, once. */
  'round.tell': {
    payload: z.strictObject({ roundId: idSchema('round') }),
    attempts: 28,
    timeoutSeconds: 600,
  },
  /** Tells everybody who took part in a proposal what the parties answered, once. */
  'proposal.tell': {
    payload: z.strictObject({ proposalId: idSchema('proposal') }),
    attempts: 28,
    timeoutSeconds: 600,
  },
  /** Finds people whose digest is due in their own zone. */
  'digest.plan': { payload: z.strictObject({}), attempts: 1, timeoutSeconds: 300 },
  /** Writes one person's digest for one week. */
  'digest.write': {
    payload: z.strictObject({ personId: idSchema('person'), isoWeek: z.string().regex(/^\d{4}-W\d{2}$/) }),
    attempts: 5,
    timeoutSeconds: 60,
  },
  /** Erases somebody who asked for it and did not take it back. */
  'person.erase': {
    payload: z.strictObject({ personId: idSchema('person') }),
    attempts: 28,
    timeoutSeconds: 120,
  },
  /** Removes what has been kept long enough, and sees to erasures that were missed. */
  'retention.apply': { payload: z.strictObject({}), attempts: 1, timeoutSeconds: 600 },
} as const satisfies Record<string, { payload: z.ZodType; attempts: number; timeoutSeconds: number }>;

export type JobName = keyof typeof jobs;
export type JobPayload<J extends JobName> = z.infer<(typeof jobs)[J]['payload']>;
export const jobNames = Object.keys(jobs) as JobName[];
