import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@parley/db/embedded';
import { say } from '../say';

export type OwnDatabase = { url: string; wasAdopted: boolean; stop(): Promise<void> };

export const databaseFolder = (stateFolder: string) => join(stateFolder, 'postgres');

/** The embedded PostgreSQL of this checkout, started again when it dies, on the port that the children know. */
export async function startOwnDatabase(stateFolder: string, wishedPort?: number): Promise<OwnDatabase> {
  const dataDir = databaseFolder(stateFolder);
  let server: EmbeddedPostgres = await startEmbeddedPostgres({
    dataDir,
    ...(wishedPort ? { port: wishedPort } : {}),
  });
  const { url, port, wasAdopted } = server;
  const stopping = new AbortController();

  const watch = async () => {
    while (!stopping.signal.aborted) {
      await sleep(1000, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (stopping.signal.aborted || server.isRunning()) continue;
      say('The database ended and starts again.');
      try {
        server = await startEmbeddedPostgres({ dataDir, port });
      } catch (error) {
        say(`${(error as Error).message} Trying again.`);
      }
    }
  };
  const watching = watch();

  return {
    url,
    wasAdopted,
    stop: async () => {
      stopping.abort();
      await watching;
      await server.stop();
    },
  };
}
