import { readWorkerEnvironment, type WorkerEnvironment } from './env';
import { openLog } from './log';
import { startWorker } from './worker';

/** What the operator can put right is a sentence. */
function environmentOrExit(): WorkerEnvironment {
  try {
    return readWorkerEnvironment();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const env = environmentOrExit();
const log = openLog(env.LOG_LEVEL);
const worker = await startWorker(env, log);

let stopping = false;
function stop(reason: string): void {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, 'stopping');
  worker
    .close()
    .catch((error: unknown) => log.error({ err: error }, 'closing failed'))
    .finally(() => process.exit(0));
}
process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGINT', () => stop('SIGINT'));
// Whoever started this process is gone.
process.on('disconnect', () => stop('disconnect'));
