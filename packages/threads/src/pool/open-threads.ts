import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import type { Report, ReportInput, ReportRules } from '@parley/consensus/report';
import { Piscina } from 'piscina';
import type { ReportTask } from '../thread';
import { memoryOfThread } from './memory';
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
  /** Fired: the thread is ended at once, and the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
};

export type Threads = {
  /** The same bytes as the engine gives when it is called here, off the event loop. */
  computeReport(input: ReportInput, rules: Partial<ReportRules>, run?: ReportRun): Promise<Report>;
  /** Ends all threads; what they were at rejects. */
  close(): Promise<void>;
};

type Pool = { threads: Piscina<ReportTask, Report>; broken: AbortSignal };

/** Threads that compute reports: none before the first report, at most one while there is nothing to do. */
export function openThreads(options: OpenThreadsOptions): Threads {
  const memoryMegabytes = options.memoryMegabytes ?? memoryOfThread();
  let pool: Pool | undefined;
  return {
    computeReport: async (input, rules, { signal } = {}) => {
      signal?.throwIfAborted();
      pool ??= startPool(options, memoryMegabytes);
      const stop = signal === undefined ? pool.broken : AbortSignal.any([signal, pool.broken]);
      const { port1, port2 } = new MessageChannel();
      try {
        const task: ReportTask = { input, rules, port: port2 };
        return await pool.threads.run(task, { transferList: [port2], signal: stop });
      } catch (error) {
        throw explainFailure(stop.aborted ? stop.reason : error, memoryMegabytes);
      } finally {
        port1.close();
      }
    },
    close: async () => pool?.threads.destroy(),
  };
}

const idleMilliseconds = 10_000;

function startPool({ threadFile, threads }: OpenThreadsOptions, memoryMegabytes: number): Pool {
  const pool = new Piscina<ReportTask, Report>({
    filename: threadFile.href,
    // Where a thread dies another takes its place for the work that waits, if there is to be one at least.
    minThreads: 1,
    maxThreads: threads ?? availableParallelism(),
    idleTimeout: idleMilliseconds,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    recordTiming: false,
    execArgv: argumentsFor(threadFile),
  });
  // A thread that dies without any work belongs to all of it: what waits would wait for ever.
  const broken = new AbortController();
  pool.on('error', (error) => broken.abort(error));
  return { threads: pool, broken: broken.signal };
}

/** Sources are read through tsx, as the program that opens these threads was itself; a test runner has a way of its own. */
function argumentsFor(threadFile: URL): string[] {
  const isSource = threadFile.pathname.endsWith('.ts');
  if (!isSource || process.execArgv.some((word) => word.includes('/tsx/dist/'))) return process.execArgv;
  return [...process.execArgv, '--import', import.meta.resolve('tsx')];
}
