import type { JobName, JobPayload } from '../job';

export type Run = {
  /** 1 at the first start. */
  attempt: number;
  /** Fires when the job's time is over or the lease is somebody else's: stop. */
  signal: AbortSignal;
};

export type Handler<J extends JobName = JobName> = (payload: JobPayload<J>, run: Run) => Promise<void>;

/** One for each job: a name without a handler does not compile. */
export type Handlers = { [J in JobName]: Handler<J> };
