import { openDb } from '@parley/db/client';
import { erasureFile } from '@parley/db/privacy';
import { renderLetter, type Sender } from '@parley/email/letter';
import { smtpTransport } from '@parley/email/transport';
import { connectQueue } from '@parley/queue/connection';
import { startReconciler } from '@parley/queue/reconciler';
import { startRelay } from '@parley/queue/relay';
import { startWork } from '@parley/queue/work';
import { openThreads, threadFileOf } from '@parley/threads/pool';
import type { SendDeps } from '@parley/usecases/letter';
import { type EraseDeps, replayErasures } from '@parley/usecases/privacy';
import type { ReportDeps } from '@parley/usecases/report';
import type { Logger } from 'pino';
import type { WorkerEnvironment } from './env';
import { handlersFor } from './jobs';
import { startOutboxAlarm } from './outbox-alarm';

/** How long a stopping worker waits for what runs; what is not over by then is taken up again elsewhere. */
const graceMilliseconds = 20_000;

export type RunningWorker = { close(): Promise<void> };

/** Starts all that happens later: the relay that hands rows over, the reconciler behind it, and the work itself. */
export async function startWorker(
  env: WorkerEnvironment,
  log: Logger,
  now: () => Date = () => new Date(),
): Promise<RunningWorker> {
  const client = openDb({
    url: env.DATABASE_URL,
    applicationName: 'parley-worker',
    // Reports and digests read more than a page does.
    statementTimeoutSeconds: 60,
    lockTimeoutMilliseconds: 5000,
  });
  const connection = connectQueue({ databaseUrl: env.DATABASE_URL, redisUrl: env.REDIS_URL });
  const mail = env.SMTP_URL === undefined ? null : smtpTransport({ url: env.SMTP_URL, from: env.MAIL_FROM });
  const threads = openThreads({ threadFile: threadFileOf(import.meta.url) });
  const deps: SendDeps & ReportDeps & EraseDeps = {
    db: client.db,
    now,
    render: (letter) => renderLetter(letter, senderOf(env)),
    deliver: mail?.deliver ?? null,
    computeReport: threads.computeReport,
    erasures: env.ERASURES_FILE === undefined ? null : erasureFile(env.ERASURES_FILE),
  };
  await replay(deps, log);
  const queue = connection.openQueue();
  queue.on('error', (error) => log.warn({ err: error }, 'the queue has trouble'));
  const relay = await startRelay({ client, queue, log });
  const reconciler = startReconciler({ client, queue, log });
  const work = startWork({ client, connection, log, handlers: handlersFor(deps) });
  const alarm = startOutboxAlarm(client, log);
  log.info({ queue: connection.kind, mail: mail === null ? 'kept' : 'smtp' }, 'ready');
  return {
    close: async () => {
      alarm.close();
      await reconciler.close();
      await relay.close();
      await work.close(graceMilliseconds);
      await threads.close();
      await queue.close();
      mail?.close();
      await client.close();
    },
  };
}

/** Before anything else: whom a restored backup brought back is in no letter, list or report of this start. */
async function replay(deps: EraseDeps, log: Logger): Promise<void> {
  if (deps.erasures === null)
    log.warn({}, 'erasures are not kept outside of the database: give ERASURES_FILE');
  const again = await replayErasures(deps);
  if (again > 0)
    log.warn({ people: again }, 'a restored backup had brought people back: they are erased again');
}

const senderOf = (env: WorkerEnvironment): Sender => ({
  publicUrl: env.PUBLIC_URL,
  operator: {
    name: env.OPERATOR_NAME ?? null,
    address: env.OPERATOR_ADDRESS ?? null,
    email: env.OPERATOR_EMAIL ?? null,
    privacyOfficer: env.PRIVACY_OFFICER ?? null,
  },
});
