import { availableParallelism } from 'node:os';
import type { Edition, EditionPeople, Report, ReportInput, ReportRules } from '@parley/consensus/report';
import type { Progress } from '../thread';
import { memoryOfThread } from './memory';
import { type Pool, startPool } from './pool';
import { runReport } from './run-report';
import { explainFailure } from './thread-failure';

export type OpenThreadsOptions = {
  /** The file that a thread runs: its default export is that of `@parley/threads/thread`. */
  threadFile: URL;
  /** Threads at most; without it as many as the machine runs at a time. */
  threads?: number;
  /** Memory for the objects of one thread. Columns of numbers lie outside and are not counted. */
  memoryMegabytes?: number;
};

export type ReportRun = {
  /** The edition that it follows: with its votes, what changed since is told; its labels are followed in any case. */
  previous?: Edition | EditionPeople | undefined;
  /** Take that edition's evidence for groups instead of testing anew, which is most of the work. */
  keepEvidence?: boolean | undefined;
  /** Fired: the thread is ended at once, and the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
};

export type Threads = {
  /** The same bytes as the engine gives when it is called here, off the event loop. */
  computeReport(input: ReportInput, rules: Partial<ReportRules>, run?: ReportRun): Promise<Report>;
  /** Ends all threads; what they were at rejects. */
  close(): Promise<void>;
};

/** Threads that compute reports: none before the first report, at most one while there is nothing to do. */
export function openThreads({ threadFile, ...options }: OpenThreadsOptions): Threads {
  const threads = options.threads ?? availableParallelism();
  const memoryMegabytes = options.memoryMegabytes ?? memoryOfThread();
  let pool: Pool | undefined;
  return {
    computeReport: async (input, rules, run = {}) => {
      run.signal?.throwIfAborted();
      pool ??= startPool(threadFile, threads, memoryMegabytes);
      try {
        const { previous, keepEvidence = false } = run;
        return await runReport(pool, { input, rules, previous, keepEvidence, threads }, run);
      } catch (error) {
        throw explainFailure(error, memoryMegabytes);
      }
    },
    close: async () => pool?.threads.destroy(),
  };
}
