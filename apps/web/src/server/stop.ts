import type { Server } from 'node:http';
import type { Logger } from 'pino';

const graceMilliseconds = 10_000;

type Stoppable = {
  server: Server;
  log: Logger;
  /** From now on /readyz says no. */
  onStopping(): void;
  /** After the last answer: pools and the like. */
  close(): Promise<void>;
};

/** Not ready, then no new connections, then the open requests finish, then exit 0. Ten seconds at most. */
export function stopOnSignal({ server, log, onStopping, close }: Stoppable): void {
  let stopping = false;
  const stop = (reason: string) => {
    if (stopping) return;
    stopping = true;
    onStopping();
    log.info({ reason }, 'stopping');
    const late = setTimeout(() => {
      log.warn('requests were cut off after ten seconds');
      server.closeAllConnections();
    }, graceMilliseconds);
    server.close(() => {
      clearTimeout(late);
      close()
        .catch((error: unknown) => log.error({ err: error }, 'closing failed'))
        .finally(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  // Whoever started this process is gone.
  process.on('disconnect', () => stop('disconnect'));
}
