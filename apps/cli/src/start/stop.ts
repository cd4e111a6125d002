import { stopEmbeddedPostgres } from '@parley/db/embedded';
import { say } from '../say';
import { databaseFolder } from './database';
import { endProcess } from './end-process';
import { dropRunRecord, findHolder, readRunRecord } from './run-record';
import { endLeftovers } from './start';

/** Stops a running Parley, or ends what a killed one left. */
export async function stopParley(stateFolder: string): Promise<void> {
  const holder = findHolder(stateFolder);
  if (holder) {
    await endProcess(holder, 60);
    say('Parley has stopped.');
    return;
  }
  const left = readRunRecord(stateFolder);
  await endLeftovers(left);
  const databaseStopped = await stopEmbeddedPostgres(databaseFolder(stateFolder));
  if (left) dropRunRecord(stateFolder);
  say(left || databaseStopped ? 'Ended what an earlier start had left running.' : 'Parley is not running.');
}
