import { readCliEnvironment } from '../env';
import { root, stateFolder } from '../paths';
import { say } from '../say';
import { makeFirstContent } from './first-content';
import { type Mode, programsFor } from './program';
import { runParley } from './start';
import { type StopResult, stopParley } from './stop';
import { stopOnSignal } from './stop-on-signal';

export async function start(options: { mode: Mode; port?: number; demo?: boolean }): Promise<void> {
  const environment = readCliEnvironment();
  await runParley({
    ...options,
    environment,
    makeFirstContent,
    root,
    stateFolder,
    programs: programsFor(options.mode),
    stop: stopOnSignal(),
  });
  process.exit();
}

const stopSentences: Record<StopResult, string> = {
  stopped: 'Parley has stopped.',
  'ended-leftovers': 'Ended what an earlier start had left running.',
  'not-running': 'Parley is not running.',
};

export async function stop(): Promise<void> {
  say(stopSentences[await stopParley(stateFolder)]);
}
