import type { DbClient } from '@parley/db/client';
import { claimDueRows, listenToOutbox, releaseClaims } from '@parley/db/outbox';
import type { RingQueue } from '../connection';
import { within } from '../deadline';
import type { QueueLog } from '../log';

export type RelayOptions = {
  client: DbClient;
  queue: RingQueue;
  log: QueueLog;
  pollMilliseconds?: number;
};

export type Relay = { close(): Promise<void> };

const batch = 200;
const handOverMilliseconds = 5000;

/** Hands the numbers of due rows to the queue: when somebody writes one, and every second in any case. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { client, queue, log } = options;
  let running: Promise<void> | null = null;
  let wanted = false;
  let closed = false;

  const wake = () => {
    if (closed) return;
    wanted = true;
    running ??= run().finally(() => {
      running = null;
    });
  };
  const run = async () => {
    while (wanted && !closed) {
      wanted = false;
      try {
        while ((await relayBatch(client, queue)) === batch && !closed);
      } catch (error) {
        log.warn({ err: error }, 'rows could not be handed to the queue');
        return;
      }
    }
  };

  const poll = setInterval(wake, options.pollMilliseconds ?? 1000);
  const unlisten = await listenToOutbox(client, wake).catch((error: unknown) => {
    log.warn({ err: error }, 'cannot listen for new rows: only polling');
    return async () => {};
  });
  wake();
  return {
    close: async () => {
      closed = true;
      clearInterval(poll);
      await unlisten().catch(() => {});
      await running;
    },
  };
}

/**
 * Marked first, handed over second: a crash between the two leaves a row that nobody takes, which the reconciler
 * finds. The other way round, a worker could come for a row whose mark is not committed.
 */
async function relayBatch(client: DbClient, queue: RingQueue): Promise<number> {
  const claims = await client.db.transaction((tx) => claimDueRows(tx, batch));
  if (claims.length === 0) return 0;
  try {
    await within(
      handOverMilliseconds,
      queue.addBulk(
        claims.map(({ id, attempts }) => ({
          name: 'row' as const,
          data: { row: id },
          opts: {
            removeOnComplete: true,
            removeOnFail: true,
            // A ring that still waits is not doubled. One that hangs at an earlier attempt does not hold this one back.
            deduplication: { id: `row-${id}-${attempts}` },
          },
        })),
      ),
    );
  } catch (error) {
    await client.db.transaction((tx) =>
      releaseClaims(
        tx,
        claims.map(({ id }) => id),
      ),
    );
    throw error;
  }
  return claims.length;
}
