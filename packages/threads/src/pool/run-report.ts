import { MessageChannel } from 'node:worker_threads';
import type { Report } from '@parley/consensus/report';
import type { HelpTask, ReportTask, Told } from '../thread';
import type { ReportRun } from './open-threads';
import type { Pool } from './pool';

type Asked = Omit<ReportTask, 'kind' | 'port'>;

/**
 * One report in one thread, and as many helpers as there may be whenever it wants some. A helper that finds nothing to do ends at once,
 * so that reports that wait for each other's threads never wait for each other. A helper that dies takes the report with it: its task
 * would be missing for ever.
 */
export async function runReport(pool: Pool, asked: Asked, run: ReportRun): Promise<Report> {
  const { port1: here, port2: port } = new MessageChannel();
  const over = new AbortController();
  const reasons = [over.signal, pool.broken, ...(run.signal === undefined ? [] : [run.signal])];
  const signal = AbortSignal.any(reasons);
  const help = (task: HelpTask) => {
    for (let helper = 1; helper < asked.threads; helper++) {
      pool.threads.run(task, { signal }).catch((error: unknown) => over.abort(error));
    }
  };
  here.on('message', (told: Told) => {
    if (signal.aborted) return;
    if (told.kind === 'progress') run.onProgress?.(told.progress);
    else help(told.help);
  });
  try {
    const report = await pool.threads.run(
      { kind: 'report', ...asked, port },
      { transferList: [port], signal },
    );
    return report as Report;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    here.close();
    over.abort(new Error('the report is over'));
  }
}
