import type { DbClient } from '../client';

export const outboxChannel = 'parley_outbox';

/**
 * Calls `wake` whenever a transaction that wrote an outbox row has committed. The connection comes back by itself;
 * what was said while it was away is lost, so whoever listens also polls.
 */
export async function listenToOutbox(client: DbClient, wake: () => void): Promise<() => Promise<void>> {
  const { unlisten } = await client.sql.listen(outboxChannel, wake, wake);
  return unlisten;
}
