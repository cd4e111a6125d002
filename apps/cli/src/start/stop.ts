import { stopEmbeddedPostgres } from '@parley/db/embedded';
import { databaseFolder } from './database';
import { endProcess } from './end-process';
import { endLeftovers } from './leftovers';
import { dropRunRecord, findHolder, readRunRecord } from './run-record';

export type StopResult = 'stopped' | 'ended-leftovers' | 'not-running';

/** Stops a running Parley, or ends what a killed one left. */
export async function stopParley(stateFolder: string): Promise<StopResult> {
  const holder = findHolder(stateFolder);
  if (holder) {
    await endProcess(holder, 60);
    return 'stopped';
  }
  const left = readRunRecord(stateFolder);
  await endLeftovers(left);
  const databaseStopped = await stopEmbeddedPostgres(databaseFolder(stateFolder));
  if (left) dropRunRecord(stateFolder);
  return left || databaseStopped ? 'ended-leftovers' : 'not-running';
}
